import { expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

test("categories are grouped by characteristic, in order of first appearance", () => {
  const change = (text: string) => `${text}age,Usia,Age,20 tahun,,6,,,\nsex,,,Tidak disebut,,0,,,\n`;
  const { profile } = loadStudy(changedStudy({ "profile.csv": change })).study;
  expect(profile).toEqual([
    {
      code: "sex",
      recorded: "counts",
      name: { id: "Jenis kelamin", en: "Sex" },
      categories: [
        {
          label: { id: "Perempuan", en: "Female" },
          respondents: 4,
          derived: true,
          note: { id: "Dihitung dari persentase", en: "From a percentage" },
        },
        { label: { id: "Laki-laki", en: "Male" }, respondents: 2, derived: false },
        { label: { id: "Tidak disebut" }, respondents: 0, derived: false },
      ],
    },
    {
      code: "age",
      recorded: "counts",
      name: { id: "Usia", en: "Age" },
      categories: [{ label: { id: "20 tahun" }, respondents: 6, derived: false }],
    },
  ]);
});

test("counts that do not add to the respondents are a warning, for the reader too", () => {
  const change = { "profile.csv": replace("Female,4", "Female,5") };
  expect(messagesOf(change)).toEqual([
    'Peringatan: data/profile.csv baris 2, kolom respondents: jumlah responden untuk "Jenis kelamin" 7, seharusnya 6, sebanyak responden yang menjawab. Periksa kolom respondents; bila memang demikian tercetak, biarkan: persentasenya dihitung dari 7.',
  ]);
  expect(loadStudy(changedStudy(change)).study.warnings).toEqual([
    {
      id: 'Jumlah responden untuk "Jenis kelamin" (7) tidak sama dengan banyaknya responden (6); persentasenya dihitung dari 7.',
    },
  ]);
});

test("a wrong count or word is an error, and no sum is taken of it", () => {
  expect(messagesOf({ "profile.csv": replace("Male,2,no", "Male,dua,tidak") })).toEqual([
    'data/profile.csv baris 3, kolom respondents: tertulis "dua", seharusnya bilangan bulat 0 atau lebih. Tulis dengan angka saja, tanpa tanda pemisah ribuan.',
    'data/profile.csv baris 3, kolom derived: tertulis "tidak", seharusnya salah satu dari yes, no. Tulis persis seperti salah satunya.',
  ]);
});

test("a category that stands twice", () => {
  expect(messagesOf({ "profile.csv": replace("Laki-laki", "Perempuan") })).toEqual([
    'data/profile.csv baris 3, kolom characteristic: tertulis "sex, Perempuan", sama dengan baris 2, seharusnya berbeda pada setiap baris. Ganti atau hapus salah satunya.',
  ]);
});

test("the file may be absent", () => {
  expect(loadStudy(changedStudy({ "profile.csv": null })).study.profile).toEqual([]);
});

test("a characteristic of two names", () => {
  expect(messagesOf({ "profile.csv": replace("Jenis kelamin,Sex,Laki-laki", "Kelamin,Sex,Laki-laki") })).toEqual([
    'data/profile.csv baris 3, kolom name_id: tertulis "Kelamin", seharusnya "Jenis kelamin", seperti pada baris 2, karena karakteristiknya sama. Samakan namanya, atau beri karakteristik itu kode lain.',
  ]);
});

test("codes that differ by their case alone are refused, for one address would have two figures", () => {
  expect(messagesOf({ "profile.csv": (text) => `${text}Sex,,,Tidak disebut,,0,,,\n` })).toEqual([
    'data/profile.csv baris 4, kolom characteristic: tertulis "Sex", yang hanya berbeda huruf besar dan kecilnya dari "sex" pada baris 2, seharusnya kode yang berbeda juga tanpa itu, karena menjadi alamat. Ganti salah satunya, di sini dan di berkas lain yang menyebutnya.',
  ]);
});
