import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import type { StrengthRange } from "../../chapter/exhibit/strengthTable.js";
import type { HypothesisReading, TestedHypotheses } from "../../chapter/hypotheses/hypothesisReading.js";
import type { Trend } from "../../chapter/hypotheses/scatterFigure.js";
import type { HypothesisWords } from "../../chapter/hypotheses/words.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing, type Missing } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { exactNumber, exactPercent } from "./exactNumber.js";
import { reproduce } from "./reproduce.js";
import { tests } from "./tests.js";

const { integer, number, p, apart: coefficient, list, missing } = chapter;

/** What SPSS heads the matrix with, where it does, and what it calls the coefficient in it. */
const SPSS_GROUPS: Readonly<Partial<Record<Coefficient, string>>> = {
  spearman: "Spearman’s rho",
  kendall: "Kendall’s tau_b",
};
const SPSS_COEFFICIENTS: Readonly<Record<Coefficient, string>> = {
  spearman: "Correlation Coefficient",
  pearson: "Pearson Correlation",
  kendall: "Correlation Coefficient",
};
const INTERVALS: Readonly<Record<Coefficient, string>> = {
  spearman: "Bonett & Wright, 2000",
  pearson: "Fisher, 1921",
  kendall: "Fieller, Hartley & Pearson, 1957",
};
const DIRECTIONS = { positive: "tinggi", negative: "rendah" } as const;

/** Words of the correlations of totals: tables, decision, strength. */
export const hypothesis: HypothesisWords = {
  ...chapter,
  reproduce,
  coefficients,
  covariance: "kov",
  correlationCaption: (names: readonly string[]) => `Korelasi jumlah skor ${list(names)}`,
  statistic: "Statistik",
  /** The labels that SPSS prints and its readers look for; `spssLabels` explains them. */
  spss: { group: SPSS_GROUPS, coefficient: SPSS_COEFFICIENTS, significance: "Sig. (2-tailed)", n: "N" },
  spssLabels: (of: Coefficient) =>
    `Baris menurut keluaran SPSS: ${SPSS_COEFFICIENTS[of]} ialah koefisien korelasi, Sig. (2-tailed) nilai p uji dua arah, N banyaknya responden.`,
  untested: (of: Coefficient) =>
    `Korelasi sebuah variabel dengan dirinya sendiri tidak diuji; SPSS ${of === "pearson" ? "mengosongkan sel ini" : "mencetak titik di sini"}.`,
  stars: (stars: string, level: number) => `${stars} Korelasi signifikan pada taraf ${number(level)} (uji dua arah).`,
  /** Where SPSS gives stars that the exact p does not. */
  starsOtherwise: (stars: string, level: number, exact: number) =>
    `${stars} Korelasi signifikan pada taraf ${number(level)} (uji dua arah) menurut uji pendekatan; menurut uji eksak tidak (${tests.p({ by: "exact", p: exact })}).`,
  /** Beside SPSS's p. */
  exactP: (exact: number) => `Pendekatan seperti pada SPSS; ${tests.p({ by: "exact", p: exact })}.`,
  exactInstead: (reason: string, exact: number) => `${reason}; ${tests.p({ by: "exact", p: exact })}`,
  strengthCaption: "Kekuatan korelasi",
  strengthInterval: "Nilai mutlak koefisien",
  strength: "Kekuatan",
  result: "Hasil penelitian ini",
  strengthRange,
  strengthSource: (source: string) => `Batas bawah termasuk dalam kelasnya. Diadaptasi dari ${source}.`,
  resultHere: (of: Coefficient, r: number, names: readonly string[], limits: readonly number[]) =>
    `${coefficients[of].symbol} = ${coefficient(r, limits)} (${list(names)})`,
  heading: ({ from, to }: HypothesisReading) => `${from.id} dan ${to.id}`,
  nullLabel: "H₀",
  alternativeLabel: "Hₐ",
  scatterCaption: (from: string, to: string) => `Jumlah skor ${from} dan ${to}, setiap responden`,
  total: (name: string) => `Jumlah skor ${name}`,
  respondents: "Responden",
  scatterAlt,
  scatterNote,
  trendNote: (isDrawn) =>
    isDrawn
      ? "Garis: tren peringkat, yaitu jumlah skor yang diharapkan dari regresi peringkatnya (Iman & Conover, 1979)."
      : "Tidak ada garis tren: salah satu jumlah skor tidak bervariasi.",
  /** In place of the scatter, where a study publishes results alone. */
  noScatter:
    "Diagram pencar kedua jumlah skor tidak ditampilkan: penelitian ini menerbitkan hasilnya saja, dan setiap titiknya menunjukkan jumlah skor seorang responden.",
  /** Before a link to the table of the same two totals. */
  seeTable: "Koefisien, p, dan n kedua jumlah skor itu ada di",
  introduction,
  definition: (of: Coefficient) => DEFINITIONS[of],
  correlation,
  decision,
  strengthOf,
  interval,
  shared,
};

