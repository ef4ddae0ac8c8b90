import type { HypothesisReading } from "../../analyses/hypothesis/hypothesisReading.js";
import type { StrengthRange } from "../../analyses/hypothesis/strengthTable.js";
import { isMissing } from "../../statistics/outcome.js";
import type { StudyDescription } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { exactNumber, exactPercent } from "./exactNumber.js";

const { integer, number, p, list, missing } = chapter;
const coefficient = (r: number) => number(r, 3);

const COEFFICIENTS = { spearman: "Korelasi peringkat Spearman", pearson: "Korelasi Pearson" } as const;
const SYMBOLS = { spearman: "ρ", pearson: "r" } as const;
const DIRECTIONS = { positive: "tinggi", negative: "rendah" } as const;

/** Words of the correlations of totals: tables, decision, strength. */
export const hypothesis = {
  ...chapter,
  symbol: SYMBOLS,
  coefficient: { spearman: "Spearman’s rho", pearson: "Pearson" },
  correlationCaption: (names: readonly string[]) => `Korelasi jumlah skor ${list(names)}`,
  statistic: "Statistik",
  /** The labels that SPSS prints and its readers look for; `spssLabels` explains them. */
  spss: { coefficient: "Correlation Coefficient", significance: "Sig. (2-tailed)", n: "N" },
  spssLabels:
    "Baris menurut keluaran SPSS: Correlation Coefficient ialah koefisien korelasi, Sig. (2-tailed) nilai p uji dua arah, N banyaknya responden.",
  untested: "Korelasi sebuah variabel dengan dirinya sendiri tidak diuji; SPSS mencetak titik di sini.",
  stars: (stars: string, level: number) => `${stars} Korelasi signifikan pada taraf ${number(level)} (uji dua arah).`,
  strengthCaption: "Kekuatan korelasi",
  strengthInterval: "Nilai mutlak koefisien",
  strength: "Kekuatan",
  result: "Hasil penelitian ini",
  strengthRange,
  strengthSource: (source: string) => `Batas bawah termasuk dalam kelasnya. Diadaptasi dari ${source}.`,
  resultHere: (of: keyof typeof SYMBOLS, r: number, names: readonly string[]) => `${SYMBOLS[of]} = ${coefficient(r)} (${list(names)})`,
  heading: ({ from, to }: HypothesisReading) => `${from.id} dan ${to.id}`,
  nullLabel: "H₀",
  alternativeLabel: "Hₐ",
  introduction,
  correlation,
  decision,
  strengthOf,
  interval,
  shared,
};

export type HypothesisTexts = typeof hypothesis;

function strengthRange(range: StrengthRange): string {
  if ("at" in range) return number(range.at);
  const from = `${number(range.from)} ${range.strictly ? "<" : "≤"} |r|`;
  return range.below === undefined ? `${from} ≤ ${number(1)}` : `${from} < ${number(range.below)}`;
}

function cited(source: string | undefined): string {
  return source ? ` (${source})` : "";
}

/** How many hypotheses are tested, on how many respondents. */
function introduction(
  { hypotheses }: StudyDescription,
  { scored, excluded }: { readonly scored: number; readonly excluded: number },
): string {
  if (hypotheses.length === 0) return "Penelitian ini tidak menyatakan hipotesis.";
  return [
    `Penelitian ini menguji ${integer(hypotheses.length)} hipotesis dengan mengorelasikan jumlah skor ${integer(scored)} responden.`,
    excluded > 0 ? `Sebanyak ${integer(excluded)} responden dengan jawaban kosong tidak diikutkan.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The coefficient and its test. */
function correlation({ result, from, to }: HypothesisReading): string {
  const between = `${COEFFICIENTS[result.coefficient]} antara jumlah skor ${from.id} dan jumlah skor ${to.id}`;
  if (isMissing(result.correlation)) return `${between} ${missing(result.correlation.missing)}.`;
  const found = `${between} dari ${integer(result.n)} responden ialah ${SYMBOLS[result.coefficient]} = ${coefficient(result.correlation.coefficient)}`;
  if (isMissing(result.test)) return `${found}. Ujinya ${missing(result.test.missing)}.`;
  return `${found}, dengan t = ${coefficient(result.test.t)}, derajat bebas ${integer(result.test.df)}, dan ${p(result.test.p)} (uji dua arah).`;
}

/** Whether the null hypothesis is rejected, at the live level, by the study's rule. */
function decision({ decision: { rejected }, criteria, ruleSource, hypothesis: { alternative } }: HypothesisReading): string {
  if (isMissing(rejected)) return "Karena itu hipotesis ini tidak dapat diputuskan dengan uji tersebut.";
  const level = `taraf signifikansi ${exactNumber(criteria.significanceLevel)}`;
  return rejected
    ? `Karena p lebih kecil dari ${level}, H₀ ditolak dan Hₐ diterima${cited(ruleSource)}: ${lowerFirst(alternative.id)}.`
    : `Karena p tidak lebih kecil dari ${level}, H₀ tidak ditolak${cited(ruleSource)}: data ini tidak cukup untuk menerima Hₐ.`;
}

/** Direction, and strength in the study's own word. */
function strengthOf({ decision: { direction, strength }, from, to, strengthSource }: HypothesisReading): string {
  if (isMissing(direction) || isMissing(strength)) return "";
  const word = `Kekuatannya tergolong “${strength.id}”${cited(strengthSource)}.`;
  if (direction === "none") return `Korelasinya nol: tidak tampak hubungan searah maupun berlawanan arah. ${word}`;
  const sense = direction === "positive" ? "positif" : "negatif";
  return `Arahnya ${sense}: responden dengan skor ${from.id} yang tinggi cenderung memiliki skor ${to.id} yang ${DIRECTIONS[direction]}. ${word}`;
}

/** The interval at the live level, and what strengths it leaves open. */
function interval({ decision: { interval: range, strength }, strengths }: HypothesisReading): string {
  if (isMissing(strength)) return "";
  if (isMissing(range)) return `Selang kepercayaannya ${missing(range.missing)}.`;
  const found = `Selang kepercayaan ${exactPercent(range.level)} bagi koefisien itu membentang dari ${coefficient(range.lower)} sampai ${coefficient(range.upper)} (Bonett & Wright, 2000)`;
  if (!strengths) return `${found}.`;
  return `${found}; jadi dalam populasi kekuatannya dapat terletak di antara “${strengths.weakest.id}” dan “${strengths.strongest.id}”.`;
}

/** What the square of the coefficient means. */
function shared({ result }: HypothesisReading): string {
  if (isMissing(result.correlation)) return "";
  const square = result.correlation.coefficient ** 2;
  const what = result.coefficient === "spearman" ? "keragaman peringkat" : "keragaman skor";
  if (result.correlation.unexplained === 0)
    return `Kuadrat koefisiennya ${coefficient(square)}: seluruh ${what} dimiliki bersama oleh kedua variabel.`;
  return `Kuadrat koefisiennya ${coefficient(square)}: ${chapter.percent(100 * square, 1)} ${what} dimiliki bersama oleh kedua variabel, selebihnya berkaitan dengan hal lain.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
