import { describe, expect, test } from "vitest";
import { textRow } from "../../loaders/files/tableRow.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { respondentRows } from "../../loaders/respondentRows.js";
import { analyse } from "../../src/analysis/results/analyse.js";
import { caseStudy } from "./caseStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const refused = (line: number, found: string, name: string) =>
  `data/responses.csv baris ${line}: ${found}, seharusnya baris seorang responden. Bila baris itu bukan responden (jumlah, rata-rata, modus), hapus, atau tulis di study.yaml: rows: { leaveOut: ["${name}"] }; bila responden, isi kolom itu seperti pada baris lain.`;
const asked = (...rows: string[]) =>
  caseStudy("silent-several-answers", { "responses.csv": () => ["Media,A,B", ...rows].join("\n") }).messages.filter(
    (message) => !message.includes("scale.options"),
  );
const leaveOut = (...names: string[]) => ({
  "study.yaml": (text: string) => `${text}rows: { leaveOut: ${JSON.stringify(names)} }\n`,
});

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
    expect(caseStudy("rows-total", leaveOut("Jumlah")).study!.answers.respondents).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
    ]);
    expect(caseStudy("headings-tabulation", leaveOut("")).study!.answers.columns["X1.1"]).toEqual(
      Uint8Array.of(4, 3, 2),
    );
  });

  test("is asked after where the study declares a name that no row has", () => {
    expect(caseStudy("silent-row-of-modes", leaveOut("modus", "Rerata", "Total")).messages).toContain(
      'Peringatan: data/responses.csv: tidak ada baris bernama "Rerata" dan "Total", yang disebut rows.leaveOut di study.yaml, seharusnya nama baris yang ada di berkas ini. Periksa ejaannya, atau hapus dari rows.leaveOut.',
    );
  });

  test("is not named where only results are published", () => {
    const changes = {
      "study.yaml": (text: string) =>
        leaveOut("Modus")["study.yaml"](text.replace("publish: answers", "publish: results")),
    };
    expect(caseStudy("silent-row-of-modes", changes).study!.warnings).toEqual([
      { id: "1 baris berkas jawaban tidak dibaca sebagai responden, sebagaimana dinyatakan penelitian ini." },
    ]);
  });

  test("is told from respondents that the file names", () => {
    const below = (row: string) => messagesOf({ "responses.csv": (text) => `${text}\n${row}\n` });
    expect(below("Rata-rata,4,3,4,3")).toEqual([refused(9, 'kolom "respondent" berisi "Rata-rata"', "Rata-rata")]);
    expect(below(",4,3,4,3")).toEqual([
      refused(9, 'kolom "respondent" kosong, padahal baris-baris sebelumnya mengisinya', ""),
    ]);
    expect(below("Sebagian besar,4,3,4,3")).toEqual([
      refused(9, 'kolom "respondent" berisi "Sebagian besar"', "Sebagian besar"),
    ]);
  });

  const exported = (...rows: string[]) =>
    caseStudy("silent-nothing-answered", { "responses.csv": () => rows.join("\n") }).messages;

  test("is told by its word in whichever column that holds no answers", () => {
    expect(exported("No,Nama,A,B", "1,Ani,4,3", "2,Budi,5,4", "3,Rata-rata,4,4")).toEqual([
      refused(4, 'kolom "Nama" berisi "Rata-rata"', "Rata-rata"),
    ]);
    expect(exported("Timestamp,Nama,A,B", "1/5/2026 9:00,Ani,4,3", "1/5/2026 9:05,Budi,5,4", ",Rata2,4,4")).toEqual([
      refused(4, 'kolom "Nama" berisi "Rata2"', "Rata2"),
    ]);
    expect(exported("A,B,Nama", "4,3,Ani", "5,4,Budi", "4,4,Modus")).toEqual([
      refused(4, 'kolom "Nama" berisi "Modus"', "Modus"),
    ]);
    expect(exported("A,B,Saran", "4,3,bagus", "5,4,", "4,4,Total")).toEqual([
      refused(4, 'kolom "Saran" berisi "Total"', "Total"),
    ]);
    expect(asked("P,4,3", "L,5,4", "Rata-rata,4,4")).toEqual([
      refused(4, 'kolom "Media" berisi "Rata-rata"', "Rata-rata"),
    ]);
  });

  test("is told by a time or number that it alone lacks", () => {
    expect(exported("Waktu,Nama,A,B", "1/5/2026 9:00,X 1,4,3", "1/5/2026 9:05,X 2,5,4", ",X 3,4,4")).toEqual([
      refused(4, 'kolom "Waktu" kosong, padahal baris-baris sebelumnya mengisinya', "X 3"),
    ]);
    expect(exported("Nama,No,A,B", "Ani,1,4,3", "Budi,2,5,4", "Cici,3,4,4", "Dedi,,4,4")).toEqual([
      refused(5, 'kolom "No" kosong, padahal baris-baris sebelumnya mengisinya', "Dedi"),
    ]);
  });

  test("is told though it stands above them", () => {
    const rows = ["1/5/2026 9:00,Ani,4,3", "1/5/2026 9:05,Budi,5,4", "1/5/2026 9:06,Cici,2,4"];
    expect(exported("Waktu,Nama,A,B", ",,5,5", ...rows)).toEqual([
      refused(2, 'kolom "Waktu" kosong, padahal baris-baris berikutnya mengisinya', ""),
    ]);
    expect(exported("No,A,B", "Benar,5,5", "1,4,3", "2,5,4", "3,2,4")).toEqual([
      refused(2, 'kolom "No" berisi "Benar"', "Benar"),
    ]);
  });

  test("may be left out by that word, in whichever column", () => {
    const rows = () => ["No,Nama,A,B", "1,Ani,4,3", "2,Budi,5,4", "3,Rata-rata,4,4"].join("\n");
    const { study, messages } = caseStudy("silent-nothing-answered", {
      "responses.csv": rows,
      ...leaveOut("Rata-rata"),
    });
    expect(messages).toEqual([
      'Peringatan: data/responses.csv: 1 baris dilewati menurut rows.leaveOut di study.yaml ("Rata-rata"), seharusnya disengaja. Bila tidak, hapus dari rows.leaveOut.',
    ]);
    expect(study!.answers.respondents).toEqual(["1", "2"]);
  });

  test("is none where several respondents share the word as an answer, or one writes it in a sentence", () => {
    expect(asked("Rata-rata,4,3", "Tinggi,5,4", "Rata-rata,4,4", "Tinggi,2,3")).toEqual([]);
    expect(exported("A,B,Saran", "4,3,total bagus sekali", "5,4,Rata-rata temanku puas", "4,4,")).toEqual([]);
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
    const columns = { naming: [0], labels: [], characteristics: [] };
    const rows = respondentRows(
      columns,
      { leaveOut: [], items: ["X1", "X2"], isShared: () => false },
      {
        take: (row) => void found.push(row.text(0)),
        refuse: () => {},
        doubt: () => {},
      },
    );
    names.forEach((name, at) => void rows.visit(textRow([name]), at + 2));
    rows.done();
    return found;
  };

  test.each([
    ["numbers, of which the last row has none", ["1", "2", "3", "n"], ["1", "2", "3"]],
    ["numbers, above several rows that have none", ["1", "2", "Jumlah skor", "", "Ket."], ["1", "2"]],
    ["names of people, above an empty cell and a word", ["Ani", "Budi", "", "Mean"], ["Ani", "Budi"]],
    ["names of people, above a sum of something", ["Ani", "Budi", "Jumlah Skor"], ["Ani", "Budi"]],
    ["names of people, above a mean of something", ["Ani", "Budi", "Rata-rata per butir"], ["Ani", "Budi"]],
    [
      "names of people, above several such rows",
      ["Ani", "Budi", "Modus jawaban", "Skor maksimal", "Nilai tengah", "Σ"],
      ["Ani", "Budi"],
    ],
    [
      "numbers, above words that have some",
      ["1", "2", "Rata2", "Skor rata2", "n=10", "10 responden", "3. Total"],
      ["1", "2"],
    ],
    [
      "names of people, above words for sums in other spellings",
      [
        "Ani",
        "Budi",
        "Rata2",
        "Grand total",
        "rata - rata",
        "Rata\u2013rata",
        "Rata\u2011rata",
        "Rataan hitung",
        "Jml",
        "ΣX",
        "∑X",
        "X̄",
      ],
      ["Ani", "Budi"],
    ],
    [
      "names of people, above words for others",
      [
        "Ani",
        "Budi",
        "%",
        "Persentase (%)",
        "Skor",
        "Skor ideal",
        "Nilai tertinggi",
        "Skor terendah",
        "r tabel",
        "Kriteria",
        "Kategori",
      ],
      ["Ani", "Budi"],
    ],
    [
      "names of people, above sums of them",
      ["Ani", "Budi", "Target", "Jumlah Benar", "Jumlah Siswa", "Rata-rata kelas"],
      ["Ani", "Budi"],
    ],
    ["numbers, above a table of items", ["1", "2", "Butir", "X1", "X2"], ["1", "2"]],
    ["words that a class's mean parts", ["1", "2", "Rata-rata kelas A", "3", "4"], ["1", "2", "3", "4"]],
  ])("takes %s", (_, names, expected) => {
    expect(taken(...names)).toEqual(expected);
  });

  test.each([
    ["in which one in the middle is empty", ["1", "", "3", "4"]],
    ["that are the same again and again, or nothing", ["Ya", "Ya", ""]],
    ["that begin like a word for a sum", ["Totalia", "Meani", "Jumlahwati", "Median Putra", "Minimalis"]],
    ["that may be a person's as well", ["Ani", "Budi", "Max", "Min", "Var", "N"]],
    ["like those of items, from the first", ["X1", "X2", "X3"]],
    ["too few to be like each other", ["1", "a"]],
  ])("takes all names %s", (_, names) => {
    expect(taken(...names)).toEqual(names);
  });
});

