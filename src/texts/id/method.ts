import type { RespondentCount } from "../../analysis/results/analyse.js";
import { RESAMPLING } from "../../analysis/results/resample.js";
import type { KeyingReading } from "../../chapter/method/keyingReading.js";
import type { LookupPartings, PartedMean } from "../../chapter/method/lookupPartings.js";
import type { Rule, StudySource } from "../../chapter/method/studySources.js";
import type { MethodWords } from "../../chapter/method/words.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { partsOf } from "../../study/parts.js";
import type { BandSet, BlankRule, Sampling, StudyDescription } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { exactNumber, exactPercent } from "./exactNumber.js";
import { withinSentence } from "./withinSentence.js";

const { integer, number, list } = chapter;

/** Sentences of the method page that follow from what the study declares. */
export const method: MethodWords = {
  ...chapter,
  exactNumber,
  variance: "Var",
  data,
  warnings,
  blanks,
  keying,
  pilot,
  lookup,
  parting,
  sampleSize,
  design,
  coefficient,
  validity,
  reliability,
  significance,
  test,
  ownSources: "Aturan yang diambil penelitian ini dari sumbernya sendiri:",
  source: ({ rule, source }: StudySource) => `${RULES[rule]}: ${source}.`,
};

const RULES: Record<Rule, string> = {
  sampling: "Ukuran sampel",
  validity: "Validitas butir",
  reliability: "Batas reliabilitas",
  reliabilityBands: "Tingkat reliabilitas",
  bands: "Kategori skor",
  quantifiers: "Tafsiran persentase",
  significance: "Pengujian hipotesis",
  strength: "Kekuatan korelasi",
};

function nameOf(coefficient: Coefficient): string {
  return withinSentence(coefficients[coefficient].name);
}

function cited(source: string | undefined): string {
  return source ? ` (${source})` : "";
}

/** Which version of the data this is. */
function data({ data: { version, files } }: StudyDescription, { n }: RespondentCount): string {
  return `Laporan ini dihitung dari jawaban ${integer(n)} responden dalam ${integer(files.length)} berkas data. Versi datanya ${version}: delapan karakter pertama sidik SHA-256 atas semua berkas itu, yang berubah bila satu huruf saja di dalamnya berubah.`;
}

function warnings({ warnings: found }: StudyDescription): string {
  return found.length === 0
    ? "Pemeriksaan data tidak menemukan hal yang perlu diperhatikan."
    : "Pemeriksaan data tidak menemukan kesalahan, tetapi hal berikut perlu diperhatikan:";
}

const BLANKS: Readonly<Record<BlankRule, string>> = {
  midpoint:
    "Jawaban yang kosong diisi nilai tengah skala sebelum skor dihitung, sesuai dengan aturan penyuntingan penelitian ini.",
  item: "Jawaban yang kosong tidak diikutkan dalam rata-rata butirnya, dan jumlah skor seorang responden ialah rata-rata butir yang dijawabnya dikalikan banyaknya butir, sesuai dengan aturan penelitian ini.",
  respondent:
    "Responden dengan jawaban kosong tidak diikutkan dalam perhitungan skor, sesuai dengan aturan penelitian ini.",
};

/** The rule for blanks and how often it was used. */
function blanks({ scale }: StudyDescription, { blank, filled, excluded }: RespondentCount): string {
  const rule = BLANKS[scale.blanks];
  if (blank === 0) return `${rule} Dalam data ini tidak ada jawaban yang kosong.`;
  const used = {
    midpoint: `${integer(filled)} di antaranya diisi`,
    item: "tidak satu pun diisi",
    respondent: `${integer(excluded)} responden tidak diikutkan`,
  };
  return `${rule} Dalam data ini ada ${integer(blank)} jawaban kosong; ${used[scale.blanks]}. Tabel frekuensi tetap menampilkannya sebagai kosong.`;
}

