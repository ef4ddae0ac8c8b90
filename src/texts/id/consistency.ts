import { MEASURES, type Measure } from "../../analysis/conclusions/consistencyVerdicts.js";
import type {
  ConsistencyReading,
  JudgedScale,
  Measured,
  WithoutValue,
} from "../../chapter/consistency/consistencyReading.js";
import type { ItemPair } from "../../chapter/consistency/interItemFigure.js";
import type { ConsistencyWords } from "../../chapter/consistency/words.js";
import { isMissing, type Outcome, type Reason } from "../../statistics/outcome.js";
import type { Words } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { exactPercent } from "./exactNumber.js";
import { instrument } from "./instrument.js";
import { opposition } from "./opposition.js";
import { withinSentence } from "./withinSentence.js";

const { integer, number, apart: coefficient, list, missing } = chapter;
const { item, topic, scale, allItems, itemCount, lower, upper, verdict, difference, reliability, turns } = instrument;

const measures = {
  alpha: "Alpha Cronbach",
  standardizedAlpha: "Alpha yang dibakukan",
  omega: "Omega McDonald",
  meanCorrelation: "Rata-rata korelasi antarbutir",
  interItem: "Korelasi antarbutir",
} as const;

/** Measures within a sentence. */
const SHORT: Readonly<Record<Measured, string>> = {
  alpha: "alpha",
  standardizedAlpha: "alpha yang dibakukan",
  omega: "omega",
  meanCorrelation: "rata-rata korelasi antarbutir",
};

/** Words of reliability in depth: tables, heat maps, and what the measures say of a scale. */
export const consistency: ConsistencyWords = {
  ...chapter,
  item,
  topic,
  scale,
  allItems,
  itemCount,
  lower,
  upper,
  verdict,
  difference,
  reliability,
  turns,
  measures,
  caption: (counts) => `Ukuran reliabilitas setiap dimensi dan variabel, ${chapter.range(counts)} responden`,
  interval: (level: number) => `Selang alpha ${exactPercent(level)}`,
  thresholdNote: ({ threshold, source }: ConsistencyReading) =>
    `Putusan menurut aturan penelitian ini: reliabel bila alpha lebih besar dari ${number(threshold)}${cited(source)}.`,
  depends: (scale: JudgedScale, { threshold }: ConsistencyReading) =>
    `Menurut ukuran lain putusannya berbeda: ${byMeasure(scale, threshold)} (batas ${number(threshold)}).`,
  deletionCaption: "Alpha Cronbach dimensi dan variabel bila satu butir dihapus",
  deletionNote: "Selisih ialah alpha tanpa butir itu dikurangi alpha semua butir: yang positif berarti alphanya naik.",
  partOf: ([variable, dimension]: readonly string[]) => `${variable}: ${dimension}`,
  alphaOf: { dimension: "Alpha dimensi", variable: "Alpha variabel" },
  without: "Tanpa butir ini",
  negativeAlpha: opposition.alphaNote,
  negativeStandardized: opposition.standardizedNote,
  interItemCaption: (variable: string) => `Korelasi antarbutir ${variable}`,
  interItemAlt,
  interItemNote:
    "Korelasi Pearson antara skor dua butir. Makin tua warnanya, makin jauh korelasinya dari nol; angkanya tertulis di dalam sel dan di tabel data grafik.",
  none: "–",
  itself: "–",
  introduction,
  agreement,
  variable: variableSentence,
  depending,
  opposed: opposition.sentence,
  withoutValue,
};

function cited(source: string | undefined): string {
  return source ? ` (${source})` : "";
}

/** The study's own rule, and what stands beside it. */
function introduction({ threshold, source, scales }: ConsistencyReading): string {
  return [
    `Penelitian ini menyebut sebuah skala reliabel bila alpha Cronbach lebih besar dari ${number(threshold)}${cited(source)}.`,
    `Di sini aturan itu diterapkan pada ${integer(scales.length)} skala, yaitu setiap variabel dan setiap dimensinya, dengan alpha, dengan alpha yang dibakukan, dan dengan omega.`,
  ].join(" ");
}