function strengthRange(range: StrengthRange): string {
  if ("at" in range) return number(range.at);
  const from = `${number(range.from)} ${range.strictly ? "<" : "≤"} |r|`;
  return range.below === undefined ? `${from} ≤ ${number(1)}` : `${from} < ${number(range.below)}`;
}

const SENSES = { up: "naik", down: "turun", level: "mendatar" } as const;

/** Where the trend starts and ends. */
function scatterAlt(respondents: number, trend: Trend | undefined): string {
  const shown = `Diagram pencar ${integer(respondents)} responden.`;
  if (trend === undefined) return shown;
  const { first, last, sense } = trend;
  return `${shown} Tren peringkatnya ${SENSES[sense]}: dari ${number(first.y, 1)} pada jumlah skor ${number(first.x, 1)} sampai ${number(last.y, 1)} pada ${number(last.x, 1)}.`;
}

/** What a point is, and how many respondents share a place. */
function scatterNote({
  each,
  seed,
  width,
  places,
  shared,
  most,
}: {
  readonly each: boolean;
  readonly seed: number;
  readonly width: number;
  readonly places: number;
  readonly shared: number;
  readonly most: number;
}): string {
  const classes = width > 1 ? `Setiap ${integer(width)} jumlah skor yang berdekatan digabungkan. ` : "";
  const point = each
    ? `Setiap titik seorang responden, digeser sedikit secara acak (benih ${seed}) agar yang berimpit terlihat; yang bertumpuk tampak lebih gelap.`
    : "Luas setiap lingkaran menunjukkan banyaknya responden.";
  const overlap =
    shared === 0
      ? "Tidak ada pasangan jumlah skor yang dimiliki lebih dari satu responden."
      : `${integer(shared)} dari ${integer(places)} pasangan jumlah skor dimiliki lebih dari satu responden, paling banyak ${integer(most)}.`;
  return `${classes}${point} ${overlap}`;
}

type Tested = Exclude<HypothesisReading["result"]["test"], Missing>;

function cited(source: string | undefined): string {
  return source ? ` (${source})` : "";
}

