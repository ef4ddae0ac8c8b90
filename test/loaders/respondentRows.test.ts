import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { respondentRows } from "../../loaders/respondentRows.js";
import { analyse } from "../../src/analyses/analyse.js";
import { caseStudy } from "./caseStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const refused = (line: number, found: string, name: string) =>
  `data/responses.csv baris ${line}: ${found}, seharusnya baris seorang responden. Bila baris itu bukan responden (jumlah, rata-rata, modus), hapus, atau tulis di study.yaml: rows: { leaveOut: ["${name}"] }; bila responden, isi kolom itu seperti pada baris lain.`;
const leaveOut = (...names: string[]) => ({ "study.yaml": (text: string) => `${text}rows: { leaveOut: ${JSON.stringify(names)} }\n` });

describe("a row below the answers that is no respondent's", () => {
  test("is refused, in one sentence", () => {
    expect(caseStudy("silent-row-of-modes").messages).toEqual([refused(8, 'kolom "Waktu" berisi "Modus"', "Modus")]);
    expect(caseStudy("rows-total").messages).toEqual([refused(8, 'kolom "Waktu" berisi "Jumlah"', "Jumlah")]);
    expect(caseStudy("headings-tabulation").messages).toEqual([
      refused(5, 'kolom "No" kosong, padahal baris-baris sebelumnya mengisinya', ""),
    ]);
  });

  test("is left out where the study declares its name, and said to be", () => {
    const { study, messages } = caseStudy("silent-row-of-modes", leaveOut("modus"));
    expect(messages).toEqual([
      'Peringatan: data/responses.csv: 1 baris dilewati menurut rows.leaveOut di study.yaml ("Modus"), seharusnya disengaja. Bila tidak, hapus dari rows.leaveOut.',
      "Peringatan: data/study.yaml: scale.options: dari 18 jawaban atas X tidak satu pun 1 (Sangat Tidak Setuju), sedangkan butir-butir Y memakai ujung skala itu, seharusnya skala yang dipakai butir-butir X. Cocokkan dengan kuesionernya. Satu studi hanya mengenal satu skala: bila skala X lain, rata-rata dan kategorinya keliru. Bila memang skala ini yang dipakai, biarkan.",
      "Peringatan: data/study.yaml: scale.options: dari 6 jawaban atas Y tidak satu pun 5 (Sangat Setuju), sedangkan butir-butir X memakai ujung skala itu; Y1 dibalik menurut skala 1 sampai 5, seharusnya skala yang dipakai butir-butir Y. Cocokkan dengan kuesionernya. Satu studi hanya mengenal satu skala: bila skala Y lain, pembalikan, rata-rata, dan kategorinya keliru. Bila memang skala ini yang dipakai, biarkan.",
    ]);
    expect(study!.warnings[0]).toEqual({
      id: '1 baris berkas jawaban ("Modus") tidak dibaca sebagai responden, sebagaimana dinyatakan penelitian ini.',
    });
    expect(analyse(study!).items[0]).toMatchObject({ code: "X1", n: 6, mean: 20 / 6 });
    expect(caseStudy("rows-total", leaveOut("Jumlah")).study!.answers.respondents).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(caseStudy("headings-tabulation", leaveOut("")).study!.answers.columns["X1.1"]).toEqual(Uint8Array.of(4, 3, 2));
  });

  test("is not named where only results are published", () => {
    const changes = {
      "study.yaml": (text: string) => leaveOut("Modus")["study.yaml"](text.replace("publish: answers", "publish: results")),
    };
    expect(caseStudy("silent-row-of-modes", changes).study!.warnings).toEqual([
      { id: "1 baris berkas jawaban tidak dibaca sebagai responden, sebagaimana dinyatakan penelitian ini." },
      {
        id: "Ada variabel yang jawabannya tidak memakai seluruh skala. Bila skala yang ditanyakan sebenarnya lain, rata-rata dan kategorinya keliru.",
      },
    ]);
  });

  test("is told from respondents that the file names", () => {
    const below = (row: string) => messagesOf({ "responses.csv": (text) => `${text}\n${row}\n` });
    expect(below("Rata-rata,4,3,4,3")).toEqual([refused(9, 'kolom "respondent" berisi "Rata-rata"', "Rata-rata")]);
    expect(below(",4,3,4,3")).toEqual([refused(9, 'kolom "respondent" kosong, padahal baris-baris sebelumnya mengisinya', "")]);
    expect(below("Sebagian besar,4,3,4,3")).toEqual([refused(9, 'kolom "respondent" berisi "Sebagian besar"', "Sebagian besar")]);
  });

  test("may be a respondent of the researcher's, whom the study leaves out", () => {
    const folder = changedStudy({
      "study.yaml": replace("texts: {}", "texts: {}\nrows: { leaveOut: [6] }"),
      "population.csv": null,
      "profile.csv": null,
    });
    expect(loadStudy(folder).study.answers.respondents).toEqual(["1", "2", "3", "4", "5"]);
  });
});

describe("respondentRows", () => {
  const taken = (...names: string[]) => {
    const found: string[] = [];
    const rows = respondentRows(
      [0],
      [],
      ([name]) => void found.push(name!),
      () => {},
    );
    names.forEach((name, at) => void rows.visit([name], at + 2));
    rows.done();
    return found;
  };

  test.each([
    ["numbers, of which the last row has none", ["1", "2", "3", "n"], ["1", "2", "3"]],
    ["numbers, above several rows that have none", ["1", "2", "Jumlah skor", "", "Ket."], ["1", "2"]],
    ["names of people, above an empty cell and a word", ["Ani", "Budi", "", "Mean"], ["Ani", "Budi"]],
    ["names of people, above a sum of something", ["Ani", "Budi", "Jumlah Skor"], ["Ani", "Budi"]],
    ["names of people, above a mean of something", ["Ani", "Budi", "Rata-rata per butir"], ["Ani", "Budi"]],
    ["names of people, above several such rows", ["Ani", "Budi", "Modus jawaban", "Skor maksimal", "Nilai tengah", "Σ"], ["Ani", "Budi"]],
    ["words that a class's mean parts", ["1", "2", "Rata-rata kelas A", "3", "4"], ["1", "2", "3", "4"]],
  ])("takes %s", (_, names, expected) => {
    expect(taken(...names)).toEqual(expected);
  });

  test.each([
    ["in which one in the middle is empty", ["1", "", "3", "4"]],
    ["that are the same again and again, or nothing", ["Ya", "Ya", ""]],
    ["that begin like a word for a sum", ["Totalia", "Meani", "Jumlahwati", "Median Putra", "Minimalis"]],
    ["too few to be like each other", ["1", "a"]],
  ])("takes all names %s", (_, names) => {
    expect(taken(...names)).toEqual(names);
  });
});
