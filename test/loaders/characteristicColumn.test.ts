import { describe, expect, test } from "vitest";
import { characteristicColumn, ordered } from "../../loaders/characteristicColumn.js";
import type { DeclaredCharacteristic } from "../../loaders/sorterOf.js";

const home: DeclaredCharacteristic = { code: "home", name: { id: "Asal" }, kind: "categorical" };
const sex: DeclaredCharacteristic = {
  ...home,
  categories: [
    { code: "P", label: { id: "Perempuan" } },
    { code: "L", label: { id: "Laki-laki" } },
    { code: "X", label: { id: "Lain" } },
  ],
};

function read(declared: DeclaredCharacteristic, texts: readonly string[], order?: "frequency" | "name") {
  const errors: unknown[] = [];
  const column = characteristicColumn(declared, (...error) => errors.push(error), order);
  texts.forEach((text, i) => void column.read(text, i + 2, () => String(i + 1)));
  const counts = (kept?: Uint32Array) =>
    column.done(kept).categories.map(({ label, respondents }) => [label.id, respondents]);
  return { column, errors, counts };
}

describe("a characteristic of the words that its cells hold", () => {
  const texts = ["kota", "Kota", "Desa", "", " Kota ", "desa"];

  test("has a category a word, called as most wrote it, the most frequent first and the silent last", () => {
    const { counts, errors } = read(home, [...texts, "kota "]);
    expect(counts()).toEqual([
      ["Kota", 4], // twice each way: the first in the alphabet
      ["Desa", 2],
      ["Tidak menjawab", 1],
    ]);
    expect(errors).toEqual([]);
  });

  test("is in the order of names where counts are withheld, and of the rows kept", () => {
    const { counts } = read(home, texts, "name");
    expect(counts().map(([name]) => name)).toEqual(["Desa", "Kota", "Tidak menjawab"]);
    expect(counts(Uint32Array.of(0, 1))).toEqual([["Kota", 2]]);
  });

  test("says how its categories were written, and which cell seems to hold several", () => {
    const { column } = read(home, texts);
    expect(column.reading()).toEqual({
      code: "home",
      blank: 1,
      categories: [
        {
          label: "Kota",
          written: [
            { text: "Kota", count: 2 },
            { text: "kota", count: 1 },
          ],
        },
        {
          label: "Desa",
          written: [
            { text: "Desa", count: 1 },
            { text: "desa", count: 1 },
          ],
        },
      ],
    });
    expect(column.several()).toBeUndefined();
    expect(read(home, ["IG, WA", "WA"]).column.several()).toBe("IG, WA");
  });
});

describe("a characteristic of declared categories", () => {
  test("has all of them in their order, those of nobody too", () => {
    expect(read(sex, ["L", "Perempuan", "l", ""]).counts()).toEqual([
      ["Perempuan", 1],
      ["Laki-laki", 2],
      ["Lain", 0],
      ["Tidak menjawab", 1],
    ]);
  });

  test("has an error a cell that is none of them, with its line and respondent", () => {
    const { errors } = read(sex, ["L", "pria"]);
    expect(errors).toEqual([["home", 3, expect.objectContaining({ found: expect.stringContaining("pria") }), "2"]]);
  });
});

test("categories of nobody are none, and of as many as others are in the order of names", () => {
  const category = (id: string, respondents: number) => ({ label: { id }, respondents, derived: false });
  const all = [category("B", 2), category("A", 2), category("C", 0), category("D", 5)];
  expect(ordered(all, "frequency").map(({ label }) => label.id)).toEqual(["D", "A", "B"]);
  expect(ordered(all, "name").map(({ label }) => label.id)).toEqual(["A", "B", "D"]);
});
