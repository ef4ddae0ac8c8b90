import { expect, test } from "vitest";
import { DataError } from "../../loaders/dataError.js";
import { describeProblem } from "../../loaders/describeProblems.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy } from "./changedStudy.js";

/** The small study with something printed. */
const printing = (csv: string) => changedStudy({ "printed/printed.csv": csv });

function messages(csv: string): string[] {
  const folder = printing(csv);
  try {
    loadStudy(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((problem) => describeProblem({ ...problem, file: problem.file.replace(folder, "data") }));
  }
}

test("a row has its place, quantity, kind and text as printed, its claim, and where the report shows it", () => {
  const { printed, study } = loadStudy(
    printing(
      'place,quantity,kind,printed,claim,shown\ntable-1,A1 mean,number,"3,70",items.A1.mean,items/A1 > mean > frequency\n',
    ),
  );
  expect(printed).toMatchObject([
    {
      place: "table-1",
      quantity: "A1 mean",
      kind: "number",
      printed: "3,70",
      claim: { kind: "path", path: ["items", "A1", "mean"] },
      shown: { exhibit: "items/A1", row: "mean", column: "frequency" },
      line: 2,
    },
  ]);
  expect(study.data.files.map(({ path }) => path)).toContain("printed/printed.csv");
});

test("a row without a claim has a reason, and a sentence's place is the table or figure alone", () => {
  const [row] = loadStudy(
    printing(
      "place,quantity,kind,printed,claim,shown,reason_id,reason_en\nfigure-1,women,number,69%,,profile/sex,Tidak terbit.,\n",
    ),
  ).printed;
  expect(row).toMatchObject({ reason: { id: "Tidak terbit." }, shown: { exhibit: "profile/sex" } });
  expect(row).not.toHaveProperty("claim");
});

test("every fault is reported with its line and column", () => {
  const rows = [
    "table-1,A1 mean,number,3,items.A1.",
    "table-1,A1 mean,number,3,items.A1.mean",
    "table-1,A2 mean,count,3,items.A2.mean",
    "table-1,A3 mean,number,3,",
  ];
  const found = messages(`place,quantity,kind,printed,claim\n${rows.join("\n")}\n`);
  expect(found.map((message) => /baris (\d+), kolom (\w+)/.exec(message)!.slice(1).join(" "))).toEqual(
    expect.arrayContaining(["2 claim", "3 place", "4 kind", "5 claim"]),
  );
  expect(found).toHaveLength(4);
});

test("a reason beside a claim, and a place with a row and no column, are faults", () => {
  const found = messages(
    "place,quantity,kind,printed,claim,shown,reason_id\nt,A1 mean,number,3,items.A1.mean,items/A1 > mean,Tidak terbit.\n",
  );
  expect(found.map((message) => /kolom (\w+)/.exec(message)![1])).toEqual(["reason_id", "shown"]);
});

test("the column number says which number of a text is meant", () => {
  const [row] = loadStudy(
    printing('place,quantity,kind,printed,number,claim\nt,F,number,"F(1, 97) = 5,3",2,items.A1.mean\n'),
  ).printed;
  expect(row).toMatchObject({ printed: "F(1, 97) = 5,3", number: 2 });
  const [plain] = loadStudy(
    printing("place,quantity,kind,printed,number,claim\nt,F,number,5,,items.A1.mean\n"),
  ).printed;
  expect(plain).not.toHaveProperty("number");
});

test("a number that cannot be read, or one of several, is refused with its line, whether it claims something or not", () => {
  const rows = [
    "t,a,number,baik,,items.A1.mean,",
    't,b,number,"57 (57,6%)",,,Tidak terbit.',
    't,c,number,"57 (57,6%)",3,items.A1.mean,',
    't,d,number,"1,2,3",,items.A1.mean,',
    "t,e,verdict,baik,1,band(items.A1.mean),",
    't,f,number,"57 (57,6%)",nol,items.A1.mean,',
    "t,g,number,5 \u200e,,items.A1.mean,",
    "t,h,number,ke-5,,items.A1.mean,",
    't,i,number,"1,00 – 2,33",,items.A1.mean,',
    't,j,number,"minus nilai 0,5",,items.A1.mean,',
  ];
  const place = (line: number, column: string) => `data/printed/printed.csv baris ${line}, kolom ${column}: `;
  const several =
    "seharusnya satu angka, atau keterangan tentang angka yang dimaksud. Isi kolom number dengan urutan angka itu dalam teks (1, 2, …), atau salin angka itu saja beserta tandanya; bila yang tercetak sebuah rentang, akhiri quantity dengan lower atau upper.";
  const unclear =
    "seharusnya angka yang hanya dapat dibaca dengan satu cara. Salin angka itu saja, tanpa kata, pecahan, atau pangkat; kata yang mengubah artinya tulis sebagai tanda (-0,5, ≤ 0,05, 5%), dan sesudah nama di depannya tulis =.";
  expect(messages(`place,quantity,kind,printed,number,claim,reason_id\n${rows.join("\n")}\n`)).toEqual([
    `${place(2, "printed")}tertulis "baik", seharusnya teks yang memuat angka. Salin angkanya seperti tercetak; bila yang tercetak sebuah kata (misalnya n.s.), atau tidak tercetak apa-apa, pakai kind verdict.`,
    `${place(3, "printed")}tertulis "57 (57,6%)", ${several}`,
    `${place(4, "number")}tertulis "57 (57,6%)", seharusnya urutan angka yang ada dalam teks pada kolom printed. Perbaiki urutannya; angka yang menjadi bagian nama (Q1) tidak dihitung.`,
    `${place(5, "printed")}tertulis "1,2,3", ${unclear}`,
    `${place(6, "number")}tertulis "1", seharusnya kosong, karena baris ini bukan baris angka (kind number). Kosongkan, atau perbaiki kolom kind.`,
    `${place(7, "number")}tertulis "nol", seharusnya bilangan bulat 1 atau lebih. Tulis dengan angka saja, tanpa tanda pemisah ribuan.`,
    `${place(8, "printed")}tertulis "5 [U+200E]", ${unclear}`,
    `${place(9, "printed")}tertulis "ke-5", ${unclear}`,
    `${place(10, "printed")}tertulis "1,00 – 2,33", ${several}`,
    `${place(11, "printed")}tertulis "minus nilai 0,5", ${unclear}`,
  ]);
});

test("a study without printed/ has nothing printed", () => {
  expect(loadStudy(changedStudy()).printed).toEqual([]);
});
