import type { ReadingFault } from "../../audit/chosenNumber.js";
import type { ClaimFaultKind } from "../../audit/claimFault.js";
import type { Option, Words } from "../../study/study.js";
import type { UntouchedOptions } from "../../study/untouchedOptions.js";
import type { UnusedOptions } from "../../study/unusedOptions.js";
import type { ExpectedWords } from "../words/expectedWords.js";
import type {
  NotFile,
  ProblemPlace,
  ProblemWording,
  ProblemWords,
  RepeatedText,
  RowDoubt,
  SharedHeading,
} from "../words/problemWords.js";
import { delimiterName } from "./delimiterName.js";

/** What is asked of a claim, and what to do where it is not so. */
const claimFaults: Record<ClaimFaultKind, { readonly expected: string; readonly remedy: string }> = {
  syntax: { expected: "rumus yang terbaca", remedy: "Periksa kurung, tanda kutip, dan operatornya." },
  function: { expected: "fungsi yang dikenal", remedy: "Pakai fungsi yang disebut docs/audit.md." },
  name: {
    expected: "nama yang ada dalam dokumen hasil",
    remedy:
      "Cocokkan dengan keluaran npm run --silent results, atau hapus folder printed bila terbitannya bukan tentang data ini.",
  },
  row: { expected: "baris yang ada di berkas ini dan memuat angka", remedy: "Samakan place dan quantity-nya." },
  place: { expected: "kunci tabel atau grafik laporan ini", remedy: "Samakan kuncinya." },
  value: { expected: "rumus yang mempunyai nilai", remedy: "Kosongkan kolom claim dan tulis alasannya." },
  arguments: { expected: "isian fungsi dan operator yang sesuai", remedy: "Periksa banyaknya dan jenisnya." },
};

/** What is asked of a printed number, and what to do where none can be read. */
const printedNumbers: Record<ReadingFault, { readonly expected: string; readonly remedy: string }> = {
  none: {
    expected: "teks yang memuat angka",
    remedy:
      "Salin angkanya seperti tercetak; bila yang tercetak sebuah kata (misalnya n.s.), atau tidak tercetak apa-apa, pakai kind verdict.",
  },
  several: {
    expected: "satu angka, atau keterangan tentang angka yang dimaksud",
    remedy:
      "Isi kolom number dengan urutan angka itu dalam teks (1, 2, …), atau salin angka itu saja beserta tandanya; bila yang tercetak sebuah rentang, akhiri quantity dengan lower atau upper.",
  },
  beyond: {
    expected: "urutan angka yang ada dalam teks pada kolom printed",
    remedy: "Perbaiki urutannya; angka yang menjadi bagian nama (Q1) tidak dihitung.",
  },
  unclear: {
    expected: "angka yang hanya dapat dibaca dengan satu cara",
    remedy:
      "Salin angka itu saja, tanpa kata, pecahan, atau pangkat; kata yang mengubah artinya tulis sebagai tanda (-0,5, ≤ 0,05, 5%), dan sesudah nama di depannya tulis =.",
  },
  range: {
    expected: "angka yang besarnya antara 2,3E-308 dan 1,7E+308",
    remedy: "Periksa pangkatnya; angka di luar itu tidak dapat dibandingkan.",
  },
};

/** What a cell that swallowed others may hold is too long to repeat. */
const QUOTED_AT_MOST = 100;

const written = (text: string) => (text === "" ? "kosong" : `tertulis "${short(text)}"`);
const short = (text: string) => (text.length > QUOTED_AT_MOST ? `${text.slice(0, QUOTED_AT_MOST)}…` : text);
const list = (names: readonly string[]) => names.join(", ");
const and = (names: readonly string[]) =>
  names.length < 3 ? names.join(" dan ") : `${list(names.slice(0, -1))}, dan ${names.at(-1)}`;

function repeated({ text, count, others }: RepeatedText): string {
  if (count === 1) return written(text);
  const places = others.map(({ line, column }) => `baris ${line} kolom ${column}`);
  const further = count - 1 - others.length;
  return `${written(text)} pada ${COUNTED.format(count)} isian (juga ${further > 0 ? `${list(places)}, dan ${COUNTED.format(further)} lainnya` : and(places)})`;
}

const either = (texts: readonly string[]) => texts.map((text) => `"${short(text)}"`).join(" atau ");
const valuesOf = (options: readonly Option[]) => `bilangan bulat ${options[0]!.value} sampai ${options.at(-1)!.value}`;
const optionsOf = (options: readonly Option[]) => `salah satu dari ${list(options.map(({ label }) => label.id))}`;
const tick = (options: readonly Option[]) =>
  `Tulis angka pilihan yang dicentang (${options.map(({ value, code }) => `${value} = ${code}`).join(", ")})`;

/** The heading most like the one that is missing; where there is none, all that were not recognized. */
function unrecognized(near: string | undefined, others: readonly string[]): string {
  if (near !== undefined) return ` Yang paling mirip: "${near}".`;
  if (others.length === 0) return "";
  return ` Kolom yang tidak dikenali: ${list(others.slice(0, 10).map((name) => `"${name}"`))}${others.length > 10 ? ", dan lainnya" : ""}.`;
}

