import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import type { DataError } from "../../loaders/dataError.js";
import { describeProblem } from "../../loaders/describeProblems.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { auditCsv } from "../../src/audit/auditCsv.js";
import { changedFolder } from "../loaders/changedStudy.js";

const cases = "test/fixtures/cases";

/** Quantity, verdict and cause of every row that an audit prints. */
const audited = (folder: string) =>
  csvParse(auditCsv(auditEntries(folder))).map(({ quantity, verdict, cause }) => [
    quantity,
    verdict,
    ...(cause ? [cause] : []),
  ]);

it("a bound reproduces where the value itself keeps it", () => {
  expect(audited(`${cases}/audit-inequalities`)).toEqual([
    ["p H1", "differs", "unexplained"],
    ["p kecil", "differs", "unexplained"],
    ["p benar", "reproduces"],
  ]);
});

it("of printed texts those that nobody can read stop the run with their lines", () => {
  const problems = () => {
    try {
      loadStudy(`${cases}/audit-forms`);
      return [];
    } catch (error) {
      return (error as DataError).problems.map(describeProblem);
    }
  };
  const place = (line: number) => `${cases}/audit-forms/printed/printed.csv baris ${line}, kolom printed: `;
  const none =
    "seharusnya teks yang memuat angka. Salin angkanya seperti tercetak; bila yang tercetak sebuah kata (misalnya n.s.), atau tidak tercetak apa-apa, pakai kind verdict.";
  const unclear =
    "seharusnya angka yang hanya dapat dibaca dengan satu cara. Salin angka itu saja, tanpa kata, pecahan, atau pangkat; kata yang mengubah artinya tulis sebagai tanda (-0,5, ≤ 0,05, 5%), dan sesudah nama di depannya tulis =.";
  expect(problems()).toEqual([
    `${place(12)}tertulis "5 (12,5%)", seharusnya satu angka, atau keterangan tentang angka yang dimaksud. Isi kolom number dengan urutan angka itu dalam teks (1, 2, …), atau salin angka itu saja beserta tandanya; bila yang tercetak sebuah rentang, akhiri quantity dengan lower atau upper.`,
    `${place(17)}tertulis "½", ${unclear}`,
    `${place(20)}tertulis "0·45", ${unclear}`,
    `${place(21)}kosong, ${none}`,
  ]);
});

it("all others are read as a person reads them", () => {
  const lines = readFileSync(`${cases}/audit-forms/printed/printed.csv`, "utf8").split(/\r?\n/);
  const readable = lines.filter((_, i) => ![12, 17, 20, 21].includes(i + 1));
  const numbered = readable.map((line, i) => (line === "" ? line : `${line},${i === 0 ? "number" : ""}`));
  const count = 'tabel-1,count with percent,number,"5 (12,5%)",5,,,1\n';
  const folder = changedFolder(`${cases}/audit-forms`, { "printed/printed.csv": `${numbered.join("\n")}${count}` });
  expect(audited(folder)).toEqual([
    ["p one-tailed", "differs", "one-tailed: p / 2"],
    ["p two-tailed", "reproduces"],
    ["p <0.05 true", "differs", "unexplained"],
    ["p >0.05 false", "reproduces"],
    ["t APA", "reproduces"],
    ["r APA", "reproduces"],
    ["X1 = mean", "reproduces"],
    ["endash minus", "reproduces"],
    ["dash range upper", "reproduces"],
    ["percent spaced", "reproduces"],
    ["percent in parens upper", "reproduces"],
    ["apostrophe thousands", "reproduces"],
    ["space thousands", "reproduces"],
    ["nbsp thousands", "reproduces"],
    ["sci comma", "reproduces"],
    ["sci x10", "reproduces"],
    ["count with percent", "reproduces"],
  ]);
});
