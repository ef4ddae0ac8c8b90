import { expect, test } from "vitest";
import { cellTexts } from "../../../../loaders/files/csv/cellTexts.js";
import { randomOf } from "../../../fuzz/random.js";

test("cells of the same bytes are known by one number, and others by others, until there are too many", () => {
  const random = randomOf(1);
  const texts = cellTexts();
  const known = new Map<string, number>();
  for (let times = 0; times < 50_000; times++) {
    const text = Array.from({ length: random.upTo(5) }, () => random.one([..."0123456789é "])).join("");
    const bytes = Buffer.from(`,${text},`);
    const number = texts.numberOf(bytes, 1, bytes.length - 1);
    expect(texts.textOf(bytes, 1, bytes.length - 1)).toBe(text);
    if (known.has(text)) expect(number, text).toBe(known.get(text));
    else if (number > 0) known.set(text, number);
  }
  expect(new Set(known.values()).size).toBe(known.size);
  expect(known.size).toBe(4000);
});

test("free text is not remembered", () => {
  const bytes = Buffer.from("a".repeat(41));
  expect(cellTexts().numberOf(bytes, 0, 41)).toBe(0);
  expect(cellTexts().textOf(bytes, 0, 41)).toBe("a".repeat(41));
});
