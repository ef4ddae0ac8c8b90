import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const messagesOfYaml = (change: (text: string) => string) => messagesOf({ "study.yaml": change });
const options = (values: readonly number[]) =>
  values.map((value) => `    - { value: ${value}, code: P${value}, label: { id: Pilihan ${value} } }\n`).join("");
const withOptions =
  (values: readonly number[], blanks = "respondent") =>
  (text: string) =>
    text
      .replace(/( {4}- \{ value: .*\n)+/, options(values))
      .replace("blanks: midpoint", `blanks: ${blanks}`)
      .replace("upTo: 3", `upTo: ${Math.min(...values)}`)
      .replace("upTo: 5", `upTo: ${Math.max(...values)}`);

test("text that is not YAML, by line and column", () => {
  expect(messagesOfYaml(replace("year: 2020", "year: 2020: 1"))).toEqual([
    "data/study.yaml baris 5, kolom 7: susunan YAML tidak terbaca, seharusnya YAML yang sah. Periksa lekukan baris, titik dua, dan tanda kutipnya. Keterangan pengurai: Nested mappings are not allowed in compact mappings",
  ]);
});

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

test("an option whose code is another option's value", () => {
  expect(messagesOfYaml(replace("code: SS", 'code: "4"'))[0]).toBe(
    'data/study.yaml baris 14, kolom 25: scale.options.code tertulis "4", seharusnya kata yang bukan nilai pilihan lain. Perbaiki nilainya.',
  );
});

test.each([["3a/b"], ["4.10"]])("a table's number %s that is no address, or may have lost a digit", (number) => {
  expect(messagesOfYaml(replace("numbers: {}", `numbers: { strength: ${number} }`))[0]).toContain("numbers.strength");
});

test("a number of two tables, and a number of none", () => {
  const messages = messagesOfYaml(replace("numbers: {}", "numbers: { strength: 7, bands: 7, strenght: 8 }"));
  expect(messages.map((message) => message.split(", seharusnya")[0])).toEqual([
    "data/study.yaml baris 58, kolom 45: numbers memuat strenght",
    "data/study.yaml baris 58, kolom 22: bands dan strength sama-sama bernomor 7",
  ]);
});

test.each([
  ["an alias of nothing", "title: *nothing"],
  ["a tag that nothing knows", "title: !odd { id: Studi }"],
  [
    "aliases that would fill the memory",
    `title: &a [x, x]\n${[..."bcdefghij"].map((name, at) => `${name}: &${name} [${"*".padEnd(1)}${"abcdefghi"[at]}${`, *${"abcdefghi"[at]}`.repeat(9)}]`).join("\n")}`,
  ],
])("%s", (_, yaml) => {
  expect(messagesOf({ "study.yaml": `${yaml}\n` }).join("\n")).toContain("data/study.yaml");
});

describe("the scale", () => {
  test("without a middle must not fill blanks with it", () => {
    const change = withOptions([1, 2, 3, 4, 5, 6], "midpoint");
    expect(messagesOfYaml(change)).toEqual([
      "data/study.yaml baris 8, kolom 11: skala dengan 6 pilihan tidak mempunyai titik tengah, seharusnya aturan lain bagi jawaban kosong. Ganti blanks: midpoint dengan blanks: item atau blanks: respondent.",
    ]);
  });

  test("with gaps, named once and not at every answer", () => {
    expect(messagesOfYaml(withOptions([1, 2, 4, 5, 6]))).toEqual([
      'data/study.yaml baris 10, kolom 5: scale.options tertulis "1, 2, 4, 5, 6", seharusnya 2 sampai 11 bilangan bulat yang berurutan, naik atau turun. Perbaiki nilainya.',
    ]);
  });

  test("of more than eleven options", () => {
    const values = Array.from({ length: 12 }, (_, value) => value);
    expect(messagesOfYaml(withOptions(values))).toEqual([
      'data/study.yaml baris 10, kolom 5: scale.options tertulis "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11", seharusnya 2 sampai 11 bilangan bulat yang berurutan, naik atau turun. Perbaiki nilainya.',
    ]);
  });

  test.each([
    ["descending", [5, 4, 3, 2, 1], [4, 5, 3, 2, 4, 1]],
    ["from zero", [0, 1, 2, 3, 4, 5], [5, 6, 4, 3, 5, 2]],
    ["of negative and positive values", [-1, 0, 1, 2, 3, 4, 5], [6, 7, 5, 4, 6, 3]],
    ["of eleven options", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0], [5, 6, 4, 3, 5, 2]],
  ])("%s: answers are positions in ascending order", (_, values, positions) => {
    const { study } = loadStudy(changedStudy({ "study.yaml": withOptions(values) }));
    expect(study.scale.options.map(({ value }) => value)).toEqual(values.toSorted((a, b) => a - b));
    expect([...study.answers.columns["A1"]!]).toEqual(positions);
  });

  test("far from zero, as far as sums of answers stay whole", () => {
    const far = { "responses.csv": "respondent,A1,A2,B1,B2\n1,1000,999,999,999\n" };
    const { study } = loadStudy(changedStudy({ ...far, "study.yaml": withOptions([999, 1000]) }));
    expect(study.answers.columns["A1"]).toEqual(Uint8Array.of(2));
    expect(messagesOf({ ...far, "study.yaml": withOptions([1000, 1001]) })[0]).toContain(
      'scale.options.value tertulis "1001", seharusnya bilangan bulat -1000 sampai 1000',
    );
  });
});
