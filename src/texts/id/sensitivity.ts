import type { FoundP, Otherwise } from "../../analysis/results/decidingP.js";
import type { Change } from "../../analysis/results/sensitivity.js";
import type {
  AlphaChange,
  AlphaReading,
  CorrelationChange,
  CorrelationReading,
  SensitivityReading,
} from "../../chapter/sensitivity/sensitivityReading.js";
import type { SensitivityWords } from "../../chapter/sensitivity/words.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Item, Words } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { exactNumber } from "./exactNumber.js";
import { tests } from "./tests.js";

const { integer, number, apart: coefficient, list, missing } = chapter;

/** "bila ... dibalik". */
const DONE: Readonly<Record<Change, string>> = { reversed: "dibalik", leftOut: "ditinggalkan" };

/** Words of what reversing an item, or leaving it out, does to the main numbers. */
export const sensitivity: SensitivityWords = {
  ...chapter,
  tableCaption: (isTested: boolean) =>
    isTested
      ? "Alpha, rata-rata, dan korelasi bila satu butir dibalik atau ditinggalkan"
      : "Alpha dan rata-rata bila satu butir dibalik atau ditinggalkan",
  figureCaption: "Perubahan alpha Cronbach variabelnya bila satu butir dibalik atau ditinggalkan",
  figureNote:
    "Setiap titik ialah alpha sesudah perubahan dikurangi alpha menurut penskoran penelitian. Titik di sebelah kanan garis berarti alpha naik. Urutannya menurut kenaikan terbesar.",
  figureAlt: (rising: readonly string[] | undefined) =>
    rising === undefined
      ? `Perubahan alpha bila satu butir dibalik atau ditinggalkan ${missing("withheld")}.`
      : rising.length === 0
        ? "Dua titik setiap butir pada garis perubahan alpha; tidak ada yang menaikkan alpha."
        : `Dua titik setiap butir pada garis perubahan alpha; yang dapat menaikkan alpha ialah ${list(rising)}.`,
  series: { reversed: "Skornya dibalik", leftOut: "Butirnya ditinggalkan" },
  changes: { reversed: "Bila skor butir dibalik", leftOut: "Bila butir ditinggalkan" },
  reference: "alpha tetap",
  none: "tidak ada",
  between: " / ",
  signed: (difference: number) =>
    number(difference, 3).startsWith("−") ? number(difference, 3) : `+${number(difference, 3)}`,
  item: "Butir",
  topic: "Isi butir",
  alpha: "Alpha variabelnya",
  mean: "Rata-rata variabelnya",
  correlation: (of: Coefficient, from: string, to: string) => `${coefficients[of].symbol} ${from} dengan ${to}`,
  value: "Menjadi",
  difference: "Selisih",
  pLabel: "p",
  nullLabel: "H₀",
  rejected: "ditolak",
  kept: "tidak ditolak",
  /** What can be done with the table's last column. */
  trials: (offered: boolean) =>
    offered
      ? "Tautan pada kolom terakhir membuka halaman Instrumen dengan perubahan itu, dan semua halaman lain mengikutinya."
      : "",
  trialLabel: "Coba",
  trial: (change: Change, code: string) => `${change === "reversed" ? "balik" : "tanpa"}\u00a0${code}`,
  unconcerned: "tetap",
  most: "Perubahan terbesar dalam bagian tabel ini.",
  mostOf: (items: number) => `Perubahan terbesar dalam bagian tabel ini, sama besar pada ${integer(items)} butir.`,
  turned: "Putusannya berbalik.",
  otherwise: tests.otherwise,
  order:
    "Urutan butir: dari yang paling menaikkan alpha variabelnya sampai yang paling menurunkannya. Selisih dihitung terhadap penskoran penelitian.",
  decisionNote: (level: number) => `Putusan atas H₀ pada taraf signifikansi ${exactNumber(level)}.`,
  introduction,
  alphaOf,
  correlations,
};

/** How much was computed. */
function introduction({ items, analyses }: SensitivityReading): string {
  return `Setiap butir dari ${integer(items)} butir dibalik skornya, lalu ditinggalkan, satu demi satu; seluruhnya ${integer(analyses)} kali analisis ulang.`;
}

/** What raises a variable's alpha most, and what that does to its correlations. */
function alphaOf({ variable, alpha, best }: AlphaReading): string {
  if (isMissing(alpha)) return `Alpha ${variable.id} ${missing(alpha.missing)}.`;
  const sentences = best.map((change) =>
    [rise(change), ...change.correlations.map((correlation) => consequence(correlation, variable))].join(" "),
  );
  return [`Alpha ${variable.id} ialah ${coefficient(alpha)}.`, ...sentences].join(" ");
}

