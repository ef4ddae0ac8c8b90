import { describe, expect, test } from "vitest";
import { messagesOf, replace } from "./changedStudy.js";

const messagesOfYaml = (change: (text: string) => string) => messagesOf({ "study.yaml": change });

describe("what the schema says", () => {
  test("missing and misspelt keys", () => {
    expect(messagesOfYaml(replace("  tails: 2", "  tail: 2"))).toEqual([
      "data/study.yaml baris 50, kolom 3: kunci criteria.tails tidak ada, seharusnya ada. Tambahkan kunci itu beserta isinya.",
      "data/study.yaml baris 53, kolom 9: ada kunci criteria.tail, seharusnya hanya kunci yang dikenal. Perbaiki ejaannya atau hapus.",
    ]);
  });

  test("the key null without its quotation marks", () => {
    expect(messagesOfYaml(replace('"null"', "null"))).toContain(
      'data/study.yaml baris 28, kolom 5: kunci hypotheses.null tertulis tanpa tanda kutip, seharusnya dengan tanda kutip. Tulis "null": dengan tanda kutip, karena tanpanya berarti "tidak ada".',
    );
  });

  test.each([
    ["tails: 2", "tails: 3", 'baris 53, kolom 10: criteria.tails tertulis "3", seharusnya 1 atau 2'],
    ["tails: 2", "tails:", "baris 53, kolom 9: criteria.tails kosong, seharusnya 1 atau 2"],
    [
      "marginOfError: 0.1",
      "marginOfError: 10",
      'baris 50, kolom 18: criteria.marginOfError tertulis "10", seharusnya bilangan 0.000001 sampai 0.999999',
    ],
    [
      "marginOfError: 0.1",
      "marginOfError: 0,1",
      'baris 50, kolom 18: criteria.marginOfError tertulis "0,1", seharusnya bilangan 0.000001 sampai 0.999999',
    ],
    ["year: 2020", "year: 2020.5", 'baris 5, kolom 7: year tertulis "2020.5", seharusnya bilangan bulat 1 atau lebih'],
    [
      "{ id: Studi kecil, en: A small study }",
      "Studi",
      'baris 1, kolom 8: title tertulis "Studi", seharusnya kumpulan kunci dan nilai',
    ],
    [
      "{ id: Studi kecil, en: A small study }",
      '{ id: "" }',
      "baris 1, kolom 14: title.id kosong, seharusnya teks yang tidak kosong",
    ],
    [
      "{ from: 0, label: { id: Lemah, en: Weak } }",
      "{ label: { id: Lemah } }",
      "baris 43, kolom 7: strength.bands berisi kumpulan kunci, seharusnya berisi label dan salah satu dari at atau from",
    ],
    [
      "coefficient: spearman",
      "coefficient: tau",
      'baris 45, kolom 14: coefficient tertulis "tau", seharusnya spearman atau pearson atau kendall',
    ],
    [
      "numbers: {}",
      "numbers: [3]",
      'baris 58, kolom 11: numbers.0 tertulis "0", seharusnya kunci yang berawal dengan huruf',
    ],
  ])("%s as %s", (from, to, message) => {
    expect(messagesOfYaml(replace(from, to))).toEqual([`data/study.yaml ${message}. Perbaiki nilainya.`]);
  });
});

test.each([["3a/b"], ["4.10"]])("a table's number %s that is no address, or may have lost a digit", (number) => {
  expect(messagesOfYaml(replace("numbers: {}", `numbers: { strength: ${number} }`))[0]).toContain("numbers.strength");
});
