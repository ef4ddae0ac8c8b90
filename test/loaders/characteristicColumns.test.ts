import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const declared = `characteristics:
  - { code: asal, name: { id: Asal }, kind: categorical }
  - { code: jk, name: { id: Kelamin }, kind: categorical, categories: [{ code: P, label: { id: Wanita } }, { code: L, label: { id: Pria } }, { label: { id: Lain } }] }
  - { code: umur, name: { id: Umur }, kind: numeric, classes: [{ upTo: 20, label: { id: Muda } }, { label: { id: Tua } }] }
`;
const CELLS = ["asal,jk,umur", "Kota,P,20", 'desa,wanita,"20,5"', "KOTA ,l,19", "Desa,,20.5", "Desa,PRIA,71", ",P,18"];

function asked(cells: readonly string[] = CELLS, yaml = declared) {
  const rows = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line, at) => `${line},${cells[at]}\n`)
      .join("");
  return { "study.yaml": replace("texts: {}", `texts: {}\n${yaml}`), "responses.csv": rows };
}
const firstMessage = (changes: Parameters<typeof messagesOf>[0]) => messagesOf(changes)[0];
const withCell = (row: number, cells: string) => asked(CELLS.map((own, at) => (at === row ? cells : own)));

describe("characteristics that a column of the answers holds", () => {
  const { study } = loadStudy(changedStudy(asked()));
  const counts = (code: string) =>
    study.profile
      .find((characteristic) => characteristic.code === code)!
      .categories.map(({ label, respondents }) => [label.id, respondents]);

  test("are counted by the words found, the most frequent spelling and category first, the silent last", () => {
    expect(counts("asal")).toEqual([
      ["Desa", 3],
      ["KOTA", 2],
      ["Tidak menjawab", 1],
    ]);
  });

  test("are counted by declared categories, by code or label, in their order", () => {
    expect(counts("jk")).toEqual([
      ["Wanita", 3],
      ["Pria", 2],
      ["Lain", 0],
      ["Tidak menjawab", 1],
    ]);
  });

  test("are counted by classes, whose upper ends belong to them", () => {
    expect(counts("umur")).toEqual([
      ["Muda", 3],
      ["Tua", 3],
    ]);
  });

  test("come before those known as counts, and say which they are", () => {
    expect(study.profile.map(({ code, recorded }) => [code, recorded])).toEqual([
      ["asal", "answers"],
      ["jk", "answers"],
      ["umur", "answers"],
      ["sex", "counts"],
    ]);
  });

  test.each([
    ["a number with a unit", "Kota,P,20 tahun", 'kolom umur (responden 1): tertulis "20 tahun", seharusnya bilangan'],
    [
      "a number that may have a thousands separator",
      "Kota,P,1.500",
      'kolom umur (responden 1): tertulis "1.500", seharusnya bilangan',
    ],
    [
      "a category that is not declared",
      "Kota,X,20",
      'kolom jk (responden 1): tertulis "X", seharusnya salah satu dari Wanita, Pria, Lain',
    ],
  ])("refuse %s", (_, cells, message) => {
    expect(firstMessage(withCell(1, cells))).toContain(message);
  });

  test.each([
    ["kind: numeric, classes", "kind: categorical, classes", "characteristics.kind"],
    ["upTo: 20", "upTo: 20, label: { id: Remaja } }, { upTo: 20", "characteristics.classes"],
    ["{ id: Pria }", "{ id: p }", "characteristics.categories.label"],
    ["code: jk", "code: respondent", "characteristics.code"],
    ["code: jk", "code: A1", "items.csv baris 2, kolom code"],
    ["code: jk", "code: a1", 'items.csv baris 2, kolom code: tertulis "A1", seharusnya kode lain'],
  ])("refuse %s as %s", (from, to, place) => {
    expect(messagesOf(asked(CELLS, declared.replace(from, to))).join("\n")).toContain(place);
  });

  test("are known columns, and checked, where another key of study.yaml is wrong", () => {
    const wrong = `warna: merah\n${declared}`;
    expect(messagesOf(asked(CELLS, wrong))).toEqual([expect.stringContaining("warna")]);
    expect(messagesOf({ ...withCell(1, "Kota,P,20 tahun"), "study.yaml": asked(CELLS, wrong)["study.yaml"] })).toEqual([
      expect.stringContaining("warna"),
      expect.stringContaining("kolom umur"),
    ]);
  });

  test("are not called unknown where their own declaration is wrong", () => {
    expect(messagesOf(asked(CELLS, declared.replace("kind: numeric", "kind: angka")))).toEqual([
      expect.stringContaining("kind"),
    ]);
  });

  test.each(["sex", "Sex"])("cannot be known as counts besides, as %s", (code) => {
    const twice = asked(
      CELLS.map((line) => line.replace("asal", code)),
      declared.replace("code: asal", `code: ${code}`),
    );
    expect(messagesOf(twice).join("\n")).toContain(
      "karakteristik sex dinyatakan di profile.csv dan dihitung dari responses.csv",
    );
  });
});