/** Which items are scored in reverse, and which are worded against their variable and are not. */
function keying({ reversed, kept }: KeyingReading): string {
  return [
    reversed.length === 0
      ? "Semua butir diberi skor sebagaimana dijawab."
      : `Skor ${list(reversed)} dibalik menurut ujung skala yang dinyatakan, bukan menurut jawaban terendah dan tertinggi yang muncul.`,
    kept.length === 0
      ? ""
      : `Pernyataan ${list(kept)} berlawanan arah dengan variabelnya, tetapi penelitian ini tidak membalik skornya; laporan ini mengikutinya dan menandainya.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What stands in the report as printed, because it cannot be computed. */
function pilot({ pilot: declared }: StudyDescription): string {
  if (!declared)
    return "Penelitian ini tidak menyertakan data uji coba; semua korelasi, alpha, dan putusan dihitung dari jawaban responden.";
  return [
    `Dari uji coba pada ${integer(declared.respondents)} responden hanya koefisien korelasi dan alpha yang diterbitkan${cited(declared.source)}.`,
    "Koefisien dan alpha itu dikutip sebagaimana tercetak (bercetak miring); r kritis dan putusannya dihitung di sini.",
  ].join(" ");
}

/** How a band set looks means up, and its edges. */
function lookup({ name, source, lookup: rule, decimals, bands }: BandSet): string {
  const edges = bands.map(({ upTo, label }) => `${label.id} sampai ${number(upTo, decimals)}`);
  const how =
    rule === "rounded"
      ? `rata-rata lebih dahulu dibulatkan ${integer(decimals)} desimal, karena begitulah batas yang tercetak dibaca`
      : "rata-rata dicari tanpa dibulatkan; batas atas termasuk kelasnya";
  return `${name.id}${cited(source)}: ${how}. Kelasnya ${list(edges)}.`;
}

/** Where the two ways of looking a mean up part. */
function parting({ bands, means }: LookupPartings): string {
  if (means.length === 0)
    return `Pada ${lowerFirst(bands.name.id)}, kedua cara itu memberi kategori yang sama untuk semua rata-rata.`;
  return `Pada ${lowerFirst(bands.name.id)}, kedua cara itu berbeda untuk ${means.map(parted).join("; ")}.`;
}

function parted({ code, name, mean, category }: PartedMean): string {
  const [rounded, exact] =
    category.lookup === "rounded" ? [category.label, category.otherwise!] : [category.otherwise!, category.label];
  return `${name.id} (${code}; rata-rata ${number(mean, 5)}): dengan pembulatan ${rounded.id}, tanpa pembulatan ${exact.id}`;
}

function sampleSize({ sampling, criteria }: StudyDescription): string {
  const rounding =
    sampling.rounding === "nearest"
      ? "dibulatkan ke bilangan terdekat, seperti yang dilakukan penelitian ini; pembulatan ke atas, yang menjaga galat di dalam batasnya, ditampilkan di sampingnya"
      : "dibulatkan ke atas, sehingga galatnya tidak melebihi batas";
  return `Penelitian ini memakai batas galat ${exactPercent(criteria.marginOfError)}${cited(sampling.source)}. Hasil rumusnya ${rounding}.`;
}

const DESIGNS: Record<Sampling["design"], string> = {
  probability:
    "Penelitian ini menyatakan sampelnya sampel peluang; karena itu batas galat dicantumkan, dengan koreksi populasi terhingga.",
  nonprobability:
    "Responden penelitian ini tidak dipilih secara acak; karena itu laporan ini tidak mencantumkan batas galat, sebab batas galat hanya berarti pada sampel acak.",
  census:
    "Penelitian ini menuju seluruh populasi; karena itu tidak ada galat penarikan sampel, dan yang dicantumkan ialah tingkat jawabannya.",
};

function design({ sampling: { design: declared, reservation } }: StudyDescription): string {
  return [DESIGNS[declared], reservation?.id ?? ""].filter(Boolean).join(" ");
}

/** The coefficient that the study declares, and what choosing another one does. */
function coefficient(study: StudyDescription): string {
  const { coefficient: declared, pilot } = study;
  const { hypotheses, tests } = partsOf(study);
  const scales = hypotheses ? "hipotesis" : "korelasi antarskala";
  return [
    tests
      ? `Penelitian ini menyatakan ${nameOf(declared)}, baik untuk ${scales} maupun untuk korelasi butir dengan jumlah skor.`
      : `Penelitian ini menyatakan ${nameOf(declared)} untuk korelasi butir dengan jumlah skor.`,
    tests
      ? "Pembaca dapat memilih koefisien lain; pilihan itu berlaku untuk keduanya, beserta uji, selang kepercayaan, nilai kritis, dan putusannya."
      : "Pembaca dapat memilih koefisien lain; nilai kritis dan putusan validitasnya mengikuti pilihan itu.",
    pilot ? "Korelasi uji coba tidak ikut berubah, karena jawabannya tidak diterbitkan." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function validity({ coefficient: declared, validity: { source }, criteria }: StudyDescription): string {
  return [
    `Penelitian ini memakai ${nameOf(declared)}${cited(source)} pada taraf ${exactNumber(criteria.significanceLevel)}, uji ${criteria.tails === 2 ? "dua" : "satu"} arah,`,
    `dan membaca putusannya dari korelasi ${criteria.validity === "item-total" ? "butir–total" : "butir–sisa"}.`,
  ].join(" ");
}

function reliability({ reliability: { threshold, source } }: StudyDescription): string {
  return `Penelitian ini menyebut sebuah skala reliabel bila alpha lebih besar dari ${number(threshold)}${cited(source)}.`;
}

function significance({ significance: { source }, criteria }: StudyDescription): string {
  return `Hipotesis nol ditolak bila p lebih kecil dari ${exactNumber(criteria.significanceLevel)}${cited(source)}.`;
}

/** Which p decides, by the study's rule. */
function test({ test: rule }: StudyDescription): string {
  const { permutations, seed } = RESAMPLING;
  return {
    approximate:
      "Penelitian ini membaca putusan dari p pendekatan; bila p itu tidak ada, seperti pada rho atau r yang sempurna, putusan dibaca dari p eksak.",
    auto: "Penelitian ini membaca putusan dari p eksak bila semua pemasangan dapat dihitung, selebihnya dari p pendekatan.",
    exact: `Penelitian ini membaca putusan dari p eksak bila semua pemasangan dapat dihitung, selebihnya dari p permutasi dengan paling banyak ${integer(permutations)} pemasangan acak (benih ${seed}).`,
  }[rule];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
