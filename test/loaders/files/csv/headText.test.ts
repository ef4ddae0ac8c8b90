import { expect, test } from "vitest";
import { headerPlace } from "../../../../loaders/files/csv/csvDelimiter.js";
import { headText } from "../../../../loaders/files/csv/headText.js";
import { csvFile } from "../csvFile.js";

const firstLine = (head: string) => [headerPlace(head)];
const headOf = (content: string) => headText(csvFile(content).text, firstLine);

test("a head is the whole of a short text", () => {
  expect(headOf("kode;é\nA1;x")).toBe("kode;é\nA1;x");
});

test("a head of a long text ends behind the lines that are looked at", () => {
  const [line, rest] = [`${"é".repeat(100_000)}\n`, "x".repeat(1_000_000)];
  const head = headOf(line + rest);
  expect(head.startsWith(line) && (line + rest).startsWith(head)).toBe(true);
  expect(head.length).toBeLessThan(300_000);
});

test("a line that is longer than any row is refused, and a quotation that is, taken for one without an end", () => {
  expect(() => headOf("x".repeat(16_000_001))).toThrow("ada baris yang lebih panjang dari 16.000.000 bita");
  const head = headOf(`"${"x\n".repeat(9_000_000)}"`);
  expect([head.length, headerPlace(head).quoted]).toEqual([16_000_000, true]);
});
