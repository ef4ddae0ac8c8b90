import { decidingP } from "../../analysis/results/decidingP.js";
import type { CoefficientEnd, FamilyReading, QuestionReading } from "../../chapter/questions/questionReading.js";
import type { QuestionsWords } from "../../chapter/questions/words.js";
import { digitsApart } from "../../statistics/digitsApart.js";
import { type Interval, isMissing, type Outcome } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { exactNumber, exactPercent } from "./exactNumber.js";
import { hypothesis } from "./hypothesis.js";
import { reproduce } from "./reproduce.js";
import { tests } from "./tests.js";

const { integer, number, p, apart: coefficient, list, missing } = chapter;
/** With two decimals, or those that show that it is not -1, 0 or 1. */
const short = (r: number) => number(r, digitsApart(r, [-1, 0, 1], 2));

/** Words of the page on the research questions. "Pengaruh" is the study's own word; the report's is "hubungan". */
export const questions: QuestionsWords = {
  ...chapter,
  reproduce,
  hypothesis,
  coefficients,
  tableCaption: {
    questions: "Pertanyaan penelitian dan jawabannya",
    grid: "Setiap dimensi variabel bebas dengan setiap dimensi variabel terikat",
  },
  forestCaption: {
    questions: "Koefisien setiap pertanyaan penelitian dengan selang kepercayaannya",
    grid: "Koefisien setiap pasangan dimensi dengan selang kepercayaannya",
  },
  matrixCaption: "Koefisien setiap pasangan dimensi",
  from: "Dari",
  to: "Dengan",
  lower: "bawah",
  upper: "atas",
  adjusted: "p Holm",
  strength: "Kekuatan",
  nullLabel: "H₀",
  zero: "nol",
  series: ["H₀ tidak ditolak", "H₀ ditolak menurut p Holm"] as const,
  interval: (level: number) => `Selang ${exactPercent(level)}`,
  pair: (id: string, from: string, to: string) => `${id}. ${from} – ${to}`,
  rejected: (rejected: boolean) => (rejected ? "ditolak" : "tidak ditolak"),
  estimate: (r: number, interval: Outcome<Interval>, contradicted: boolean) =>
    `${short(r)}${isMissing(interval) ? "" : ` [${short(interval.lower)}; ${short(interval.upper)}]`}${contradicted ? ` ${CONTRADICTED}` : ""}`,
  cell: (r: number, rejected: boolean, contradicted: boolean) =>
    `${short(r)}${rejected ? "*" : ""}${contradicted ? CONTRADICTED : ""}`,
  /** Beside the verdict of a row. */
  otherwise: tests.otherwiseInFamily,
  codes: (columns: readonly { readonly code: string; readonly name: string }[]) =>
    `Kolom: ${columns.map(({ code, name }) => `${code} ialah ${name}`).join("; ")}.`,
  tableNote,
  forestNote: (reading: FamilyReading) =>
    `Garis: selang kepercayaan ${exactPercent(reading.criteria.confidenceLevel)}, tanpa penyesuaian. Titik terisi: p Holm lebih kecil dari taraf signifikansi ${exactNumber(reading.criteria.significanceLevel)}.${contradictionNote(reading)}`,
  matrixNote: (reading: FamilyReading, symbol: string) =>
    `Angka di dalam sel ialah ${symbol}. * p Holm lebih kecil dari taraf signifikansi ${exactNumber(reading.criteria.significanceLevel)}.${contradictionNote(reading)}`,
  forestAlt: (reading: FamilyReading) => `${extremes(reading)} ${significant(reading)}`.trim(),
  matrixAlt: (reading: FamilyReading) => `${extremes(reading)} ${significant(reading)}`.trim(),
  introduction,
  multiplicity,
  answer,
  gridIntroduction,
};

/** Beside a number whose verdict another test contradicts. */
const CONTRADICTED = "†";

function tableNote(reading: FamilyReading): string {
  const { criteria, tested, withheld } = reading;
  if (withheld) return `p dua arah. Hasil semua ujinya ${missing("withheld")}.`;
  if (tested === 0) return "p dua arah. Tidak satu pun uji dapat dihitung.";
  return `p dua arah${ways(reading)}; p Holm disesuaikan bagi ${integer(tested)} uji, dan H₀ ditolak bila p Holm lebih kecil dari taraf signifikansi ${exactNumber(criteria.significanceLevel)}.`;
}

/** Where the p come from, as far as they are not all approximations. */
function ways({ ways: all }: FamilyReading): string {
  const counted = all.map(({ by, questions: count }) => `${tests.testName(by)} pada ${integer(count)} pasangan`);
  return counted.length === 0 ? "" : ` (${list(counted)})`;
}

function contradictionNote({ contradicted }: FamilyReading): string {
  return contradicted ? ` ${CONTRADICTED} Menurut ${tests.testName(contradicted.by)} putusannya lain.` : "";
}