function rise({ change, item: first, before, after, alike: others }: AlphaChange): string {
  const item = `${named(first)}${sharing(others)}`;
  const done = DONE[change];
  const alike = coefficient(before) === coefficient(after);
  const to = alike ? `dengan selisih kurang dari ${number(0.001, 3)}` : `menjadi ${coefficient(after)}`;
  if (after > before) return `Yang paling menaikkannya bila ${done} ialah ${item}, ${to}.`;
  if (after === before) return `Tidak satu butir pun menaikkannya bila ${done}; yang tidak mengubahnya ialah ${item}.`;
  return `Tidak satu butir pun menaikkannya bila ${done}; yang paling sedikit menurunkannya ialah ${item}, ${to}.`;
}

function consequence(correlation: CorrelationChange, variable: Words): string {
  const { own, from, to, rejected, turned, otherwise } = correlation;
  const between = from.id === variable.id ? to.id : to.id === variable.id ? from.id : undefined; // else a dimension of the variable is in it
  const pair = between === undefined ? `${from.id} dengan ${to.id}` : `dengan ${between}`;
  const found = `Dengan itu ${coefficients[own.coefficient].short} ${pair} ${became(correlation)}`;
  if (isMissing(rejected)) return `${found}.`;
  const verdict = `${found}, dan H₀ ${turned ? "menjadi" : "tetap"} ${decided(rejected)}.`;
  return otherwise ? `${verdict} ${tests.otherwise(otherwise, correlation.level)}` : verdict;
}

/** Of every hypothesis, a paragraph. */
function correlations(reading: SensitivityReading): string[] {
  return reading.hypotheses.map((hypothesis) => correlationOf(hypothesis, reading));
}

/** What shifts a correlation most, and what turns its decision at the live level. */
function correlationOf(
  { from, to, own, rejected, otherwise, most, turning, undecided }: CorrelationReading,
  { significanceLevel, withheld }: SensitivityReading,
): string {
  const name = `${coefficients[own.coefficient].name} ${from.id} dengan ${to.id}`;
  if (isMissing(own.correlation)) return `${name} ${missing(own.correlation.missing)}.`;
  const found = `${name} ialah ${coefficients[own.coefficient].symbol} = ${coefficient(own.correlation)}${probability(own.p, significanceLevel)}.`;
  if (withheld) return `${found} Perubahannya bila satu butir dibalik atau ditinggalkan ${missing("withheld")}.`;
  const largest = most.map(
    (change) => `bila ${named(change.item)}${sharing(change.alike)} ${DONE[change.change]}, yaitu ${became(change)}`,
  );
  return [
    found,
    largest.length > 0 ? `Koefisien itu paling berubah ${list(largest)}.` : "Tidak satu perubahan pun menggesernya.",
    turns(rejected, turning, undecided, otherwise, significanceLevel),
  ]
    .filter(Boolean)
    .join(" ");
}

function turns(
  rejected: Outcome<boolean>,
  turning: CorrelationReading["turning"],
  undecided: CorrelationReading["undecided"],
  otherwise: Otherwise | undefined,
  level: number,
): string {
  if (isMissing(rejected)) return "";
  const decision = `Pada taraf signifikansi ${exactNumber(level)} H₀ ${decided(rejected)}`;
  const turned =
    turning.length === 0
      ? `${decision}, dan tidak satu perubahan pun membalik putusan itu.`
      : `${decision}; putusan itu berbalik bila ${turning.map(({ change, item }) => `${item.code} ${DONE[change]}`).join(" atau bila ")}.`;
  return [turned, withoutDecision(undecided), otherwise ? tests.otherwise(otherwise, level) : ""]
    .filter(Boolean)
    .join(" ");
}

function withoutDecision(undecided: CorrelationReading["undecided"]): string {
  if (undecided.length === 0) return "";
  return `Tidak ada putusan lagi bila ${undecided.map(({ change, item }) => `${item.code} ${DONE[change]}`).join(" atau bila ")}.`;
}

/** Other items that do as much. */
function sharing(codes: readonly string[]): string {
  return codes.length === 0 ? "" : ` (sama besar: ${list(codes)})`;
}

function became({ value, p, level }: CorrelationChange): string {
  return isMissing(value) ? missing(value.missing) : `menjadi ${coefficient(value)}${probability(p, level)}`;
}

function probability(p: Outcome<FoundP>, level: number): string {
  return isMissing(p) ? "" : ` (${tests.p(p, level)})`;
}

function decided(rejected: boolean): string {
  return rejected ? "ditolak" : "tidak ditolak";
}

function named({ topic, code, worded }: Item): string {
  return `${topic.id} (${code}${worded === "against" ? "; pernyataannya berlawanan arah" : ""})`;
}