/** Whether any verdict depends on the measure. */
function agreement({ judged, depending }: ConsistencyReading): string {
  if (judged === 0) return "Tidak ada skala yang dapat dinilai dengan lebih dari satu ukuran.";
  return depending === 0
    ? `Tidak ada putusan yang bergantung pada ukurannya: pada ${integer(judged)} skala yang dapat dinilai dengan lebih dari satu ukuran, semua ukuran memberi putusan yang sama.`
    : `Pada ${integer(depending)} dari ${integer(judged)} skala yang dapat dinilai dengan lebih dari satu ukuran, putusannya bergantung pada ukurannya.`;
}

/** A variable by each measure; nothing where it has none. */
function variableSentence(scale: JudgedScale): string {
  const { name, kind, interval, meanCorrelation } = scale;
  const found = MEASURES.flatMap((measure) => measured(SHORT[measure], scale[measure]));
  if (kind !== "variable" || found.length === 0) return "";
  const range = isMissing(interval)
    ? ""
    : ` Selang kepercayaan ${exactPercent(interval.level)} bagi alphanya membentang dari ${coefficient(interval.lower)} sampai ${coefficient(interval.upper)}.`;
  const mean = isMissing(meanCorrelation) ? "" : ` Rata-rata korelasi antarbutirnya ${coefficient(meanCorrelation)}.`;
  return `${name.id}: ${list(found)}.${range}${mean}`;
}

function measured(name: string, value: Outcome<number>, limits: readonly number[] = []): string[] {
  return isMissing(value) ? [] : [`${name} ${coefficient(value, limits)}`];
}

/** What each measure says of a scale whose verdict depends on it. */
function depending(scale: JudgedScale, { threshold }: ConsistencyReading): string {
  return scale.dependsOnMeasure
    ? `Putusan atas ${scale.name.id} bergantung pada ukurannya. Pada batas ${number(threshold)}: ${byMeasure(scale, threshold)}.`
    : "";
}

function byMeasure(scale: JudgedScale, threshold: number): string {
  const side = (verdict: string, measures: readonly Measure[]) =>
    `${withinSentence(verdict)} menurut ${list(measures.flatMap((measure) => measured(SHORT[measure], scale[measure], [threshold])))}`;
  return `${side(reliability.yes, scale.measuresFor)}, ${side(reliability.no, scale.measuresAgainst)}`;
}

/** Why, where the reason alone does not say it. */
const WHY: Readonly<Partial<Record<Reason, string>>> = {
  "not identified":
    " Dua butir hanya mempunyai satu korelasi, sedangkan satu faktor memerlukan sekurangnya tiga butir.",
  "Heywood case":
    " Satu faktor tidak cocok dengan korelasi butir-butirnya, atau respondennya terlalu sedikit untuk menaksirnya.",
  "collinear items": " Butir yang demikian tidak menambah keterangan, dan faktornya tidak dapat ditaksir.",
  constant: " Butir yang dijawab sama oleh semua responden tidak dapat berkorelasi dengan butir lain.",
};

/** Which measures of which scales have no value, and why. */
function withoutValue({ measures: which, reason, scales }: WithoutValue): string {
  const why = reason === "constant" && !which.includes("meanCorrelation") ? "" : (WHY[reason] ?? ""); // else it is the sum that does not vary
  const subject = list(which.map((measure) => SHORT[measure]));
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${list(scales.map(({ id }: Words) => id))} ${missing(reason)}.${why}`;
}

function interItemAlt(
  variable: string,
  extremes: { readonly strongest: ItemPair; readonly weakest: ItemPair } | undefined,
  mean: Outcome<number>,
  withheld: boolean,
): string {
  if (withheld) return `Korelasi antarbutir ${variable} ${missing("withheld")}.`;
  if (!extremes) return `Peta warna korelasi antarbutir ${variable}: tidak ada korelasi yang dapat dihitung.`;
  const pair = ({ items, correlation }: ItemPair) => `${items.join(" dengan ")} (${number(correlation)})`;
  return [
    `Peta warna korelasi antarbutir ${variable}.`,
    `Yang tertinggi ${pair(extremes.strongest)}, yang terendah ${pair(extremes.weakest)}${isMissing(mean) ? "" : `, rata-ratanya ${number(mean)}`}.`,
  ].join(" ");
}