function introduction({ questions: asked }: FamilyReading): string {
  if (asked.length === 0) return "Penelitian ini tidak menyatakan pertanyaan penelitian tentang hubungan dua skala.";
  return `Penelitian ini menyatakan ${integer(asked.length)} pertanyaan tentang hubungan dua skala. Setiap pertanyaan dijawab dengan korelasi jumlah skor keduanya.`;
}

/** Why p values are adjusted, in one sentence. */
function multiplicity(): string {
  return (
    "Makin banyak hubungan yang diuji, makin besar peluang salah satunya tampak signifikan karena kebetulan semata; karena itu p setiap keluarga uji " +
    "disesuaikan menurut Holm (1979), yang menjaga peluang penolakan keliru dalam seluruh keluarga itu tidak lebih dari taraf signifikansi, dan putusan dibaca dari p Holm."
  );
}

/** What was found, in words of association. */
function answer(
  { from, to, result, decision, disagreement }: QuestionReading,
  { criteria, limits }: FamilyReading,
): string {
  const { symbol } = coefficients[result.coefficient];
  const between = `Hubungan ${from} dengan ${to}`;
  if (isMissing(result.correlation)) return `${between} ${missing(result.correlation.missing)}.`;
  const r = `${symbol} = ${coefficient(result.correlation.coefficient, limits)}`;
  return [
    found(between, decision, r),
    precision(decision),
    tested(result, decision, criteria.significanceLevel),
    tests.disagreement(disagreement, "adjusted"),
  ]
    .filter(Boolean)
    .join(" ");
}

function found(between: string, { direction, strength }: QuestionReading["decision"], r: string): string {
  if (isMissing(direction) || isMissing(strength)) return "";
  const sense = { positive: "searah", negative: "berlawanan arah", none: "nol" }[direction];
  return `${between} ${sense} (${r}) dan kekuatannya tergolong “${strength.id}”.`;
}

function precision({ interval }: QuestionReading["decision"]): string {
  if (isMissing(interval)) return `Selang kepercayaannya ${missing(interval.missing)}.`;
  return `Selang kepercayaan ${exactPercent(interval.level)} membentang dari ${coefficient(interval.lower)} sampai ${coefficient(interval.upper)}.`;
}

function tested(result: QuestionReading["result"], decision: QuestionReading["decision"], level: number): string {
  const { rejectedInFamily, otherwiseInFamily } = decision;
  const [deciding, adjusted] = [decidingP(result), result.adjusted];
  if (isMissing(deciding)) return `Ujinya ${missing(deciding.missing)}.`;
  if (isMissing(adjusted) || isMissing(rejectedInFamily)) return "";
  const values = `${tests.p(deciding, level)}; ${p(adjusted, level).replace("p", "p Holm")}`;
  const verdict = rejectedInFamily
    ? `Pada taraf signifikansi ${exactNumber(level)} H₀, tidak ada hubungan, ditolak (${values}).`
    : `Pada taraf signifikansi ${exactNumber(level)} H₀, tidak ada hubungan, tidak ditolak (${values}): data ini tidak cukup untuk menyatakan adanya hubungan.`;
  return otherwiseInFamily ? `${verdict} ${tests.otherwiseInFamily(otherwiseInFamily, level)}` : verdict;
}

function gridIntroduction(reading: FamilyReading, asked: FamilyReading): string {
  if (reading.questions.length === 0) return "";
  const pairs = `${integer(reading.questions.length)} pasangan dimensi dijelajahi sebagai satu keluarga uji tersendiri.`;
  const beside = asked.questions.length > 0 ? "Di luar pertanyaan itu, " : "Sebanyak ";
  return [beside + pairs, significant(reading), extremes(reading)].filter(Boolean).join(" ");
}

function significant({ rejected, contradicted, tested: count, withheld }: FamilyReading): string {
  if (withheld) return `Hasil semua ujinya ${missing("withheld")}.`;
  if (count === 0) return "Tidak satu pun ujinya dapat dihitung.";
  const fewer = rejected.alone > rejected.adjusted ? `, padahal tanpa penyesuaian ${integer(rejected.alone)}` : "";
  const found = `Menurut p Holm, H₀ ditolak pada ${integer(rejected.adjusted)} dari ${integer(count)} uji${fewer}.`;
  if (!contradicted) return found;
  return `${found} Menurut ${tests.testName(contradicted.by)} putusannya lain pada ${pairsOf(contradicted.questions)}.`;
}

function extremes({ extremes: ends }: FamilyReading): string {
  if (!ends) return "";
  const { least, most } = ends;
  const named = ({ coefficient: r, questions: all }: CoefficientEnd) => `${pairsOf(all)} (${short(r)})`;
  if (least.coefficient === most.coefficient) return `Semua koefisiennya ${short(most.coefficient)}.`;
  return `Koefisien terbesar pada ${named(most)}, terkecil pada ${named(least)}.`;
}

function pairsOf(all: readonly QuestionReading[]): string {
  return list(all.map(({ from, to }) => `${from} – ${to}`));
}
