import { describe, expect, test } from "vitest";
import { NO_VALUE } from "../../../../loaders/files/sav/cases.js";
import { savText } from "../../../../loaders/files/sav/savText.js";
import { valueText } from "../../../../loaders/files/sav/valueText.js";
import type { SavVariable } from "../../../../loaders/files/sav/variables.js";

const text = savText("UTF-8", undefined);
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const variable = (changes: Partial<SavVariable>): SavVariable => ({
  name: "x",
  label: undefined,
  width: 0,
  format: 5,
  missing: { values: [], range: undefined },
  labels: new Map(),
  place: 1,
  ...changes,
});
/** A number as it is read where it is the second value of a case. */
const number = (value: number, changes: Partial<SavVariable> = {}) =>
  valueText(variable(changes), text, true)(Buffer.concat([double(77), double(value)]));

describe("a number of a case", () => {
  test("is its label where it has one, else its digits without those that only computing left", () => {
    const labels = new Map([[5, "Sangat Setuju"]]);
    expect([number(5, { labels }), number(4, { labels }), number(0.1 + 0.2), number(1e15)]).toEqual([
      { text: "Sangat Setuju" },
      { text: "4" },
      { text: "0.3" },
      { text: "1000000000000000" },
    ]);
  });

  test("is a blank where there is none, and said to be missing where it is declared so", () => {
    const missing = { values: [double(99)], range: [110, 120] as const };
    const missed = { text: "", isMissing: true };
    expect([number(NO_VALUE), number(Number.NaN)]).toEqual([{ text: "" }, { text: "" }]);
    expect([99, 110, 115, 120, 121, 109].map((value) => number(value, { missing }))).toEqual([
      missed,
      missed,
      missed,
      missed,
      { text: "121" },
      { text: "109" },
    ]);
  });

  test("is a day, a moment or a time by its format, in seconds since 14 October 1582", () => {
    const day = (Date.UTC(2024, 2, 5) - Date.UTC(1582, 9, 14)) / 1000;
    expect([number(day, { format: 20 }), number(day + 34_205, { format: 22 }), number(day, { format: 22 })]).toEqual([
      { text: "2024-03-05" },
      { text: "2024-03-05 09:30:05" },
      { text: "2024-03-05" },
    ]);
    expect([number(86_399, { format: 21 }), number(360_000, { format: 21 }), number(-5, { format: 20 })]).toEqual([
      { text: "23:59:59" },
      { text: "100:00:00" },
      { text: "-5" },
    ]);
  });
});

describe("a text of a case", () => {
  const read = (words: string, changes: Partial<SavVariable> = {}) => {
    const bytes = Buffer.concat([double(0), Buffer.from(words.padEnd(8))]);
    return valueText(variable({ width: 8, ...changes }), text, true)(bytes);
  };

  test("is without the spaces that fill it up, or its label", () => {
    expect([read("Kota"), read("-", { labels: new Map([["-", "Tidak dijawab"]]) })]).toEqual([
      { text: "Kota" },
      { text: "Tidak dijawab" },
    ]);
  });

  test("is missing where it is declared so, and a blank is no missing one", () => {
    const missing = { values: [Buffer.from("-       ")], range: undefined };
    expect([read("-", { missing }), read("", { missing })]).toEqual([{ text: "", isMissing: true }, { text: "" }]);
  });

  test("of more than 255 bytes is put together from its parts", () => {
    const parts = Buffer.concat([double(0), Buffer.from(`${"a".repeat(255)} ${"b".repeat(45)}`)]);
    expect(valueText(variable({ width: 300 }), text, true)(parts)).toEqual({
      text: `${"a".repeat(255)}${"b".repeat(45)}`,
    });
  });

  test("that its encoding does not have is said to be none", () => {
    const bytes = Buffer.concat([double(0), Buffer.from("é       ", "latin1")]);
    expect(valueText(variable({ width: 8 }), text, true)(bytes)).toBe("undecodable");
  });
});