/** A text as a value of YAML, in quotation marks where it could be read as something else. */
function plainYaml(text: string): string {
  return /^[a-z][\w ]*$/i.test(text) && !/^(?:null|true|false|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** The same, where a number may stand as one. */
const listedYaml = (text: string) => (/^(?:0|-?[1-9]\d*)$/.test(text) ? text : plainYaml(text));

const UNDECODABLE = {
  broken: "ada bita yang tidak sah dalam pengodean huruf mana pun yang dikenal",
  mixed: "sebagian huruf tersimpan sebagai UTF-8 dan sebagian tidak",
  zeros: "ada bita nol di antara huruf-hurufnya",
};

/** What was never answered, who answered it elsewhere, and what is reversed by it. */
function neverUsed({ variable, answers, options, usedBy, reversed, ends: [low, high] }: UnusedOptions): string {
  const values = and(options.map(({ value, label }) => `${value} (${label.id})`));
  const elsewhere = usedBy.length > 0 ? `, sedangkan butir-butir ${and(usedBy)} memakai ujung skala itu` : "";
  const turned = reversed.length > 0 ? `; ${and(reversed)} dibalik menurut skala ${low} sampai ${high}` : "";
  return `dari ${answers} jawaban atas ${variable} tidak satu pun ${values}${elsewhere}${turned}`;
}

/** A column of a spreadsheet is found by its letters, of any table by its heading. */
function columnName({ column, letters, heading }: ProblemPlace): string {
  const quoted = heading === undefined ? [] : [`"${short(heading.replaceAll(/\s+/g, " "))}"`];
  const names = [
    ...(letters === undefined ? [] : [letters]),
    ...(column === undefined ? [] : [String(column)]),
    ...quoted,
  ];
  return names.length > 1 ? `${names[0]} (${list(names.slice(1))})` : names.join("");
}

/** Why rows may be none of respondents. */
const DOUBTS: Record<RowDoubt, string> = {
  word: "bernama seperti baris ringkasan",
  test: "bernama seperti isian percobaan",
  form: "bernama dengan pola lain daripada semua baris sebelumnya",
  gap: "berdiri di bawah baris kosong",
  blank: "tidak berisi apa-apa selain jawaban, padahal baris-baris sebelumnya mengisi semua kolom",
};

/** The first rows of some, by line and name. */
function rowsOf(rows: readonly { readonly line: number; readonly name: string }[], count: number): string {
  const told = rows.slice(0, 3).map(({ line, name }) => `${line}${name === "" ? "" : ` ("${short(name)}")`}`);
  return `baris ${count > told.length ? `${list(told)}, dan ${count - told.length} lainnya` : and(told)}`;
}

const NOT_FILES: Record<NotFile, string> = {
  folder: "sebuah folder",
  pipe: "sebuah pipa (FIFO)",
  socket: "sebuah soket",
  device: "sebuah perangkat",
};

const COUNTED = new Intl.NumberFormat("id-ID");

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The respondents who left a characteristic empty. */
export const unstated: Words = { id: "Tidak menjawab", en: "Not stated" };

/** The words of data problems, in Indonesian. A function a case; see loaders/problem.ts for the problem itself. */
export const problemWords: ProblemWords = {
  place: (place: ProblemPlace): string => {
    const { file, line, column, letters, respondent } = place;
    const named =
      column === undefined && letters === undefined
        ? ""
        : `${line === undefined ? "" : ","} kolom ${columnName(place)}`;
    return `${file}${line === undefined ? "" : ` baris ${line}`}${named}${respondent === undefined ? "" : ` (responden ${respondent})`}`;
  },

  sentence: (place: string, { found, expected, remedy }: ProblemWording, warning: boolean): string =>
    `${warning ? "Peringatan: " : ""}${place}: ${found === undefined ? "" : `${found}, `}seharusnya ${expected}. ${remedy}`,

  more: (errors: number, warnings: number): string =>
    `Masih ada ${[errors > 0 ? `${errors} kesalahan` : "", warnings > 0 ? `${warnings} peringatan` : ""].filter(Boolean).join(" dan ")} lain.`,

  missingFile: (): ProblemWording => ({
    found: "berkas tidak ditemukan",
    expected: "ada",
    remedy: "Simpan berkas itu dengan nama dan letak tersebut.",
  }),
  missingTable: (): ProblemWording => ({
    found: "berkas tidak ditemukan",
    expected: "ada, sebagai CSV, XLSX, ODS, atau SAV",
    remedy: "Simpan berkas itu dengan nama dan letak tersebut.",
  }),
  emptyFile: (): ProblemWording => ({
    found: "berkas kosong",
    expected: "berisi data",
    remedy: "Simpan ulang berkas itu dari program asalnya.",
  }),
  unreadableFile: (message: string): ProblemWording => ({
    found: `berkas tidak dapat dibuka (${message})`,
    expected: "berkas yang dapat dibaca",
    remedy: "Periksa izinnya, dan tutup program yang sedang memakainya.",
  }),
  notFile: (kind: NotFile): ProblemWording => ({
    found: `di letak itu ada ${NOT_FILES[kind]}`,
    expected: "berkas biasa",
    remedy: "Simpan berkasnya di letak itu.",
  }),
  tooLarge: (bytes: number, most: number): ProblemWording => ({
    found: `berkas berukuran ${COUNTED.format(bytes)} bita`,
    expected: `paling besar ${COUNTED.format(most)} bita`,
    remedy: "Periksa apakah berkas itu yang dimaksud.",
  }),
  counted: { items: "butir", dimensions: "dimensi", categories: "kategori", strata: "strata", rows: "baris" },
  tooMany: (found: number, what: string, most: number): ProblemWording => ({
    found: `ada ${COUNTED.format(found)} ${what}`,
    expected: `paling banyak ${COUNTED.format(most)}`,
    remedy: "Kurangi, atau bagi menjadi beberapa studi.",
  }),
  undecodable: (why: "broken" | "mixed" | "zeros"): ProblemWording => ({
    found: UNDECODABLE[why],
    expected: "teks UTF-8, UTF-16, atau Windows-1252",
    remedy: 'Simpan ulang dengan pilihan "CSV UTF-8".',
  }),
  western: (): ProblemWording => ({
    found: "berkas bukan UTF-8, sehingga dibaca sebagai Windows-1252",
    expected: "UTF-8, agar huruf beraksen tidak perlu ditafsirkan",
    remedy: 'Periksa huruf-hurufnya; bila ada yang keliru, simpan ulang dengan pilihan "CSV UTF-8".',
  }),
  westernNote: (file: string): string => `Berkas ${file} bukan UTF-8; huruf-hurufnya dibaca sebagai Windows-1252.`,

  ambiguousDelimiter: (delimiters: readonly string[]): ProblemWording => ({
    found: `baris judul memuat ${delimiters.map(delimiterName).join(" dan ")} sekaligus`,
    expected: "satu macam pemisah kolom",
    remedy:
      "Pakai koma, titik koma, tab, atau garis tegak saja di seluruh berkas; nama kolom yang memuatnya diberi tanda kutip.",
  }),
  unknownDelimiter: (found: string): ProblemWording => ({
    found: `pemisah kolom dinyatakan "${short(found)}"`,
    expected: "koma, titik koma, tab, atau garis tegak",
    remedy: "Simpan ulang dengan salah satunya, atau hapus baris sep= itu.",
  }),
  quoteInside: (): ProblemWording => ({
    found: "ada tanda kutip di tengah sebuah isian",
    expected: "tanda kutip hanya di kedua ujung isian",
    remedy: "Apit seluruh isian itu dengan tanda kutip, dan gandakan tanda kutip di dalamnya.",
  }),
  unclosedQuote: (): ProblemWording => ({
    found: "tanda kutip dibuka tetapi tidak ditutup",
    expected: "tanda kutip yang berpasangan",
    remedy: "Tutup tanda kutip itu, atau hapus.",
  }),
  swallowedRows: (last: number): ProblemWording => ({
    found: `tanda kutip yang dibuka di sini baru ditutup di baris ${last}, dan di antaranya tampak baris-baris data`,
    expected: "tanda kutip yang ditutup pada isiannya sendiri",
    remedy: "Tutup tanda kutip itu, atau hapus; bila isian itu memang terdiri atas beberapa baris, jadikan satu baris.",
  }),
  unknownColumn: (name: string, known: readonly string[]): ProblemWording => ({
    found: name === "" ? "ada kolom tanpa judul" : `ada kolom "${name}"`,
    expected: `hanya kolom ${list(known)}`,
    remedy: "Perbaiki judulnya atau hapus kolom itu.",
  }),
  missingColumn: (name: string, near: string | undefined): ProblemWording => ({
    found: "kolom itu tidak ada",
    expected: "ada",
    remedy:
      near === undefined
        ? `Tambahkan kolom berjudul "${name}".`
        : `Bila yang dimaksud kolom "${near}", ganti judulnya menjadi "${name}".`,
  }),
  undeclaredHeadings: (codes: readonly string[], questions: readonly string[]): ProblemWording => ({
    found: `tidak satu pun kolom berjudul kode butir, sedangkan ${questions.length} kolom berjudul seperti pertanyaan ("${short(questions[0]!)}")`,
    expected: `kolom ${codes.length > 6 ? `${list(codes.slice(0, 5))}, …, ${codes.at(-1)}` : list(codes)}`,
    remedy:
      "Bila berkas ini ekspor formulir, salin judul setiap pertanyaan ke kolom heading di items.csv, pada baris butirnya; bila bukan, ganti judulnya dengan kode butir.",
  }),
  missingHeading: (heading: string, near: string | undefined, others: readonly string[]): ProblemWording => ({
    found: `tidak ada kolom berjudul "${heading}"`,
    expected: "ada",
    remedy: `Samakan judul kolom itu dengan yang dinyatakan (huruf besar dan banyaknya spasi tidak dibedakan).${unrecognized(near, others)}`,
  }),
  headingRow: (texts: readonly string[], rows: number): ProblemWording => ({
    found: `baris itu tidak memuat satu jawaban pun, melainkan ${and(texts.slice(0, 3).map((text) => `"${short(text)}"`))}`,
    expected: "baris seorang responden",
    remedy: `Bila itu baris judul, tulis di study.yaml: rows: { headings: ${rows} }; bila responden, samakan isiannya dengan pilihan di scale.options.`,
  }),
  headsBelow: (line: number): ProblemWording => ({
    found: `judul kolomnya tampaknya ada di baris ${line}`,
    expected: "di baris pertama",
    remedy:
      "Hapus baris-baris di atas judul itu; atau, bila berkas itu jawaban responden, tulis banyaknya baris judul di study.yaml, misalnya rows: { headings: 2 }.",
  }),
  duplicateColumn: (name: string): ProblemWording => ({
    found: `judul "${name}" dipakai lebih dari satu kali`,
    expected: "satu kali",
    remedy: "Hapus atau ganti judul salah satunya.",
  }),
  raggedRow: (found: number, expected: number): ProblemWording => ({
    found: `ada ${found} isian`,
    expected: `${expected}, sebanyak kolom pada baris judul`,
    remedy: "Samakan banyaknya; isian yang memuat pemisah kolom diberi tanda kutip.",
  }),
  noRows: (): ProblemWording => ({
    found: "hanya ada baris judul",
    expected: "paling sedikit satu baris data",
    remedy: "Isikan datanya di bawah baris judul.",
  }),

  emptyCell: (): ProblemWording => ({ found: "kosong", expected: "terisi", remedy: "Isikan nilainya." }),
  choice: (found: string, choices: readonly string[]): ProblemWording => ({
    found: written(found),
    expected: choices.length === 1 ? `${choices[0]}` : `salah satu dari ${list(choices)}`,
    remedy: "Tulis persis seperti salah satunya.",
  }),
  count: (found: string, least: number): ProblemWording => ({
    found: written(found),
    expected: `bilangan bulat ${least} atau lebih`,
    remedy: "Tulis dengan angka saja, tanpa tanda pemisah ribuan.",
  }),
  population: (members: number, most: number): ProblemWording => ({
    found: `anggota strata sampai baris ini berjumlah ${members}`,
    expected: `paling banyak ${most}`,
    remedy: "Periksa angkanya.",
  }),
  decimal: (found: string, least: number, most: number): ProblemWording => ({
    found: written(found),
    expected: Number.isFinite(least) ? `bilangan ${least} sampai ${most}` : `bilangan, paling besar ${most}`,
    remedy: "Tulis dengan angka, dengan koma atau titik sebagai tanda desimal.",
  }),
  duplicateValue: (found: string, firstLine: number): ProblemWording => ({
    found: `${written(found)}, sama dengan baris ${firstLine}`,
    expected: "berbeda pada setiap baris",
    remedy: "Ganti atau hapus salah satunya.",
  }),

  nameByCase: (found: string, twin: string, line: number): ProblemWording => ({
    found: `${written(found)}, yang hanya berbeda huruf besar, huruf kecil, atau spasinya dari "${twin}" pada baris ${line}`,
    expected: "nama yang berbeda juga tanpa itu",
    remedy: "Gabungkan kedua baris itu bila sama, atau ganti salah satu namanya.",
  }),

  answer: (found: RepeatedText, options: readonly Option[]): ProblemWording => ({
    found: repeated(found),
    expected: valuesOf(options),
    remedy: `${tick(options)}, atau kosongkan bila tidak dijawab.`,
  }),
  recurringValue: (
    found: RepeatedText,
    options: readonly Option[],
    [low, high]: readonly [number, number],
  ): ProblemWording => ({
    found: repeated(found),
    expected: valuesOf(options),
    remedy: `Nilai yang sama sebanyak itu bukan salah ketik: cocokkan scale.options di study.yaml dengan kuesionernya (isian berkas ini ${low} sampai ${high}).${found.text === "0" && high - low === options.length ? " Bila 0 berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: [0]." : ""}`,
  }),
  missingAnswer: (found: RepeatedText, options: readonly Option[]): ProblemWording => ({
    found: repeated(found),
    expected: /\d/.test(found.text) ? valuesOf(options) : optionsOf(options),
    remedy: `Bila itu berarti tidak dijawab, tulis di study.yaml, pada bagian scale: missing: [${listedYaml(short(found.text))}]; bila bukan, ${lower(tick(options))}.`,
  }),
  slip: (found: RepeatedText, label: string, options: readonly Option[]): ProblemWording => ({
    found: repeated(found),
    expected: optionsOf(options),
    remedy: `Bila yang dimaksud "${label}", perbaiki ejaannya; bila itu pilihan lain pada kuesionernya, nyatakan sebagai label di scale.options study.yaml.`,
  }),
  otherWord: (found: RepeatedText, options: readonly Option[]): ProblemWording => ({
    found: repeated(found),
    expected: optionsOf(options),
    remedy: `Bila itu pilihan pada kuesionernya, nyatakan sebagai label di scale.options study.yaml; bila berarti tidak dijawab, di scale.missing.`,
  }),
  manyAnswers: (texts: readonly string[], cells: number, options: readonly Option[]): ProblemWording => ({
    found: `${COUNTED.format(cells)} isian memuat ${COUNTED.format(texts.length)} teks lain, misalnya ${and(texts.slice(0, 3).map((text) => `"${short(text)}"`))}`,
    expected: optionsOf(options),
    remedy:
      "Periksa apakah kolom itu memang memuat jawaban atas butirnya (kolom heading di items.csv); bila ya, samakan isiannya dengan pilihan di scale.options study.yaml.",
  }),
  /** An answer that is none, among options. */
  notAnswered: "tidak dijawab",
  missingOption: (word: string, options: readonly number[]): ProblemWording => ({
    found: `scale.missing ${written(word)}, padahal ${and(options.map(String))} pilihan pada scale.options`,
    expected: "kata atau kode yang bukan pilihan",
    remedy:
      "Hapus dari scale.missing, atau hapus pilihan itu dari scale.options: satu isian tidak dapat berarti keduanya.",
  }),
  missingOnce: (): string => "kata yang hanya dinyatakan dengan satu arti",
  emptyRange: (word: string): ProblemWording => ({
    found: `scale.missing ${written(word)}`,
    expected: "rentang dari bilangan yang lebih kecil ke yang lebih besar",
    remedy: "Tukar kedua ujungnya.",
  }),
  farOption: ({
    value,
    count,
    others: [low, high],
  }: {
    value: number;
    count: number;
    others: readonly [number, number];
  }): ProblemWording => ({
    found: `${value} pada ${COUNTED.format(count)} isian dibaca sebagai pilihan skala, padahal semua jawaban lain ${low} sampai ${high}`,
    expected: "jawaban yang memang dipilih",
    remedy: `Bila ${value} berarti tidak dijawab, kosongkan isian itu: selama menjadi pilihan di scale.options, ${value} tidak dapat dinyatakan pada scale.missing. Bila memang dipilih, biarkan.`,
  }),
  ambiguousAnswer: (found: RepeatedText): ProblemWording => ({
    found: `${repeated(found)}, yang dapat berarti lebih dari satu pilihan`,
    expected: "kata yang hanya dimiliki satu pilihan di study.yaml",
    remedy: "Tulis angka pilihannya, atau bedakan label dan kode pilihan itu di study.yaml.",
  }),
  contradictoryAnswer: (found: RepeatedText, meanings: readonly string[]): ProblemWording => ({
    found: `${repeated(found)}, yang sekaligus menyebut pilihan ${and(meanings)}`,
    expected: "satu pilihan",
    remedy:
      "Cocokkan dengan kuesionernya: bila angkanya yang benar, tulis angka itu saja; bila katanya yang benar, tulis kata itu saja; bila nomor pilihan pada formulir memang demikian, samakan scale.options di study.yaml.",
  }),
  measure: (found: string): ProblemWording => ({
    found: written(found),
    expected: "bilangan",
    remedy:
      "Tulis dengan angka saja, tanpa satuan dan tanpa tanda pemisah ribuan, dengan koma atau titik sebagai tanda desimal.",
  }),
  beyondClasses: (found: string, most: number): ProblemWording => ({
    found: written(found),
    expected: `paling besar ${most}, batas atas kelas terakhir`,
    remedy: "Perbaiki nilainya, atau hapus upTo pada kelas terakhir di study.yaml.",
  }),
  unknownCategory: (found: string, known: readonly { readonly label: Words }[]): ProblemWording => ({
    found: written(found),
    expected: `salah satu dari ${list(known.map(({ label }) => label.id))}`,
    remedy: "Samakan ejaannya (huruf besar dan spasi tidak dibedakan), atau tambahkan kategori itu di study.yaml.",
  }),
  severalAnswers: (example: string): ProblemWording => ({
    found: `isian seperti "${short(example)}" tampaknya memuat beberapa jawaban`,
    expected: "satu jawaban setiap isian",
    remedy:
      "Bila memang beberapa, tulis kind: multiple pada karakteristik itu di study.yaml, agar setiap pilihan dihitung.",
  }),
  severalAnswersNote: (name: string, example: string): string =>
    `Isian karakteristik ${name} tampaknya memuat beberapa jawaban sekaligus (“${short(example)}”); setiap gabungan dihitung sebagai satu kelompok.`,
  severalAnswersDiscreetNote: (name: string): string =>
    `Isian karakteristik ${name} tampaknya memuat beberapa jawaban sekaligus; setiap gabungan dihitung sebagai satu kelompok.`,
  softlyParted: (example: string, isMultiple: boolean, delimiter: string | undefined): ProblemWording => ({
    found: `isian seperti "${short(example)}" tampaknya memuat beberapa jawaban`,
    expected: isMultiple ? "jawaban yang dipisahkan seperti pada isian lain" : "satu jawaban setiap isian",
    remedy: isMultiple
      ? `Bila memang beberapa, ${delimiter === undefined ? "" : `tulis delimiter: ${JSON.stringify(delimiter)} pada karakteristik itu di study.yaml, atau `}pisahkan jawabannya dengan koma; bila satu, biarkan.`
      : "Bila memang beberapa, pisahkan jawabannya dengan koma dan tulis kind: multiple pada karakteristik itu di study.yaml; bila satu, biarkan.",
  }),
  missingWords: (found: readonly string[]): ProblemWording => ({
    found: `isian ${and(found.map((text) => `"${short(text)}"`))} tampaknya tanda tidak menjawab, tetapi dihitung sebagai kategori`,
    expected: "kosong bila tidak dijawab",
    remedy: "Kosongkan isian itu; bila memang sebuah kategori, biarkan.",
  }),
  implausible: (found: readonly string[]): ProblemWording => ({
    found: `isian ${and(found.map((text) => `"${short(text)}"`))} jauh dari nilai yang wajar menurut classes`,
    expected: "nilai yang sebenarnya, atau kosong bila tidak dijawab",
    remedy: "Perbaiki atau kosongkan isian itu; bila memang demikian, biarkan.",
  }),
  alikeCategories: (found: readonly string[]): ProblemWording => ({
    found: `kategori ${and(found.map((text) => `"${short(text)}"`))} hanya berbeda titik, tanda hubung, atau spasinya`,
    expected: "satu ejaan setiap kategori",
    remedy: "Samakan ejaannya bila sama; bila memang lain, biarkan.",
  }),
  severalCategories: (found: string): ProblemWording => ({
    found: `${written(found)}, beberapa kategori sekaligus`,
    expected: "satu kategori setiap isian",
    remedy: "Tulis kind: multiple pada karakteristik itu di study.yaml, agar setiap pilihan dihitung.",
  }),
  severalDelimiters: (found: string): ProblemWording => ({
    found: `${written(found)}, dan isian kolom itu memuat lebih dari satu macam pemisah`,
    expected: "satu macam pemisah jawaban",
    remedy: 'Nyatakan pemisahnya pada karakteristik itu di study.yaml, misalnya delimiter: ";".',
  }),
  tooManyCategories: (most: number): ProblemWording => ({
    found: `isian kolom itu lebih dari ${most} macam`,
    expected: "karakteristik dengan beberapa kategori saja",
    remedy:
      "Nyatakan kategorinya (categories), kelasnya (classes, dengan kind: numeric), atau kind: multiple bila satu isian memuat beberapa jawaban, di study.yaml.",
  }),
  noAnswers: (): ProblemWording => ({
    found: "hanya ada baris judul",
    expected: "satu baris setiap responden",
    remedy: "Isikan jawabannya di bawah baris judul; sebelum itu laporannya hanya memuat rancangan penelitian.",
  }),
  noAnswersNote: (): string => "Belum ada jawaban responden; yang dapat ditampilkan baru rancangan penelitiannya.",
  notRespondent: (column: string, cell: string, name: string, isFirst = false): ProblemWording => ({
    found:
      cell === ""
        ? `kolom "${column}" kosong, padahal baris-baris ${isFirst ? "berikutnya" : "sebelumnya"} mengisinya`
        : `kolom "${column}" berisi "${short(cell)}"`,
    expected: "baris seorang responden",
    remedy: `Bila baris itu bukan responden (jumlah, rata-rata, modus), hapus, atau tulis di study.yaml: rows: { leaveOut: [${JSON.stringify(short(name))}] }; bila responden, isi kolom itu seperti pada baris lain.`,
  }),
  doubtedRows: (rows: readonly { readonly line: number; readonly name: string }[], why: RowDoubt): ProblemWording => {
    const names = [...new Set(rows.flatMap(({ name }) => (name === "" ? [] : [JSON.stringify(short(name))])))];
    const leaveOut = names.length > 0 && `hapus, atau tulis di study.yaml: rows: { leaveOut: [${list(names)}] }`;
    return {
      found: `${rowsOf(rows, rows.length)} ${DOUBTS[why]}, tetapi dibaca sebagai responden`,
      expected: "baris responden",
      remedy: `Bila bukan responden, ${leaveOut || "hapus"}; bila responden, biarkan.`,
    };
  },
  repeatedLines: (
    count: number,
    lines: readonly { readonly line: number; readonly first: number }[],
  ): ProblemWording => {
    const told = lines.map(({ line, first }) => `baris ${line} dengan ${first}`);
    return {
      found: `${count} baris sama persis dengan baris di atasnya pada semua kolom: ${count > told.length ? `${list(told)}, dan ${count - told.length} lainnya` : and(told)}`,
      expected: "setiap responden satu kali",
      remedy: "Bila berkasnya tersalin dua kali, hapus ulangannya; bila memang jawaban orang lain, biarkan.",
    };
  },
  rowsLeftOut: (count: number, names: readonly string[]): ProblemWording => ({
    found: `${count} baris dilewati menurut rows.leaveOut di study.yaml (${list(names.map((name) => `"${name}"`))})`,
    expected: "disengaja",
    remedy: "Bila tidak, hapus dari rows.leaveOut.",
  }),
  rowsColumn: (key: string, heading: string, near: string | undefined): ProblemWording => ({
    found: `rows.${key} di study.yaml menyebut kolom "${short(heading)}", yang tidak ada atau lebih dari satu`,
    expected: "judul satu kolom berkas ini",
    remedy: `Samakan dengan judul di berkas jawaban${near === undefined ? "" : ` (yang paling mirip: "${short(near)}")`}; bila lebih dari satu, tulis urutannya, misalnya "${short(heading)} [2]".`,
  }),
  rowsWhere: (count: number, column: string, values: readonly string[]): ProblemWording => ({
    found: `${COUNTED.format(count)} baris dilewati menurut rows.leaveOut di study.yaml (kolom "${short(column)}" berisi ${either(values)})`,
    expected: "disengaja",
    remedy: "Bila tidak, hapus dari rows.leaveOut.",
  }),
  rowsWhereNote: (count: number, column: string, values: readonly string[]): string =>
    `${COUNTED.format(count)} baris berkas jawaban tidak diolah karena kolom "${short(column)}" berisi ${either(values)}, sebagaimana dinyatakan penelitian ini.`,
  rowsWhereNone: (column: string, values: readonly string[]): ProblemWording => ({
    found: `tidak ada baris yang kolom "${short(column)}"-nya berisi ${either(values)}, yang disebut rows.leaveOut di study.yaml`,
    expected: "isian yang ada di berkas ini",
    remedy: "Periksa ejaannya, atau hapus dari rows.leaveOut.",
  }),
  onePerson: (
    count: number,
    { column, keep }: { readonly column: string; readonly keep: "first" | "last" },
  ): ProblemWording => ({
    found: `${COUNTED.format(count)} baris dilewati menurut rows.onePerson di study.yaml, karena isian kolom "${short(column)}" sama dengan baris ${keep === "last" ? "sesudahnya" : "sebelumnya"}`,
    expected: "disengaja",
    remedy: "Bila tidak, hapus rows.onePerson.",
  }),
  onePersonNote: (count: number, keep: "first" | "last"): string =>
    `${COUNTED.format(count)} baris berkas jawaban tidak diolah karena orangnya menjawab lebih dari sekali; yang diolah jawaban ${keep === "last" ? "terakhirnya" : "pertamanya"}, sebagaimana dinyatakan penelitian ini.`,
  samePerson: (
    column: string,
    count: number,
    lines: readonly { readonly line: number; readonly first: number }[],
  ): ProblemWording => {
    const told = lines.map(({ line, first }) => `baris ${line} dengan ${first}`);
    return {
      found: `isian kolom "${short(column)}" berulang: ${count > told.length ? `${list(told)}, dan ${COUNTED.format(count - told.length)} lainnya` : and(told)}`,
      expected: "setiap orang satu kali",
      remedy: `Bila orang yang sama menjawab lebih dari sekali, tulis di study.yaml jawaban mana yang dihitung: rows: { onePerson: { column: ${plainYaml(short(column))}, keep: last } }, atau keep: first; bila memang orang lain, biarkan.`,
    };
  },
  refusedConsent: (column: string, refused: readonly (readonly [text: string, count: number])[]): ProblemWording => ({
    found: `kolom "${short(column)}" berisi ${and(refused.map(([text, count]) => `"${short(text)}" (${COUNTED.format(count)} baris)`))}, tetapi baris-baris itu dibaca sebagai responden`,
    expected: "responden yang bersedia",
    remedy: `Bila mereka menolak ikut, tulis di study.yaml: rows: { leaveOut: [{ column: ${plainYaml(short(column))}, is: [${list(refused.map(([text]) => JSON.stringify(short(text))))}] }] }; bila kolom itu bukan persetujuan, biarkan.`,
  }),
  rowsNotThere: (names: readonly string[]): ProblemWording => ({
    found: `tidak ada baris bernama ${and(names.map((name) => `"${name}"`))}, yang disebut rows.leaveOut di study.yaml`,
    expected: "nama baris yang ada di berkas ini",
    remedy: "Periksa ejaannya, atau hapus dari rows.leaveOut.",
  }),
  rowsLeftOutNote: (count: number, names: readonly string[]): string =>
    `${count} baris berkas jawaban (${list(names.map((name) => `"${name}"`))}) tidak dibaca sebagai responden, sebagaimana dinyatakan penelitian ini.`,
  rowsLeftOutDiscreetNote: (count: number): string =>
    `${count} baris berkas jawaban tidak dibaca sebagai responden, sebagaimana dinyatakan penelitian ini.`,
  unanswered: (
    count: number,
    read: number,
    rows: readonly { readonly line: number; readonly name: string }[],
  ): ProblemWording => ({
    found: `${count} dari ${read} responden tidak menjawab satu butir pun, sehingga dikeluarkan: ${rowsOf(rows, count)}`,
    expected: "paling sedikit satu jawaban setiap responden",
    remedy: "Bila mereka harus ikut diolah, tulis di study.yaml: quality: { unanswered: keep }.",
  }),
  unansweredNote: (count: number, read: number): string =>
    `Dari ${read} responden yang terbaca, ${count} tidak menjawab satu butir pun dan tidak diolah.`,
  dropped: (dropped: number, read: number): ProblemWording => ({
    found: `${dropped} dari ${read} responden dikeluarkan menurut quality.drop di study.yaml`,
    expected: "disengaja",
    remedy: "Bila tidak, kosongkan quality.drop.",
  }),
  droppedNote: (dropped: number, read: number): string =>
    `Dari ${read} responden yang terbaca, ${dropped} dikeluarkan karena mutu jawabannya, sebagaimana dinyatakan penelitian ini.`,
  unusedOptions: (unused: UnusedOptions): ProblemWording => ({
    found: `scale.options: ${neverUsed(unused)}`,
    expected: `skala yang dipakai butir-butir ${unused.variable}`,
    remedy: `Cocokkan dengan kuesionernya. Satu studi hanya mengenal satu skala: bila skala ${unused.variable} lain, ${unused.reversed.length > 0 ? "pembalikan, rata-rata," : "rata-rata"} dan kategorinya keliru. Bila memang skala ini yang dipakai, biarkan.`,
  }),
  untouchedOptions: ({ answers, options, ends: [low, high] }: UntouchedOptions): ProblemWording => ({
    found: `scale.options: dari ${answers} jawaban tidak satu pun ${and(options.map(({ value, label }) => `${value} (${label.id})`))}`,
    expected: "skala yang dipakai kuesionernya",
    remedy: `Cocokkan dengan kuesionernya: bila pilihan itu tidak ada di sana, hapus dari scale.options; bila memang skala ${low} sampai ${high} yang dipakai, biarkan.`,
  }),
  /** What was never answered would tell of every respondent. */
  unusedOptionsDiscreetNote: (): string =>
    "Ada variabel yang jawabannya tidak memakai seluruh skala. Bila skala yang ditanyakan sebenarnya lain, rata-rata dan kategorinya keliru.",
  unusedOptionsNote: (unused: UnusedOptions): string =>
    `${capitalised(neverUsed(unused))}. Bila skala yang ditanyakan sebenarnya lain, ${unused.reversed.length > 0 ? "pembalikan, rata-rata," : "rata-rata"} dan kategorinya keliru.`,
  duplicateRespondent: (found: string, firstLine: number): ProblemWording => ({
    found: `${written(found)}, sama dengan baris ${firstLine}`,
    expected: "nomor yang berbeda bagi setiap responden",
    remedy: "Hapus baris yang terketik dua kali, atau beri nomor lain.",
  }),
  unknownStratum: (found: string, known: readonly string[], file: string): ProblemWording => ({
    found: written(found),
    expected: `salah satu strata di ${file} (${list(known)})`,
    remedy: `Samakan ejaannya, atau tambahkan strata itu di ${file}.`,
  }),

  totalStratum: (found: string, sum?: number): ProblemWording => ({
    found: `${written(found)}${sum === undefined ? "" : `, dan anggotanya (${sum}) ialah jumlah anggota strata di atasnya`}`,
    expected: "satu strata; baris jumlah bukan strata",
    remedy: "Hapus baris itu: jumlahnya dihitung sendiri.",
  }),
  totalCategory: (found: string, sum?: number): ProblemWording => ({
    found: `${written(found)}${sum === undefined ? "" : `, dan respondennya (${sum}) ialah jumlah responden kategori di atasnya`}`,
    expected: "satu kategori; baris jumlah bukan kategori",
    remedy: "Hapus baris itu: jumlahnya dihitung sendiri.",
  }),

  uncountedStrata: (file: string): ProblemWording => ({
    found: "kolom itu tidak ada",
    expected: `ada, karena ${file} tidak mempunyai kolom stratum`,
    remedy: `Isikan banyaknya responden setiap strata, atau tambahkan kolom stratum di ${file}.`,
  }),
  stratumCount: (found: number, counted: number, file: string): ProblemWording => ({
    found: written(String(found)),
    expected: `${counted}, sebanyak baris strata itu di ${file}`,
    remedy: "Hitungan dari jawaban yang dipakai; perbaiki angka ini atau hapus kolom respondents.",
  }),
  stratumCountDiscreetNote: (name: string): string =>
    `Jumlah responden ${name} menurut data populasi tidak sama dengan jawaban yang terkumpul; yang dipakai ialah jawabannya.`,
  stratumCountNote: (stratum: string, found: number, counted: number): string =>
    `Banyaknya responden ${stratum} tertulis ${found}, tetapi ${counted} yang menjawab; hitungan dari jawaban yang dipakai.`,
  strataSum: (found: number, respondents: number, file: string): ProblemWording => ({
    found: `jumlah responden semua strata ${found}`,
    expected: `${respondents}, sebanyak baris ${file}`,
    remedy: "Periksa kolom respondents; bila memang demikian, biarkan, dan laporan akan menyebutkannya.",
  }),
  strataSumNote: (found: number, respondents: number): string =>
    `Jumlah responden menurut strata (${found}) tidak sama dengan banyaknya responden yang menjawab (${respondents}).`,
  beyondMembers: (respondents: number, members: number): ProblemWording => ({
    found: `${respondents} responden dari ${members} anggota`,
    expected: "responden paling banyak sebanyak anggotanya",
    remedy:
      "Periksa kolom members dan strata para responden; bila memang demikian, biarkan, dan laporan akan menyebutkannya.",
  }),
  beyondMembersDiscreetNote: (stratum: string): string =>
    `Responden ${stratum} lebih banyak daripada anggotanya; batas galatnya dihitung seolah-olah semua anggota menjawab.`,
  beyondMembersNote: (stratum: string, respondents: number, members: number): string =>
    `Responden ${stratum} (${respondents}) lebih banyak daripada anggotanya (${members}); batas galatnya dihitung seolah-olah semua anggota menjawab.`,
  otherName: (found: string, name: string, firstLine: number): ProblemWording => ({
    found: written(found),
    expected: `"${name}", seperti pada baris ${firstLine}, karena karakteristiknya sama`,
    remedy: "Samakan namanya, atau beri karakteristik itu kode lain.",
  }),
  profileSum: (name: string, found: number, respondents: number): ProblemWording => ({
    found: `jumlah responden untuk "${name}" ${found}`,
    expected: `${respondents}, sebanyak responden yang menjawab`,
    remedy: `Periksa kolom respondents; bila memang demikian tercetak, biarkan: persentasenya dihitung dari ${found}.`,
  }),
  profileSumNote: (name: string, found: number, respondents: number): string =>
    `Jumlah responden untuk "${name}" (${found}) tidak sama dengan banyaknya responden (${respondents}); persentasenya dihitung dari ${found}.`,

  unknownVariable: (found: string, known: readonly string[]): ProblemWording => ({
    found: written(found),
    expected: `salah satu variabel di study.yaml (${list(known)})`,
    remedy: "Samakan kodenya, atau nyatakan variabel itu di study.yaml.",
  }),
  unknownDimension: (found: string, variable: string, known: readonly string[]): ProblemWording => ({
    found: written(found),
    expected: `salah satu dimensi variabel ${variable} di study.yaml (${list(known)})`,
    remedy: "Samakan kodenya, atau nyatakan dimensi itu di study.yaml.",
  }),
  dimensionWithoutItems: (code: string): ProblemWording => ({
    found: `dimensi ${code} tidak mempunyai butir`,
    expected: "paling sedikit satu",
    remedy: "Tambahkan butirnya, atau hapus dimensi itu dari study.yaml.",
  }),
  unknownPlace: (key: string, known: readonly string[]): ProblemWording => ({
    found: `numbers memuat ${key}`,
    expected: `hanya tabel dan grafik laporan ini (${list(known)})`,
    remedy: "Perbaiki ejaannya atau hapus.",
  }),
  numberTwice: (number: string, first: string, second: string): ProblemWording => ({
    found: `${first} dan ${second} sama-sama bernomor ${number}`,
    expected: "nomor yang berbeda bagi setiap tabel dan setiap grafik",
    remedy: "Ganti salah satunya (di numbers, atau di kolom table items.csv).",
  }),
  characteristicTwice: (code: string): ProblemWording => ({
    found: `karakteristik ${code} dinyatakan di profile.csv dan dihitung dari responses.csv`,
    expected: "hanya salah satu",
    remedy: "Hapus dari profile.csv, atau hapus dari study.yaml (stratum: hapus kolomnya).",
  }),
  headingIsName: (heading: string, other: string): ProblemWording => ({
    found: `${written(heading)}, padahal itu nama kolom ${other}`,
    expected: "judul yang bukan nama kolom lain",
    remedy: "Bedakan judulnya di sini dan di formulir; huruf besar dan spasi tidak dibedakan.",
  }),
  sharedHeadings: (shared: readonly SharedHeading[]): ProblemWording => {
    const [first] = shared;
    const further = shared.slice(1, 6).map(({ column, other }) => `${column} sama dengan ${other}`);
    return {
      found: `${written(first!.heading)}, yang juga menjadi judul kolom ${first!.other}${further.length > 0 ? `; demikian pula ${list(further)}${shared.length > 6 ? ", dan lainnya" : ""}` : ""}`,
      expected: "judul yang berbeda bagi setiap kolom",
      remedy: `Bila pertanyaan itu memang ditanyakan lebih dari sekali, tulis urutannya di berkas jawaban: ${and(shared.slice(0, 6).map(({ heading, column, number }) => `"${short(heading)} [${number}]" bagi ${column}`))}; bila tidak, perbaiki judulnya.`,
    };
  },
  sharedColumn: (heading: string): ProblemWording => ({
    found: `judul "${short(heading)}" dipakai lebih dari satu kolom`,
    expected: "satu kolom",
    remedy: `Tulis urutan kolom yang dimaksud pada judul yang dinyatakan: "${short(heading)} [1]" atau "${short(heading)} [2]".`,
  }),
  likeCodes: (headings: readonly string[]): ProblemWording => ({
    found: `kolom ${and(headings.map((heading) => `"${short(heading)}"`))} diabaikan, padahal judulnya seperti kode butir`,
    expected: "hanya kolom butir di items.csv yang berjudul demikian",
    remedy: "Bila itu butir kuesioner, tambahkan di items.csv; bila bukan, atau memang ditinggalkan, biarkan.",
  }),
  code: (found: string, expected: string = expectedWords.code): ProblemWording => ({
    found: written(found),
    expected,
    remedy: "Ganti kodenya di sini dan di berkas lain yang menyebutnya.",
  }),
  tableNumber: (found: string, expected: string = expectedWords.tableNumber): ProblemWording => ({
    found: written(found),
    expected,
    remedy: "Tulis nomornya saja.",
  }),
  codeByCase: (found: string, twin: string, line: number): ProblemWording => ({
    found: `${written(found)}, yang hanya berbeda huruf besar dan kecilnya dari "${twin}" pada baris ${line}`,
    expected: "kode yang berbeda juga tanpa itu, karena menjadi alamat",
    remedy: "Ganti salah satunya, di sini dan di berkas lain yang menyebutnya.",
  }),
  reservedCode: (found: string): ProblemWording => ({
    found: written(found),
    expected: "kode lain",
    remedy: "Kode itu sudah dipakai sebagai nama kolom lain.",
  }),
  unknownItem: (found: string): ProblemWording => ({
    found: written(found),
    expected: "kode butir di items.csv, atau kosong bila butir itu gugur",
    remedy: "Samakan kodenya dengan items.csv.",
  }),
  unknownPilotItem: (found: string): ProblemWording => ({
    found: written(found),
    expected: "kode butir di pilot/items.csv, atau TOTAL",
    remedy: "Samakan kodenya dengan pilot/items.csv.",
  }),
  missingTotal: (item: string): ProblemWording => ({
    found: `tidak ada korelasi ${item} dengan TOTAL`,
    expected: "ada satu baris dengan row butir itu dan col TOTAL",
    remedy: "Tambahkan baris itu.",
  }),
  undeclaredPilot: (): ProblemWording => ({
    found: "ada folder pilot, tetapi study.yaml tidak menyebut uji coba",
    expected: "dinyatakan",
    remedy: "Tambahkan bagian pilot (respondents, source) di study.yaml, atau hapus folder itu.",
  }),

  claim: (found: string, kind: ClaimFaultKind, detail: string): ProblemWording => ({
    found: written(found),
    expected: claimFaults[kind].expected,
    remedy: `${claimFaults[kind].remedy} Bagian yang dimaksud: ${detail}.`,
  }),
  unclaimed: (): ProblemWording => ({
    found: "kosong",
    expected: "rumus, atau kosong dengan alasan pada kolom reason_id",
    remedy: "Tulis apa yang dinyatakan angka itu (docs/audit.md), atau mengapa tidak dapat dihitung ulang.",
  }),
  needlessReason: (): ProblemWording => ({
    found: "ada alasan, padahal kolom claim terisi",
    expected: "salah satu saja",
    remedy: "Hapus alasannya, atau kosongkan kolom claim.",
  }),
  printedNumber: (found: string, fault: ReadingFault): ProblemWording => ({
    found: written(found),
    ...printedNumbers[fault],
  }),
  needlessNumber: (found: string): ProblemWording => ({
    found: written(found),
    expected: "kosong, karena baris ini bukan baris angka (kind number)",
    remedy: "Kosongkan, atau perbaiki kolom kind.",
  }),
  shown: (found: string): ProblemWording => ({
    found: written(found),
    expected: 'kunci tabel atau grafik, atau "kunci > baris > kolom"',
    remedy: "Pakai kunci dari src/outline/places.ts.",
  }),

  yaml: (message: string): ProblemWording => ({
    found: "susunan YAML tidak terbaca",
    expected: "YAML yang sah",
    remedy: `Periksa lekukan baris, titik dua, dan tanda kutipnya. Keterangan pengurai: ${message}`,
  }),
  unknownKey: (key: string): ProblemWording => ({
    found: `ada kunci ${key}`,
    expected: "hanya kunci yang dikenal",
    remedy: "Perbaiki ejaannya atau hapus.",
  }),
  nullKey: (key: string): ProblemWording => ({
    found: `kunci ${key} tertulis tanpa tanda kutip`,
    expected: "dengan tanda kutip",
    remedy: 'Tulis "null": dengan tanda kutip, karena tanpanya berarti "tidak ada".',
  }),
  missingKey: (key: string): ProblemWording => ({
    found: `kunci ${key} tidak ada`,
    expected: "ada",
    remedy: "Tambahkan kunci itu beserta isinya.",
  }),
  value: (key: string, found: string, expected: string): ProblemWording => ({
    found: `${key} ${found}`.trim(),
    expected,
    remedy: "Perbaiki nilainya.",
  }),
  noMiddle: (options: number): ProblemWording => ({
    found: `skala dengan ${options} pilihan tidak mempunyai titik tengah`,
    expected: "aturan lain bagi jawaban kosong",
    remedy: "Ganti blanks: midpoint dengan blanks: item atau blanks: respondent.",
  }),
};

/** What a key of study.yaml may hold, in Indonesian, to stand after "seharusnya". */
export const expectedWords: ExpectedWords = {
  text: "teks yang tidak kosong",
  map: "kumpulan kunci dan nilai",
  list: (least: number) => `daftar berisi paling sedikit ${least}`,
  whole: (least: number) => `bilangan bulat ${least} atau lebih`,
  number: "bilangan",
  missing: "teks atau bilangan, atau kumpulan kunci written, label, dan items",
  headRows: (most: number) => `bilangan bulat 1 sampai ${most}`,
  rowName: 'teks, "" bagi baris tanpa nama, atau kumpulan kunci column dan is',
  optionValue: "bilangan bulat -1000 sampai 1000",
  between: (low: number, high: number) => `bilangan lebih dari ${low} dan kurang dari ${high}`,
  significance: "bilangan 0.000001 sampai 0.5",
  level: "bilangan 0.000001 sampai 0.999999",
  share: "bilangan dari 0 dan kurang dari 1",
  decimals: "bilangan bulat 0 sampai 6",
  choice: (choices: readonly (string | number)[]) => choices.join(" atau "),
  key: "kunci yang berawal dengan huruf",
  numberOrText: "nomor bulat, atau teks dalam tanda kutip",
  tableNumber: "nomor dari huruf, angka, titik, dan tanda hubung saja",
  code: "kode dari huruf, angka, titik, garis bawah, dan tanda hubung, yang berawal dengan huruf atau angka",
  pageCode: "kode tanpa titik, karena menjadi alamat halaman",
  deviceCode:
    "kode selain con, prn, aux, nul, com dan lpt dengan satu angka, karena menjadi nama berkas dan Windows memakai nama itu sendiri",
  length: (most: number) => `teks dengan paling banyak ${most} tanda, karena menjadi nama berkas`,
  otherItems: (than: string) => `kode yang butirnya bukan bagian dari ${than}`,
  notValue: "kata yang bukan nilai pilihan lain",
  byKind: (kind: string) => (kind === "numeric" ? "disertai classes, tanpa categories" : "tanpa classes"),
  onlyMultiple: "hanya pada kind: multiple",
  notLast: "ada, kecuali pada kelas terakhir",
  strengthFromZero: "0, supaya setiap korelasi mempunyai kelas",
  strengthBand: "berisi label dan salah satu dari at atau from",
  options: (most: number) => `2 sampai ${most} bilangan bulat yang berurutan, naik atau turun`,
  ascending: "lebih besar daripada yang mendahuluinya",
  other: (than: string) => `kode selain ${than}`,
  unique: "kode yang belum dipakai",
  uniqueByCase: (twin: string) => `kode yang berbeda dari "${twin}" tidak hanya pada huruf besar dan kecilnya`,
  oneOf: (known: readonly string[]) => `salah satu dari ${list(known)}`,
  end: (value: number) => `${value}, nilai tertinggi yang mungkin`,
  reached: (lowest: number) => `${lowest} atau lebih, karena di bawah ${lowest} tidak ada nilai yang mungkin`,
  strength: "0 sampai 1, karena kekuatan dibaca dari korelasi tanpa tandanya",
  sameHypothesis: (twin: string) => `hipotesis yang lain daripada ${twin}, bukan pasangan, arah, dan bunyi yang sama`,
  sameQuestion: (twin: string) => `pertanyaan yang lain daripada ${twin}, bukan pasangan, arah, dan bunyi yang sama`,
};

/** Why a claim about a number that the study withholds is not evaluated. */
export const withheldClaim: Words = {
  id: "disembunyikan: penelitian ini menerbitkan hasilnya saja",
  en: "withheld: the study publishes results alone",
};

/** How a value of study.yaml is quoted in a problem. */
export function quoteValue(value: unknown): string {
  if (value === undefined || value === null) return "kosong";
  if (Array.isArray(value)) return `berisi daftar ${value.length} hal`;
  if (typeof value === "object") return "berisi kumpulan kunci";
  return written(String(value));
}
