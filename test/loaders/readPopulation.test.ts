import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

describe("population.csv", () => {
  test.each([["-40"], ["20.5"], ["20,5"], ["4.909"], ["0"], ["banyak"]])(
    "members %s are no whole number of people",
    (members) => {
      expect(messagesOf({ "population.csv": replace("40", `"${members}"`) })).toEqual([
        `data/population.csv baris 2, kolom members: tertulis "${members}", seharusnya bilangan bulat 1 atau lebih. Tulis dengan angka saja, tanpa tanda pemisah ribuan.`,
      ]);
    },
  );

  test("a stratum that stands twice", () => {
    expect(messagesOf({ "population.csv": replace("Referensi", "Sirkulasi") })).toEqual([
      'data/population.csv baris 3, kolom stratum: tertulis "Sirkulasi", sama dengan baris 2, seharusnya berbeda pada setiap baris. Ganti atau hapus salah satunya.',
    ]);
  });

  test("may be absent", () => {
    expect(loadStudy(changedStudy({ "population.csv": null })).study.strata).toEqual([]);
  });
});

test("more respondents than members are a warning, for the reader too", () => {
  const change = { "population.csv": replace("40,4", "3,4") };
  expect(messagesOf(change)).toEqual([
    "Peringatan: data/population.csv baris 2, kolom members: 4 responden dari 3 anggota, seharusnya responden paling banyak sebanyak anggotanya. Periksa kolom members dan strata para responden; bila memang demikian, biarkan, dan laporan akan menyebutkannya.",
  ]);
  expect(loadStudy(changedStudy(change)).study.warnings).toEqual([
    {
      id: "Responden Sirkulasi (4) lebih banyak daripada anggotanya (3); batas galatnya dihitung seolah-olah semua anggota menjawab.",
    },
  ]);
});
