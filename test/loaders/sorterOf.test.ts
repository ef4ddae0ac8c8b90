import { describe, expect, test } from "vitest";
import { type DeclaredCharacteristic, sorterOf } from "../../loaders/sorterOf.js";
import { problemWords } from "../../src/texts/language.js";

const of = (declared: Partial<DeclaredCharacteristic>) =>
  sorterOf({ code: "x", name: { id: "X" }, kind: "categorical", ...declared } as DeclaredCharacteristic);

describe("numbers", () => {
  const classes = [
    { upTo: 20, label: { id: "sampai 20" } },
    { upTo: 30, label: { id: "21 sampai 30" } },
  ];
  const age = of({ kind: "numeric", classes });

  test("belong to the first class whose end they do not pass, with either decimal mark", () => {
    expect(["20", "20,5", "20.5", "30", "-3"].map(age.categoryOf)).toEqual([0, 1, 1, 1, 0]);
    expect([age.open, age.categories().map((label) => label?.id)]).toEqual([false, ["sampai 20", "21 sampai 30"]]);
  });

  test("are refused beyond the last class, and where a mark may part thousands, and with a unit", () => {
    expect(age.categoryOf("31")).toEqual(problemWords.beyondClasses("31", 30));
    for (const text of ["1.500", "1,500", "20 tahun", "", "1e1"])
      expect(age.categoryOf(text)).toEqual(problemWords.measure(text));
  });

  test("have no end in a class without one", () => {
    expect(of({ kind: "numeric", classes: [...classes, { label: { id: "lebih" } }] }).categoryOf("1000")).toBe(2);
  });
});

describe("declared categories", () => {
  const categories = [{ code: "P", label: { id: "Perempuan", en: "Female" } }, { label: { id: "Laki-laki" } }];
  const sex = of({ categories });

  test("are known by code and by label in either language, case and spaces apart", () => {
    expect(["p", " PEREMPUAN", "female", "laki-laki"].map(sex.categoryOf)).toEqual([0, 0, 0, 1]);
  });

  test("are refused of another word, and of several at once", () => {
    expect(sex.categoryOf("Pria")).toEqual(problemWords.unknownCategory("Pria", categories));
    expect(sex.categoryOf("P; Laki-laki")).toEqual(problemWords.severalCategories("P; Laki-laki"));
    expect(sex.categoryOf("P; Pria")).toEqual(problemWords.unknownCategory("P; Pria", categories));
  });
});

describe("the words that cells hold", () => {
  test("are a category each, in the order met, case and spaces apart", () => {
    const home = of({});
    expect(["Kota", "Desa", "kota", " DESA "].map(home.categoryOf)).toEqual([0, 1, 0, 1]);
    expect([home.open, home.categories()]).toEqual([true, [undefined, undefined]]);
  });

  test("are thirty at most, and those met before are still known", () => {
    const home = of({});
    for (let i = 0; i < 30; i++) expect(home.categoryOf(`kata ${i}`)).toBe(i);
    expect(home.categoryOf("kata 30")).toEqual(problemWords.tooManyCategories(30));
    expect(home.categoryOf("kata 29")).toBe(29);
  });
});
