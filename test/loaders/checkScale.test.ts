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

test("an option whose code is another option's value", () => {
  expect(messagesOfYaml(replace("code: SS", 'code: "4"'))[0]).toBe(
    'data/study.yaml baris 14, kolom 25: scale.options.code tertulis "4", seharusnya kata yang bukan nilai pilihan lain. Perbaiki nilainya.',
  );
});
