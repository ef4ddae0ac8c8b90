import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";
import { withStrata } from "./withStrata.js";

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

describe("respondents stated by stratum", () => {
  test("that do not add to the rows are a warning, for the reader too", () => {
    const change = { "population.csv": replace("40,4", "40,5") };
    expect(messagesOf(change)).toEqual([
      "Peringatan: data/population.csv kolom respondents: jumlah responden semua strata 7, seharusnya 6, sebanyak baris responses.csv. Periksa kolom respondents; bila memang demikian, biarkan, dan laporan akan menyebutkannya.",
    ]);
    expect(loadStudy(changedStudy(change)).study.warnings).toEqual([
      { id: "Jumlah responden menurut strata (7) tidak sama dengan banyaknya responden yang menjawab (6)." },
    ]);
  });

  test("are needed where the answers do not tell strata", () => {
    expect(messagesOf({ "population.csv": "stratum,members\nSirkulasi,40\nReferensi,20\n" })).toEqual([
      "data/population.csv kolom respondents: kolom itu tidak ada, seharusnya ada, karena responses.csv tidak mempunyai kolom stratum. Isikan banyaknya responden setiap strata, atau tambahkan kolom stratum di responses.csv.",
    ]);
    expect(messagesOf({ "population.csv": replace("20,2", "20,") })).toEqual([
      "data/population.csv baris 3, kolom respondents: kosong, seharusnya terisi. Isikan nilainya.",
    ]);
  });
});

describe("a column stratum in responses.csv", () => {
  test("is counted, and population.csv needs no respondents", () => {
    const folder = changedStudy({
      "responses.csv": withStrata,
      "population.csv": "stratum,members\nReferensi,20\nSirkulasi,40\nArsip,5\n",
    });
    expect(loadStudy(folder).study.strata).toEqual([
      { name: "Referensi", members: 20, respondents: 2 },
      { name: "Sirkulasi", members: 40, respondents: 4 },
      { name: "Arsip", members: 5, respondents: 0 },
    ]);
  });

  test("wins over a disagreeing statement, with a warning", () => {
    const change = { "responses.csv": withStrata, "population.csv": replace("40,4", "40,3") };
    expect(messagesOf(change)).toEqual([
      'Peringatan: data/population.csv baris 2, kolom respondents: tertulis "3", seharusnya 4, sebanyak baris strata itu di responses.csv. Hitungan dari jawaban yang dipakai; perbaiki angka ini atau hapus kolom respondents.',
    ]);
    const { study } = loadStudy(changedStudy(change));
    expect(study.strata[0]).toEqual({ name: "Sirkulasi", members: 40, respondents: 4 });
    expect(study.warnings).toEqual([
      { id: "Banyaknya responden Sirkulasi tertulis 3, tetapi 4 yang menjawab; hitungan dari jawaban yang dipakai." },
    ]);
  });

  test("holds only strata that population.csv knows", () => {
    const change = (text: string) =>
      withStrata(text)
        .replace("2,5,1,5,5,Sirkulasi", "2,5,1,5,5,Sirkulsi")
        .replace("4,2,4,2,3,Sirkulasi", "4,2,4,2,3,");
    expect(
      messagesOf({ "responses.csv": change, "population.csv": "stratum,members\nReferensi,20\nSirkulasi,40\n" }),
    ).toEqual([
      'data/responses.csv baris 3, kolom stratum (responden 2): tertulis "Sirkulsi", seharusnya salah satu strata di population.csv (Referensi, Sirkulasi). Samakan ejaannya, atau tambahkan strata itu di population.csv.',
      "data/responses.csv baris 5, kolom stratum (responden 4): kosong, seharusnya terisi. Isikan nilainya.",
    ]);
  });

  test("without a population is a characteristic of the respondents, the largest category first", () => {
    const { study } = loadStudy(changedStudy({ "responses.csv": withStrata, "population.csv": null }));
    expect(study.strata).toEqual([]);
    expect(study.profile[0]).toEqual({
      code: "stratum",
      name: { id: "Bagian", en: "Section" },
      recorded: "answers",
      categories: [
        { label: { id: "Sirkulasi" }, respondents: 4, derived: false },
        { label: { id: "Referensi" }, respondents: 2, derived: false },
      ],
    });
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