describe("a row that may be none of a respondent's", () => {
  const doubted = (rows: string, why: string, remedy: string) =>
    `Peringatan: data/responses.csv: ${rows} ${why}, tetapi dibaca sebagai responden, seharusnya baris responden. Bila bukan responden, ${remedy}; bila responden, biarkan.`;
  const leaving = (names: string) => `hapus, atau tulis di study.yaml: rows: { leaveOut: [${names}] }`;
  const named = (...names: string[]) =>
    caseStudy("silent-nothing-answered", {
      "responses.csv": () => ["Nama,A,B", ...names.map((name) => name && `${name},4,3`)].join("\n"),
    }).messages;
  const numbers = ["R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08"];

  test("is named by a word that a person may have", () => {
    expect(named("Ani", "Budi", "Max", "Min", "Var", "N")).toEqual([
      doubted(
        'baris 4 ("Max"), 5 ("Min"), 6 ("Var"), dan 1 lainnya',
        "bernama seperti baris ringkasan",
        leaving('"Max", "Min", "Var", "N"'),
      ),
    ]);
  });

  test("is named otherwise than all above it", () => {
    expect(named(...numbers, "X 1", "2026")).toEqual([
      doubted(
        'baris 10 ("X 1") dan 11 ("2026")',
        "bernama dengan pola lain daripada semua baris sebelumnya",
        leaving('"X 1", "2026"'),
      ),
    ]);
    expect(named(...numbers, "X 1", "R10")).toEqual([]);
    expect(named(...numbers, "S-1", "S-2", "S-3", "S-4", "S-5", "S-6")).toEqual([]);
  });

  test("stands below an empty row", () => {
    expect(named("Ani", "Budi", "Cici", "Dedi", "", "Ramah", "Cepat")).toEqual([
      doubted('baris 7 ("Ramah") dan 8 ("Cepat")', "berdiri di bawah baris kosong", leaving('"Ramah", "Cepat"')),
    ]);
    expect(named("", "Ani", "Budi", "Cici", "Dedi")).toEqual([]);
    expect(named(...numbers, "", "R09")).toEqual([]);
  });

  test("holds nothing but answers where all above it say more", () => {
    const why = "tidak berisi apa-apa selain jawaban, padahal baris-baris sebelumnya mengisi semua kolom";
    expect(asked("IG,4,3", "WA,5,4", "IG,4,4", ",2,3")).toEqual([doubted("baris 5", why, "hapus")]);
    expect(asked("IG,4,3", "WA,5,4", ",4,4", ",2,3")).toEqual([]);
    expect(asked("IG,4,3", "WA,5,4", "IG,4,4", ",2,3", "WA,2,3")).toEqual([]);
  });

  test("is left out by its name where the study says so", () => {
    const rows = () => ["No,Nama,A,B", "1,Ani,4,3", "2,Budi,5,4", "3,Max,4,4"].join("\n");
    const { study } = caseStudy("silent-nothing-answered", { "responses.csv": rows, ...leaveOut("Max") });
    expect(study!.answers.respondents).toEqual(["1", "2"]);
  });
});