/** How many hypotheses are tested, on how many respondents. */
function introduction({ hypotheses, respondents, excluded }: TestedHypotheses): string {
  return [
    `Penelitian ini menguji ${integer(hypotheses)} hipotesis dengan mengorelasikan jumlah skor ${chapter.range(respondents)} responden.`,
    excluded > 0 ? `Sebanyak ${integer(excluded)} responden dengan jawaban kosong tidak diikutkan.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What each coefficient is; the formula that follows has the same letters. */
const DEFINITIONS: Readonly<Record<Coefficient, string>> = {
  spearman:
    "Korelasi peringkat Spearman ialah korelasi antara peringkat R dan peringkat S kedua jumlah skor: kovariansnya dibagi hasil kali simpangan bakunya. " +
    "Skor yang sama mendapat rata-rata peringkatnya, sehingga rumus singkat dengan selisih peringkat tidak dipakai.",
  pearson:
    "Korelasi Pearson ialah korelasi antara kedua jumlah skor x dan y itu sendiri, bukan peringkatnya: kovariansnya dibagi hasil kali simpangan bakunya.",
  kendall:
    "Korelasi peringkat Kendall (tau-b) membandingkan responden dua demi dua. Dari n₀ = n(n − 1)/2 pasangan responden, C pasangan berurutan sama menurut kedua jumlah skor dan D pasangan berurutan terbalik; " +
    "n₁ pasangan bernilai sama pada jumlah skor pertama dan n₂ pada jumlah skor kedua.",
};

/** The coefficient and its test. */
function correlation({ result, from, to, limits, criteria }: HypothesisReading): string {
  const { name, symbol } = coefficients[result.coefficient];
  const between = `${name} antara jumlah skor ${from.id} dan jumlah skor ${to.id}`;
  if (isMissing(result.correlation)) return `${between} ${missing(result.correlation.missing)}.`;
  const found = `${between} dari ${integer(result.n)} responden ialah ${symbol} = ${coefficient(result.correlation.coefficient, limits)}`;
  const level = criteria.significanceLevel;
  const approximated = isMissing(result.test)
    ? `${found}. Uji pendekatannya ${missing(result.test.missing)}.`
    : `${found}, dengan ${statistic(result.test)} dan ${p(result.test.p, level)} (uji dua arah).`;
  return [approximated, exactly(result, level), drawn(result, level), tests.restsOn(result, { from, to })]
    .filter(Boolean)
    .join(" ");
}

/** The exact p, and whether it is what decides. */
function exactly({ exact, decides }: HypothesisResult, level: number): string {
  if (!exact) return "";
  return `Uji eksak atas semua pemasangan kedua skor memberi ${p(exact.p, level)}${decides === "exact" ? ", dan putusan dibaca dari p itu" : ""}.`;
}

function drawn({ drawn: test }: HypothesisResult, level: number): string {
  if (!test) return "";
  return `Pemasangannya terlalu banyak untuk diperiksa semua: uji permutasi dengan ${integer(test.permutations)} pemasangan acak (benih ${test.seed}) memberi ${p(test.p, level)}, dan putusan dibaca dari p itu.`;
}

function statistic(test: Tested): string {
  return "z" in test
    ? `z = ${number(test.z, 3)} menurut pendekatan normal`
    : `t = ${number(test.t, 3)}, derajat bebas ${integer(test.df)},`;
}

/** Whether the null hypothesis is rejected, at the live level, by the study's rule. */
function decision({
  result,
  decision: { rejected, otherwise, leastP },
  criteria,
  ruleSource,
  hypothesis: { alternative },
}: HypothesisReading): string {
  if (isMissing(rejected)) return "Karena itu hipotesis ini tidak dapat diputuskan dengan uji tersebut.";
  const name = tests.pName(result.decides ?? "approximate");
  const level = `taraf signifikansi ${exactNumber(criteria.significanceLevel)}`;
  const verdict = rejected
    ? `Karena ${name} lebih kecil dari ${level}, H₀ ditolak dan Hₐ diterima${cited(ruleSource)}: ${lowerFirst(alternative.id)}.`
    : `Karena ${name} tidak lebih kecil dari ${level}, H₀ tidak ditolak${cited(ruleSource)}: data ini tidak cukup untuk menerima Hₐ.`;
  return [
    verdict,
    leastP === undefined ? "" : tests.never(result.n, leastP, criteria.significanceLevel),
    otherwise ? tests.otherwise(otherwise, criteria.significanceLevel) : "",
  ]
    .filter(Boolean)
    .join(" ");
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
function interval({
  result,
  decision: { interval: range, strength },
  strengths,
  disagreement,
}: HypothesisReading): string {
  if (isMissing(strength)) return "";
  if (isMissing(range)) return `Selang kepercayaannya ${missing(range.missing)}.`;
  const found = `Selang kepercayaan ${exactPercent(range.level)} bagi koefisien itu membentang dari ${coefficient(range.lower)} sampai ${coefficient(range.upper)} (${INTERVALS[result.coefficient]})`;
  const within = strengths
    ? `; jadi dalam populasi kekuatannya dapat terletak di antara “${strengths.weakest.id}” dan “${strengths.strongest.id}”`
    : "";
  return [`${found}${within}.`, tests.disagreement(disagreement)].filter(Boolean).join(" ");
}

const SHARED = { ranks: "keragaman peringkat", scores: "keragaman skor" } as const;

/** What the square of the coefficient means; tau's means nothing, and tau is on a scale of its own. */
function shared({ shared: found }: HypothesisReading): string {
  if (found === undefined) return "";
  if (found.of === "nothing")
    return "Kuadrat tau tidak menyatakan keragaman yang dimiliki bersama. Nilai mutlak tau biasanya lebih kecil daripada rho atau r dari data yang sama, sehingga kata kekuatannya dapat lebih lemah.";
  const { of, square, percent, isAll } = found;
  if (isAll)
    return `Kuadrat koefisiennya ${coefficient(square)}: seluruh ${SHARED[of]} dimiliki bersama oleh kedua jumlah skor.`;
  return `Kuadrat koefisiennya ${coefficient(square)}: ${chapter.percent(percent, 1)} ${SHARED[of]} dimiliki bersama oleh kedua jumlah skor, selebihnya berkaitan dengan hal lain.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
