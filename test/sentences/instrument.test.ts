import { describe, expect, it } from "vitest";
import { cutoffOf } from "../../src/analysis/conclusions/validity.js";
import { reliabilityReading } from "../../src/chapter/instrument/reliabilityReading.js";
import { validityReading } from "../../src/chapter/instrument/validityReading.js";
import { headlines } from "../../src/chapter/overview/headlines.js";
import { isMissing, type Outcome } from "../../src/statistics/outcome.js";
import { instrument as texts } from "../../src/texts/id/instrument.js";
import { overview } from "../../src/texts/id/overview.js";
import { randomReports } from "./randomReports.js";
import { expectWritten, found, numberOf } from "./said.js";

/** Valid, not valid, or neither, by its coefficient alone. */
const verdict = (coefficient: Outcome<number>, critical: Outcome<number>) =>
  isMissing(coefficient) || isMissing(critical) ? undefined : coefficient > critical;

const validities = randomReports.flatMap(({ results, conclusions: { validity, criteria } }) => {
  const variables = results.scales.filter(({ kind }) => kind === "variable");
  if (variables.every(({ code }) => isMissing(cutoffOf(validity.answers, code).critical))) return [];
  const items = variables.flatMap((scale) => {
    const { critical } = cutoffOf(validity.answers, scale.code);
    const alone = scale.items.length === 1; // it is its variable, and its correlation with that says nothing
    return scale.items.map(({ code, total, rest }) => ({
      code,
      alone,
      critical,
      total: alone ? undefined : verdict(total, critical),
      rest: alone ? undefined : verdict(rest, critical),
      coefficients: { total, rest },
    }));
  });
  return [{ text: texts.answersValidity(validityReading(results, validity, criteria)), items }];
});

describe("the sentences on the instruments of random studies", () => {
  it("count the valid items of either coefficient, and name all that are not, with a coefficient that is not greater", () => {
    expect(validities.length).toBeGreaterThan(10);
    for (const { text, items } of validities) {
      if (items.every(({ alone }) => alone)) {
        expect(text).not.toContain("butir valid");
        continue;
      }
      for (const [side, of] of [
        ["butir–total", "total"],
        ["butir–sisa", "rest"],
      ] as const) {
        const [sentence] = found(text, `Menurut korelasi ${side}, (.*?)\\.(?: |$)`) as [string];
        const valid = items.filter((item) => item[of] === true).length;
        const decided = items.filter((item) => item[of] !== undefined).length;
        const tested = items.filter((item) => !item.alone).length;
        if (decided === 0) expect(sentence, text).toBe("tidak ada butir yang dapat diputuskan");
        else if (decided < tested)
          expect(found(sentence, "dari N butir yang dapat diputuskan, N valid").map(numberOf), text).toEqual([
            decided,
            valid,
          ]);
        else expect(found(sentence, "N dari N butir valid").map(numberOf), text).toEqual([valid, decided]);
        const invalid = items.filter((item) => item[of] === false);
        for (const { code, coefficients, critical } of invalid) {
          const at = Math.max(sentence.indexOf(`(${code}; `), sentence.indexOf(`${code} (`));
          expect(at, text).toBeGreaterThan(0);
          const [written] = found(sentence.slice(at + code.length), "N\\)") as [string];
          expectWritten(written, coefficients[of] as number, text, [-1, 0, 1]);
          expect(numberOf(written), text).toBeLessThanOrEqual((critical as number) + 0.0005);
        }
        expect(sentence.includes("tidak valid ialah"), text).toBe(invalid.length > 0);
      }
    }
  });

  it("say of every item without a verdict that it has none", () => {
    for (const { text, items } of validities) {
      for (const { code, alone, total, rest } of items) {
        if (total !== undefined && rest !== undefined) continue;
        const named = code.replace(/[^\w]/gu, "\\$&");
        expect(text).toMatch(
          new RegExp(
            alone
              ? `${named}.* ialah satu-satunya butir variabelnya`
              : `(Koefisien .*${named}.* tidak dapat dihitung|${named}.* tidak dapat diputuskan)`,
          ),
        );
      }
    }
  });

  it("say that both coefficients agree on all items only where both decide on all and agree", () => {
    for (const { text, items } of validities) {
      const decided = items.filter(({ total, rest }) => total !== undefined && rest !== undefined);
      const differing = decided.filter(({ total, rest }) => total !== rest);
      expect(text.includes("memberi putusan yang sama untuk semua butir."), text).toBe(
        decided.length === items.length && differing.length === 0 && items.length > 0,
      );
      const [, named] = text.match(/Putusan kedua koefisien berbeda pada (.*?)\. Dasar/) ?? [];
      expect(named === undefined ? [] : named.split(/, dan | dan |, /), text).toEqual(
        differing.map(({ code }) => code),
      );
    }
  });

  it("call an alpha reliable where it is seen to be greater than the threshold", () => {
    let told = 0;
    for (const { results, conclusions } of randomReports) {
      const text = texts.answersReliability(reliabilityReading(results, conclusions.reliability));
      const { threshold } = results.study.reliability;
      for (const { alpha, kind } of results.scales) {
        if (isMissing(alpha) || kind !== "variable") continue;
        told++;
        const said = [...text.matchAll(/ (−?[\d.]+,\d+) \((tidak )?reliabel/g)].map(([, written, not]) => ({
          written: written!,
          reliable: !not,
        }));
        const own = said.find(({ written }) => Math.abs(numberOf(written) - alpha) < 0.0005 + 1e-9);
        expect(own, text).toEqual({ written: own?.written, reliable: alpha > threshold });
        expect(numberOf(own!.written) > threshold, text).toBe(alpha > threshold);
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  it("count the same on the first page, and name there the one dimension at each end", () => {
    for (const { results, conclusions } of randomReports) {
      const heads = headlines(results, conclusions);
      for (const [i, variable] of results.study.variables.entries()) {
        const text = overview.variable(heads.variables[i]!);
        const scale = results.scales.find(({ code }) => code === variable.code)!;
        if (isMissing(scale.mean)) continue;
        expectWritten(found(text.slice(`Rata-rata ${variable.name.id} `.length), "^N")[0]!, scale.mean, text);
        const means = variable.dimensions.map(({ code, name }) => ({
          name: name.id,
          mean: results.scales.find((own) => own.code === code)!.mean,
        }));
        const known = means.flatMap(({ name, mean }) => (isMissing(mean) ? [] : [{ name, mean }]));
        const [, highest, lowest] = text.match(/paling tinggi ialah (.*?), yang paling rendah (.*?)\. /) ?? [];
        if (highest === undefined) continue;
        const at = (end: number) => known.filter(({ mean }) => mean === end).map(({ name }) => name);
        expect([[highest], [lowest]], text).toEqual([
          at(Math.max(...known.map(({ mean }) => mean))),
          at(Math.min(...known.map(({ mean }) => mean))),
        ]);
      }
    }
  });
});
