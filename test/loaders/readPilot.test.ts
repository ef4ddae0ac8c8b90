import { expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const undeclared = replace("pilot:\n  respondents: 30\n", "");

test("items are joined with their correlations with the total, comma and point decimals alike", () => {
  expect(loadStudy(changedStudy()).study.pilot).toEqual({
    respondents: 30,
    items: [
      { code: "RAM1", variable: "A", dimension: "RAM", total: 0.655, item: "A1" },
      { code: "CEP1", variable: "A", dimension: "CEP", total: -0.5, item: "A2" },
      { code: "CEP2", variable: "A", dimension: "CEP", total: 0.036 },
      { code: "PUA1", variable: "B", dimension: "PUA", total: 0.405, item: "B1" },
      { code: "PUA2", variable: "B", dimension: "PUA", total: 0.515, item: "B2" },
    ],
    reliability: [
      { variable: "A", alpha: 0.736 },
      { variable: "B", alpha: 0.81 },
    ],
  });
});

test("wrong codes and coefficients", () => {
  const matrix = (text: string) =>
    text.replace("CEP1;TOTAL;-0,5", "CEP1;TOTAL;-1,5\nCEP9;TOTAL;0,1\nRAM1;TOTAL;0,1").replace("CEP2;TOTAL;,036\n", "");
  expect(
    messagesOf({
      "pilot/items.csv": replace("RAM1,A,RAM,A1", "RAM1,A,RAM,A9"),
      "pilot/matrix-A.csv": matrix,
      "pilot/reliability.csv": "variable,alpha\nC,1.2\n",
    }),
  ).toEqual([
    'data/pilot/items.csv baris 2, kolom item: tertulis "A9", seharusnya kode butir di items.csv, atau kosong bila butir itu gugur. Samakan kodenya dengan items.csv.',
    'data/pilot/matrix-A.csv baris 6, kolom row: tertulis "RAM1, TOTAL", sama dengan baris 3, seharusnya berbeda pada setiap baris. Ganti atau hapus salah satunya.',
    'data/pilot/matrix-A.csv baris 5, kolom row: tertulis "CEP9", seharusnya kode butir di pilot/items.csv, atau TOTAL. Samakan kodenya dengan pilot/items.csv.',
    'data/pilot/matrix-A.csv baris 4, kolom r: tertulis "-1,5", seharusnya bilangan -1 sampai 1. Tulis dengan angka, dengan koma atau titik sebagai tanda desimal.',
    "data/pilot/matrix-A.csv: tidak ada korelasi CEP2 dengan TOTAL, seharusnya ada satu baris dengan row butir itu dan col TOTAL. Tambahkan baris itu.",
    'data/pilot/reliability.csv baris 2, kolom variable: tertulis "C", seharusnya salah satu variabel di study.yaml (A, B). Samakan kodenya, atau nyatakan variabel itu di study.yaml.',
    'data/pilot/reliability.csv baris 2, kolom alpha: tertulis "1.2", seharusnya bilangan, paling besar 1. Tulis dengan angka, dengan koma atau titik sebagai tanda desimal.',
  ]);
});

test("a declared pilot needs its files", () => {
  expect(messagesOf({ "pilot/matrix-B.csv": null })).toEqual([
    "data/pilot/matrix-B.csv: berkas tidak ditemukan, seharusnya ada. Simpan berkas itu dengan nama dan letak tersebut.",
  ]);
});

test("a pilot that study.yaml does not declare is not passed over", () => {
  expect(messagesOf({ "study.yaml": undeclared })).toEqual([
    "data/pilot/items.csv: ada folder pilot, tetapi study.yaml tidak menyebut uji coba, seharusnya dinyatakan. Tambahkan bagian pilot (respondents, source) di study.yaml, atau hapus folder itu.",
  ]);
});

test("a study may have no pilot", () => {
  expect(loadStudy(changedStudy({ "study.yaml": undeclared, pilot: null })).study.pilot).toBeUndefined();
});
