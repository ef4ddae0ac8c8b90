import type { FileProblemWords, OtherFormat } from "../words/fileProblemWords.js";
import type { ProblemWording } from "../words/problemWords.js";

/** Formats that are recognised and not read, and what makes a file of them that is. */
const OTHER_FORMATS: Record<OtherFormat, readonly [found: string, remedy: string]> = {
  XLS: ["Excel lama (.xls)", "Buka di Excel atau LibreOffice, lalu simpan sebagai XLSX."],
  XLSB: ["Excel biner (.xlsb)", "Buka di Excel, lalu simpan sebagai XLSX."],
  HTML: ["halaman web atau XML", "Buka di Excel atau LibreOffice, lalu simpan sebagai XLSX."],
  POR: ["SPSS portabel (.por)", "Buka di SPSS atau PSPP, lalu simpan sebagai SAV."],
  ZIP: ["ZIP yang bukan buku kerja", "Keluarkan berkas yang dimaksud dari dalamnya, lalu simpan itu di folder studi."],
};

const COUNTED = new Intl.NumberFormat("id-ID");
const LISTED = new Intl.ListFormat("id-ID", { type: "conjunction" });
const quoted = (names: readonly string[]) => LISTED.format(names.map((name) => `"${name}"`));

/** The words of problems that a file's format brings, in Indonesian. */
export const fileProblems: FileProblemWords = {
  severalTables: (paths: readonly string[]): ProblemWording => ({
    found: `ada ${LISTED.format(paths)}`,
    expected: "satu berkas saja",
    remedy: "Pindahkan yang tidak dipakai ke luar folder studi.",
  }),
  otherFormat: (format: OtherFormat): ProblemWording => ({
    found: `berformat ${OTHER_FORMATS[format][0]}`,
    expected: "CSV, XLSX, ODS, atau SAV",
    remedy: OTHER_FORMATS[format][1],
  }),
  encrypted: (): ProblemWording => ({
    found: "berkas terkunci dengan kata sandi",
    expected: "berkas tanpa kata sandi",
    remedy: "Buka di program asalnya, hapus kata sandinya, lalu simpan ulang.",
  }),
  broken: (detail: string): ProblemWording => ({
    found: `berkas rusak (${detail})`,
    expected: "berkas yang utuh",
    remedy: "Buka di program asalnya, lalu simpan ulang.",
  }),
  damage: {
    truncated: "terpotong",
    contents: "isi ZIP-nya rusak",
    directory: "daftar isinya rusak",
    part: (missing) => `tidak memuat ${missing}`,
    partTwice: (name) => `memuat ${name} dua kali`,
    packing: (method) => `dimampatkan dengan cara yang tidak dikenal${method === undefined ? "" : ` (${method})`}`,
    workbook: "bukan buku kerja",
    xml: "XML-nya tidak terbaca",
    sharedText: (number) => `tidak memuat teks ke-${number}`,
    cellType: (type) => `memuat sel berjenis ${type}`,
    rowOrder: (ref) => `barisnya tidak urut (${ref})`,
    cellOrder: (ref) => `selnya tidak urut (${ref})`,
    mergedCell: (ref) => `sel gabungannya tidak terbaca (${ref})`,
    rowWidth: "barisnya terlalu lebar",
    rowCount: "barisnya terlalu banyak",
    repetition: "pengulangannya tidak terbaca",
    head: "kepalanya tidak terbaca",
    record: (kind) => `rekaman ${kind} tidak dikenal`,
    variable: "sebuah variabel tidak terbaca",
    noVariables: "tidak mempunyai variabel",
    valueLabels: "label nilainya tidak terbaca",
    twoLabels: "sebuah nilai mempunyai dua label",
    encoding: (expected) => `sebuah nama atau label bukan ${expected}`,
    moreCases: "memuat lebih banyak kasus daripada yang dinyatakannya",
    packedCases: "isinya tidak dapat dimekarkan",
    number: "sebuah bilangan tidak terbaca",
    text: "sebuah teks tidak terbaca",
  },
  longRow: (most: number): ProblemWording => ({
    found: `ada baris yang lebih panjang dari ${COUNTED.format(most)} bita`,
    expected: "satu baris untuk setiap responden",
    remedy: "Periksa apakah berkas itu yang dimaksud, dan apakah barisnya diakhiri ganti baris.",
  }),
  changed: (): ProblemWording => ({
    found: "isi berkas berubah selagi dibaca",
    expected: "isi yang tetap sampai selesai dibaca",
    remedy: "Jalankan lagi setelah berkas itu selesai disimpan.",
  }),
  unpacksToMore: (bytes: number, most: number): ProblemWording => ({
    found: `isi berkas menjadi ${COUNTED.format(bytes)} bita setelah dimekarkan`,
    expected: `paling besar ${COUNTED.format(most)} bita`,
    remedy: "Periksa apakah berkas itu yang dimaksud; bila benar, simpan lembar datanya saja.",
  }),
  noSheet: (named: string | undefined, sheets: readonly string[]): ProblemWording => ({
    found: named === undefined ? "tidak ada lembar data" : `tidak ada lembar "${named}"`,
    expected: sheets.length === 0 ? "sebuah lembar data" : `salah satu lembarnya (${quoted(sheets)})`,
    remedy: sheets.length === 0 ? "Periksa isi berkasnya." : "Samakan nama di kunci sheets pada study.yaml.",
  }),
  needlessSheet: (name: string): ProblemWording => ({
    found: `lembar "${name}" dinyatakan di kunci sheets pada study.yaml, sedangkan berkas ini tidak mempunyai lembar`,
    expected: "berkas XLSX atau ODS, atau tanpa kunci itu",
    remedy: "Hapus kunci itu, atau simpan berkasnya sebagai XLSX.",
  }),
  emptySheet: (name: string): ProblemWording => ({
    found: `lembar "${name}" kosong`,
    expected: "berisi data",
    remedy: "Bila datanya di lembar lain, nyatakan nama lembar itu di kunci sheets pada study.yaml.",
  }),
  mergedCells: (refs: readonly string[], count: number): ProblemWording => ({
    found: `sel ${LISTED.format(count > refs.length ? [...refs, `${COUNTED.format(count - refs.length)} lainnya`] : refs)} digabung`,
    expected: "satu isian setiap sel",
    remedy: "Batalkan penggabungannya (Unmerge Cells), lalu isi setiap selnya.",
  }),
  hiddenRows: (count: number): ProblemWording => ({
    found: `${COUNTED.format(count)} baris tersembunyi ikut dibaca`,
    expected: "baris yang terlihat saja, agar jelas mana yang dihitung",
    remedy: "Hapus baris yang tidak dipakai, atau tampilkan semuanya (Unhide, atau matikan filternya).",
  }),
  beyondHeadings: (text: string): ProblemWording => ({
    found: `tertulis "${text.slice(0, 100)}" di kanan kolom terakhir yang berjudul`,
    expected: "isian di bawah sebuah judul",
    remedy: "Beri kolom itu judul, atau hapus isinya.",
  }),
  errorCell: (text: string): ProblemWording => ({
    found: `rumusnya menghasilkan kesalahan ${text}`,
    expected: "sebuah nilai",
    remedy: "Perbaiki rumusnya, atau kosongkan selnya bila memang tidak ada isinya.",
  }),
  unknownEncoding: (name: string): ProblemWording => ({
    found: `hurufnya tersimpan dalam pengodean ${name}`,
    expected: "pengodean yang dikenal, seperti UTF-8 atau windows-1252",
    remedy: "Buka di SPSS atau PSPP dalam mode Unicode, lalu simpan ulang.",
  }),
  undecodableCell: (encoding: string): ProblemWording => ({
    found: `ada bita yang bukan huruf ${encoding}`,
    expected: `teks ${encoding}`,
    remedy: "Perbaiki isiannya di SPSS atau PSPP.",
  }),
  twoHeadings: (byName: string, label: string, byLabel: string): ProblemWording => ({
    found: `menurut namanya ${byName}, tetapi menurut labelnya ("${label}") ${byLabel}`,
    expected: "nama dan label dari kolom yang sama",
    remedy: "Ganti nama atau label variabelnya.",
  }),
  weighted: (variable: string): ProblemWording => ({
    found: `kasusnya berbobot menurut variabel ${variable}`,
    expected: "kasus tanpa bobot, karena bobot tidak dipakai",
    remedy: "Matikan bobotnya (WEIGHT OFF) bila memang tidak perlu.",
  }),
  weightedNote: (file: string, variable: string): string =>
    `Berkas ${file} membobot kasus menurut variabel ${variable}; bobot itu tidak dipakai, setiap responden dihitung satu kali.`,
  uncalculated: (): ProblemWording => ({
    found: "rumusnya tersimpan tanpa hasil",
    expected: "rumus yang sudah dihitung",
    remedy: "Buka di Excel atau LibreOffice, lalu simpan ulang.",
  }),
};
