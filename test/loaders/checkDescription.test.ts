import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const messagesOfYaml = (change: (text: string) => string) => messagesOf({ "study.yaml": change });

describe("what the schema cannot say", () => {
  test.each([
    [
      "bandSet: dua",
      "bandSet: tiga",
      'baris 55, kolom 12: criteria.bandSet tertulis "tiga", seharusnya salah satu dari dua',
    ],
    ["to: B", "to: A", 'baris 28, kolom 28: hypotheses.to tertulis "A", seharusnya kode selain A'],
    [
      "to: B",
      "to: C",
      'baris 28, kolom 28: hypotheses.to tertulis "C", seharusnya salah satu dari A, RAM, CEP, B, PUA',
    ],
    [
      "to: B",
      "to: RAM",
      'baris 28, kolom 28: hypotheses.to tertulis "RAM", seharusnya kode yang butirnya bukan bagian dari A',
    ],
    [
      "code: SS",
      "code: STS",
      'baris 14, kolom 25: scale.options.code tertulis "STS", seharusnya kode yang belum dipakai',
    ],
    [
      "upTo: 3",
      "upTo: 5",
      'baris 40, kolom 17: bandSets.bands.upTo tertulis "5", seharusnya lebih besar daripada yang mendahuluinya',
    ],
    [
      "upTo: 5",
      "upTo: 4.9",
      'baris 40, kolom 17: bandSets.bands.upTo tertulis "4.9", seharusnya 5, nilai tertinggi yang mungkin',
    ],
    [
      "from: 0.5",
      "from: -0.5",
      'baris 44, kolom 15: strength.bands.from tertulis "-0.5", seharusnya lebih besar daripada yang mendahuluinya',
    ],
    [
      "from: 0.5",
      "from: 1.5",
      'baris 44, kolom 15: strength.bands.from tertulis "1.5", seharusnya 0 sampai 1, karena kekuatan dibaca dari korelasi tanpa tandanya',
    ],
    [
      "{ from: 0,",
      "{ from: -1,",
      'baris 43, kolom 15: strength.bands.from tertulis "-1", seharusnya 0 sampai 1, karena kekuatan dibaca dari korelasi tanpa tandanya',
    ],
    [
      "upTo: 3",
      "upTo: 0.5",
      'baris 39, kolom 17: bandSets.bands.upTo tertulis "0.5", seharusnya 1 atau lebih, karena di bawah 1 tidak ada nilai yang mungkin',
    ],
    [
      "upTo: 3",
      "upTo: -1e308",
      'baris 39, kolom 17: bandSets.bands.upTo tertulis "-1e+308", seharusnya 1 atau lebih, karena di bawah 1 tidak ada nilai yang mungkin',
    ],
  ])("%s as %s", (from, to, message) => {
    expect(messagesOfYaml(replace(from, to))).toEqual([`data/study.yaml ${message}. Perbaiki nilainya.`]);
  });
});

test("bands of shares and of reliability that no share and no alpha falls in", () => {
  const bands = (first: number, last: number) =>
    `{ code: q, name: { id: Q }, lookup: exact, decimals: 2, bands: [{ upTo: ${first}, label: { id: a } }, { upTo: ${last}, label: { id: b } }] }`;
  const change = (text: string) =>
    replace(
      "reliability: { threshold: 0.7 }",
      `reliability: { threshold: 0.7, bands: ${bands(-0.1, 1)} }`,
    )(text).replace("strength:\n", `quantifiers: ${bands(-1, 100)}\nstrength:\n`);
  expect(messagesOfYaml(change)).toEqual([
    'data/study.yaml baris 41, kolom 86: quantifiers.bands.upTo tertulis "-1", seharusnya 0 atau lebih, karena di bawah 0 tidak ada nilai yang mungkin. Perbaiki nilainya.',
    'data/study.yaml baris 48, kolom 111: reliability.bands.bands.upTo tertulis "-0.1", seharusnya 0 atau lebih, karena di bawah 0 tidak ada nilai yang mungkin. Perbaiki nilainya.',
  ]);
});

