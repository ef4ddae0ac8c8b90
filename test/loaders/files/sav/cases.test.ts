import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NO_VALUE, savCases } from "../../../../loaders/files/sav/cases.js";
import type { SavRecords } from "../../../../loaders/files/sav/records.js";
import { savRecords } from "../../../../loaders/files/sav/records.js";
import { fileProblems } from "../../../../src/texts/language.js";

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url));

/** The numbers of every case of a file of numbers alone. */
function numbers(bytes: Uint8Array, records = savRecords(bytes), atMost = 1e6): number[][] {
  const isText = Array.from({ length: records.caseSize }, () => false);
  const found: number[][] = [];
  savCases(bytes, records, isText, atMost).visit((one) => {
    const view = new DataView(one.buffer);
    found.push(isText.map((_, i) => view.getFloat64(i * 8, records.header.littleEndian)));
  });
  return found;
}

/** Records that say that cases of so many values, packed by codes, begin at once. */
const packed = (caseSize: number, cases?: number): SavRecords => ({
  header: { littleEndian: true, compression: "bytecode", weight: 0, cases },
  variables: [],
  caseSize,
  labels: [],
  extensions: new Map(),
  data: 0,
});
const ANSWERS = [
  [1, 4, 2, 4, 5],
  [2, 5, 1, 5, 5],
  [3, 3, 3, 3, 2],
  [4, 2, 4, 2, 3],
  [5, 4, 2, 5, 4],
  [6, 1, 5, 1, 1],
];

describe("the cases of a file", () => {
  test.each(["small/responses.sav", "small-plain.sav", "small-zlib.sav"])(
    "are the same however they are packed: %s",
    (name) => {
      expect(numbers(fixture(name))).toEqual(ANSWERS);
    },
  );

  test("are unpacked code by code: numbers, none, eight bytes as they are, and the end", () => {
    const double = Buffer.alloc(8);
    double.writeDoubleLE(0.5);
    const bytes = Buffer.concat([Buffer.from([105, 255, 0, 253, 104, 252, 0, 0]), double]);
    expect(numbers(bytes, packed(2))).toEqual([
      [5, NO_VALUE],
      [0.5, 4],
    ]);
  });

  test("are as many as the file says", () => {
    const bytes = Buffer.from([101, 102, 103, 252, 0, 0, 0, 0]);
    expect(numbers(bytes, packed(1, 3))).toEqual([[1], [2], [3]]);
    expect(() => numbers(bytes, packed(1, 2))).toThrow("memuat lebih banyak kasus daripada yang dinyatakannya");
    expect(() => numbers(bytes, packed(1, 4))).toThrow("terpotong");
    expect(() => numbers(bytes, packed(2))).toThrow("terpotong");
  });

  test("are refused where a number is written as a text's spaces, or there is no variable", () => {
    expect(() => numbers(Buffer.from([254, 0, 0, 0, 0, 0, 0, 0]), packed(1))).toThrow("sebuah bilangan tidak terbaca");
    expect(() => savCases(new Uint8Array(), packed(0), [], 1e6)).toThrow("tidak mempunyai variabel");
  });

  test("may not unpack to more than they may", () => {
    const bytes = fixture("small-zlib.sav");
    expect(() => numbers(bytes, savRecords(bytes), 10)).toThrow(fileProblems.unpacksToMore(32, 10).found); // 30 codes and the end, in eights
    expect(() => numbers(bytes.subarray(0, -1))).toThrow("terpotong");
  });
});
