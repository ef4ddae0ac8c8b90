import { describe, expect, test } from "vitest";
import { messagesOf, replace } from "./changedStudy.js";

const LONG = "K".repeat(81);

/** What becomes of study.yaml, and of the codes of variables where other files have them. */
function variableCalled(code: string) {
  const renamed = (text: string) => text.replaceAll(/^(A\d),A,/gm, `$1,${code},`);
  return {
    "study.yaml": (text: string) =>
      text
        .replace("code: A\n", `code: ${code}\n`)
        .replace("from: A", `from: ${code}`)
        .replace("pilot:\n  respondents: 30\n", ""),
    "items.csv": renamed,
    pilot: null,
  };
}

describe("a study that could not be computed or built is refused at its line:", () => {
  test.each(["con", "NUL", "Com1", "lpt9"])(
    "a variable whose page would have the name %s, which Windows keeps for a device",
    (code) => {
      expect(messagesOf(variableCalled(code))).toEqual([
        `data/study.yaml baris 16, kolom 11: variables.code tertulis "${code}", seharusnya kode selain con, prn, aux, nul, com dan lpt dengan satu angka, karena menjadi nama berkas dan Windows memakai nama itu sendiri. Perbaiki nilainya.`,
      ]);
    },
  );

  test("a code that is no file's name for its length", () => {
    expect(messagesOf(variableCalled(LONG))).toEqual([
      `data/study.yaml baris 16, kolom 11: variables.code tertulis "${LONG}", seharusnya teks dengan paling banyak 80 tanda, karena menjadi nama berkas. Perbaiki nilainya.`,
    ]);
    expect(messagesOf(variableCalled(LONG.slice(1)))).toEqual([]);
  });

  test("an item's code, and a table's number, too", () => {
    const items = (text: string) =>
      text.replace("B2,B", `${LONG},B`).replace('"Penulis, 2019: 7",3', `"Penulis, 2019: 7",${LONG}`);
    expect(
      messagesOf({
        "items.csv": items,
        "responses.csv": replace("B2", LONG),
        "study.yaml": replace("pilot:\n  respondents: 30\n", ""),
        pilot: null,
      }),
    ).toEqual([
      `data/items.csv baris 2, kolom table: tertulis "${LONG}", seharusnya teks dengan paling banyak 80 tanda, karena menjadi nama berkas. Tulis nomornya saja.`,
      `data/items.csv baris 5, kolom code: tertulis "${LONG}", seharusnya teks dengan paling banyak 80 tanda, karena menjadi nama berkas. Ganti kodenya di sini dan di berkas lain yang menyebutnya.`,
    ]);
    expect(messagesOf({ "study.yaml": replace("numbers: {}", `numbers: { strength: ${LONG} }`) })).toEqual([
      `data/study.yaml baris 58, kolom 22: numbers.strength tertulis "${LONG}", seharusnya teks dengan paling banyak 80 tanda, karena menjadi nama berkas. Perbaiki nilainya.`,
    ]);
  });

  test("a margin of error and a population beyond computing", () => {
    const changes = {
      "study.yaml": replace("marginOfError: 0.1", "marginOfError: 1e-9"),
      "population.csv": "stratum,members,respondents\nS,9007199254740991,4\nR,9007199254740991,2\n",
    };
    expect(messagesOf(changes)).toEqual([
      'data/study.yaml baris 50, kolom 18: criteria.marginOfError tertulis "1e-9", seharusnya bilangan 0.000001 sampai 0.999999. Perbaiki nilainya.',
      "data/population.csv baris 2, kolom members: anggota strata sampai baris ini berjumlah 9007199254740991, seharusnya paling banyak 10000000000. Periksa angkanya.",
    ]);
  });

  test("a level of significance above which a one-tailed critical value is negative", () => {
    expect(messagesOf({ "study.yaml": replace("significanceLevel: 0.05", "significanceLevel: 0.51") })).toEqual([
      'data/study.yaml baris 52, kolom 22: criteria.significanceLevel tertulis "0.51", seharusnya bilangan 0.000001 sampai 0.5. Perbaiki nilainya.',
    ]);
  });

  test("classes of strength that leave a correlation without a word", () => {
    expect(
      messagesOf({ "study.yaml": replace("{ from: 0, label: { id: Lemah", "{ from: 0.2, label: { id: Lemah") }),
    ).toEqual([
      'data/study.yaml baris 43, kolom 15: strength.bands.from tertulis "0.2", seharusnya 0, supaya setiap korelasi mempunyai kelas. Perbaiki nilainya.',
    ]);
  });

  test.each([
    ["numbers: {}", "numbers: { constructor: 1 }", "baris 58, kolom 25: ada kunci numbers.constructor"],
    ["numbers: {}", "numbers: { prototype: 1 }", "baris 58, kolom 23: ada kunci numbers.prototype"],
    ["texts: {}", "texts: { __proto__: { id: Teks } }", "baris 59, kolom 21: ada kunci texts.__proto__"],
    ["validity: {}", "validity: { valueOf: a }", "baris 46, kolom 22: ada kunci validity.valueOf"],
    ["year: 2020", "year: 2020\nconstructor: 1", "baris 6, kolom 14: ada kunci constructor"],
  ])("%s as %s, a key that every object has", (from, to, message) => {
    expect(messagesOf({ "study.yaml": replace(from, to) })).toEqual([
      `data/study.yaml ${message}, seharusnya hanya kunci yang dikenal. Perbaiki ejaannya atau hapus.`,
    ]);
  });

  test("a characteristic that is counted twice", () => {
    const asked = "\ncharacteristics:\n  - { code: sex, name: { id: Jenis }, kind: categorical }\nheadings: {}\n";
    const answers = (text: string) =>
      text
        .trimEnd()
        .split("\n")
        .map((line, i) => `${line},${i === 0 ? "sex" : "L"}`)
        .join("\n");
    expect(messagesOf({ "study.yaml": replace("texts: {}\n", `texts: {}${asked}`), "responses.csv": answers })).toEqual(
      [
        "data/profile.csv baris 2, kolom characteristic: karakteristik sex dinyatakan di profile.csv dan dihitung dari responses.csv, seharusnya hanya salah satu. Hapus dari profile.csv, atau hapus dari study.yaml (stratum: hapus kolomnya).",
      ],
    );
  });
});