describe("a hypothesis that stands twice", () => {
  const h = (id: string, from: string, to: string, text: string) =>
    `  - { id: ${id}, from: ${from}, to: ${to}, "null": { id: Tidak ada pengaruh }, alternative: { id: ${text} } }\n`;
  const added = (lines: string) => replace("sampling:\n", `${lines}sampling:\n`);

  test("is refused by both ids", () => {
    expect(messagesOfYaml(added(h("H2", "A", "B", "Ada pengaruh") + h("H3", "A", "B", "Ada pengaruh")))).toEqual([
      'data/study.yaml baris 29, kolom 11: hypotheses.id tertulis "H2", seharusnya hipotesis yang lain daripada H1, bukan pasangan, arah, dan bunyi yang sama. Perbaiki nilainya.',
      'data/study.yaml baris 30, kolom 11: hypotheses.id tertulis "H3", seharusnya hipotesis yang lain daripada H1, bukan pasangan, arah, dan bunyi yang sama. Perbaiki nilainya.',
    ]);
  });

  test("is another one by its direction, its scales or its words", () => {
    const others =
      h("H2", "B", "A", "Ada pengaruh") +
      h("H3", "RAM", "B", "Ada pengaruh") +
      h("H4", "A", "B", "Ada pengaruh positif");
    expect(messagesOfYaml(added(others))).toEqual([]);
  });
});

describe("research questions", () => {
  const questions = (lines: string) => replace("sampling:\n", `questions:\n${lines}sampling:\n`);
  const asks = (id: string, from: string, to: string) =>
    `  - { id: ${id}, from: ${from}, to: ${to}, text: { id: Tanya? } }\n`;

  test("may be left out", () => {
    expect(loadStudy(changedStudy()).study.questions).toEqual([]);
  });

  test("name variables and dimensions", () => {
    const { study } = loadStudy(
      changedStudy({ "study.yaml": questions(asks("Q1", "RAM", "B") + asks("Q2", "A", "PUA")) }),
    );
    expect(study.questions).toEqual([
      { id: "Q1", from: "RAM", to: "B", text: { id: "Tanya?" } },
      { id: "Q2", from: "A", to: "PUA", text: { id: "Tanya?" } },
    ]);
  });

  test.each([
    [
      asks("Q1", "RAM", "C"),
      'baris 30, kolom 30: questions.to tertulis "C", seharusnya salah satu dari A, RAM, CEP, B, PUA',
    ],
    [asks("Q1", "RAM", "RAM"), 'baris 30, kolom 30: questions.to tertulis "RAM", seharusnya kode selain RAM'],
    [
      asks("Q1", "A", "B") + asks("Q2", "A", "B"),
      'baris 31, kolom 11: questions.id tertulis "Q2", seharusnya pertanyaan yang lain daripada Q1, bukan pasangan, arah, dan bunyi yang sama',
    ],
    [
      asks("Q1", "A", "B") + asks("Q1", "RAM", "B"),
      'baris 31, kolom 11: questions.id tertulis "Q1", seharusnya kode yang belum dipakai',
    ],
    [
      "  - { id: Q1, from: A, to: B, text: Tanya }\n",
      'baris 30, kolom 37: questions.text tertulis "Tanya", seharusnya kumpulan kunci dan nilai',
    ],
  ])("wrong: %s", (lines, message) => {
    expect(messagesOfYaml(questions(lines))).toEqual([`data/study.yaml ${message}. Perbaiki nilainya.`]);
  });
});

test("a dimension that is called as a variable, whatever the case", () => {
  expect(messagesOfYaml(replace("code: PUA", "code: a"))[0]).toBe(
    'data/study.yaml baris 26, kolom 17: variables.dimensions.code tertulis "a", seharusnya kode yang berbeda dari "A" tidak hanya pada huruf besar dan kecilnya. Perbaiki nilainya.',
  );
});

test("a hypothesis between a dimension and a variable that it is no part of", () => {
  const { study } = loadStudy(changedStudy({ "study.yaml": replace("from: A", "from: CEP") }));
  expect(study.hypotheses.map(({ from, to }) => [from, to])).toEqual([["CEP", "B"]]);
});
