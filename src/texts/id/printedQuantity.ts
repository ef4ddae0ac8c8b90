/** Words that quantities are named with in data/printed. */
const WORDS: Readonly<Record<string, string>> = {
  abs: "abstrak",
  age: "usia",
  cat: "kategori",
  category: "kategori",
  coefficient: "koefisien",
  column: "kolom",
  faculties: "banyaknya fakultas",
  faculty: "fakultas",
  frequency: "frekuensi",
  highest: "tertinggi",
  item: "butir",
  label: "judul",
  line: "baris",
  lower: "bawah",
  lowest: "terendah",
  majority: "mayoritas",
  mean: "rata-rata",
  members: "anggota",
  month: "bulan",
  numerator: "pembilang",
  percent: "persen",
  quantifier: "sebutan",
  range: "rentang",
  respondent: "responden",
  respondents: "responden",
  rule: "aturan",
  sample: "sampel",
  section: "bagian",
  sex: "jenis kelamin",
  stars: "bintang",
  strength: "kekuatan",
  table: "tabel",
  test: "uji",
  text: "teks",
  unrounded: "sebelum dibulatkan",
  upper: "atas",
  validity: "validitas",
  value: "nilai",
  verdict: "putusan",
  visits: "kunjungan",
  zero: "nol",
};

/**
 * A quantity of a publication, with what its name says in English said in Indonesian; codes and names stay.
 *
 * @example printedQuantity("A3.P5 frequency") // "A3.P5 frekuensi"
 */
export function printedQuantity(name: string): string {
  return name.replace(
    /(?<![A-Za-z])[a-z]+(?![A-Za-z])/g,
    (word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined) ?? word,
  );
}
