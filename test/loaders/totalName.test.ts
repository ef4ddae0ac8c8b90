import { describe, expect, test } from "vitest";
import { isTotalName } from "../../loaders/totalName.js";
import { messagesOf } from "./changedStudy.js";
import { withStrata } from "./withStrata.js";

const population = (...rows: string[]) =>
  messagesOf({ "population.csv": ["stratum,members,respondents", ...rows].join("\n") });
const counted = (...rows: string[]) =>
  messagesOf({ "responses.csv": withStrata, "population.csv": ["stratum,members", ...rows].join("\n") });
const total = (name: string, why = "") =>
  `data/population.csv baris 4, kolom ${why === "" ? "stratum" : "members"}: tertulis "${name}"${why}, seharusnya satu strata; baris jumlah bukan strata. Hapus baris itu: jumlahnya dihitung sendiri.`;

describe("a row of totals in population.csv is no stratum", () => {
  test.each([["Jumlah"], ["JUMLAH"], ["Total"], ["Total populasi"], ["Jml."], ["Grand Total"], ["Σ"]])(
    "named %s",
    (name) => {
      expect(counted("Sirkulasi,40", "Referensi,20", `${name},60`)).toEqual([total(name)]);
      expect(population("Sirkulasi,40,6", "Referensi,20,0", `${name},60,0`)).toEqual([total(name)]);
    },
  );

  test("by its sum alone, whether it repeats the respondents or has none", () => {
    const why = ", dan anggotanya (60) ialah jumlah anggota strata di atasnya";
    expect(counted("Sirkulasi,40", "Referensi,20", "Perpustakaan,60")).toEqual([total("Perpustakaan", why)]);
    expect(population("Sirkulasi,40,6", "Referensi,20,0", "Perpustakaan,60,0")).toEqual([total("Perpustakaan", why)]);
    expect(population("Sirkulasi,40,4", "Referensi,20,2", "Perpustakaan,60,6")).toContain(total("Perpustakaan", why));
  });

  test("though a stratum may have as many members as all others, or begin like such a word", () => {
    expect(population("Sirkulasi,40,3", "Referensi,20,1", "Arsip,60,2")).toEqual([]);
    expect(population("Sirkulasi,40,4", "Arsip,40,2")).toEqual([]);
    expect(population("Sirkulasi,40,4", "Totalindo,40,2")).toEqual([]);
  });
});

test("strata that differ by case and spaces alone are one", () => {
  expect(population("Barat,40,4", "barat,20,1", "Timur,90,1")).toEqual([
    'data/population.csv baris 3, kolom stratum: tertulis "barat", yang hanya berbeda huruf besar, huruf kecil, atau spasinya dari "Barat" pada baris 2, seharusnya nama yang berbeda juga tanpa itu. Gabungkan kedua baris itu bila sama, atau ganti salah satu namanya.',
  ]);
});

describe("a row of totals in profile.csv is no category", () => {
  const profile = (...rows: string[]) =>
    messagesOf({
      "profile.csv": [
        "characteristic,name_id,category_id,respondents",
        ...rows.map((row) => `sex,Kelamin,${row}`),
      ].join("\n"),
    });
  const line = (name: string, why = "") =>
    `data/profile.csv baris 4, kolom category_id: tertulis "${name}"${why}, seharusnya satu kategori; baris jumlah bukan kategori. Hapus baris itu: jumlahnya dihitung sendiri.`;

  test("by its name, or its sum", () => {
    expect(profile("Perempuan,4", "Laki-laki,2", "Total,6")).toEqual([line("Total")]);
    expect(profile("Perempuan,4", "Laki-laki,2", "Semua,6")).toEqual([
      line("Semua", ", dan respondennya (6) ialah jumlah responden kategori di atasnya"),
    ]);
  });

  test("though a category may hold half of them, or another sum be wrong", () => {
    expect(profile("Perempuan,2", "Laki-laki,1", "Tidak disebut,3")).toEqual([]);
    expect(profile("Perempuan,4", "Laki-laki,3", "Lain,6")).toHaveLength(1);
  });

  test("nor are two that differ by case alone two", () => {
    expect(profile("Laki-laki,4", "laki-laki,2")).toEqual([
      'data/profile.csv baris 3, kolom category_id: tertulis "laki-laki", yang hanya berbeda huruf besar, huruf kecil, atau spasinya dari "Laki-laki" pada baris 2, seharusnya nama yang berbeda juga tanpa itu. Gabungkan kedua baris itu bila sama, atau ganti salah satu namanya.',
    ]);
  });
});

test.each([["Total Rawat"], ["Jumlahwati"], ["Summer"], ["Jawa"]])("%s is no total", (name) => {
  expect(isTotalName(name)).toBe(false);
});
