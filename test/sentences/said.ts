import { expect } from "vitest";

/** How numbers are written in sentences: "−1.234,50". */
const NUMBER = "−?\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?";

/** A share as it is written: "57,58%", "< 0,01%", "> 99,99%". */
export const SHARE = `(?:[<>] )?${NUMBER}%`;

/** A pattern in which N is a number, S a share. */
export function pattern(source: string, flags = ""): RegExp {
  return new RegExp(
    source.replace(/(?<!\\)[NS]/g, (of) => `(${of === "N" ? NUMBER : SHARE})`),
    flags,
  );
}

/** The number that a text writes. */
export function numberOf(text: string): number {
  return Number(text.replace("−", "-").replaceAll(".", "").replace(",", "."));
}

/** A number is written as it rounds, and as 0, 1 or -1 only where it is. */
export function expectWritten(text: string, value: number, sentence: string, exactAt: readonly number[] = []): void {
  const decimals = text.split(",")[1]?.length ?? 0;
  expect(Math.abs(numberOf(text) - value), sentence).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-12);
  if (exactAt.includes(numberOf(text))) expect(value, sentence).toBeCloseTo(numberOf(text), 11); // beyond, the noise of its last digits
}

/** A share of a whole is written as it rounds; 0 is of nobody, 100 of everybody. */
export function expectShare(text: string, count: number, total: number, sentence: string): void {
  const [, sign, number] = text.match(/^([<>])? ?(.*)%$/)!;
  const percent = (100 * count) / total;
  if (sign === "<") expect(count > 0 && percent < numberOf(number!), sentence).toBe(true);
  else if (sign === ">") expect(count < total && percent > numberOf(number!), sentence).toBe(true);
  else expectWritten(number!, percent, sentence, [0, 100]);
}

/** What stands first in a sentence after a pattern's groups; fails where the sentence does not say it. */
export function found(sentence: string, source: string): string[] {
  const match = sentence.match(pattern(source));
  expect(match, `"${sentence}" says nothing like ${source}`).not.toBeNull();
  return match!.slice(1);
}
