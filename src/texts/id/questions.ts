import type { FamilyReading, QuestionReading } from "../../analyses/questions/questionReading.js";
import { type Interval, isMissing, type Outcome } from "../../statistics/outcome.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { exactNumber, exactPercent } from "./exactNumber.js";
import { reproduce } from "./reproduce.js";

const { integer, number, p, apart: coefficient, list, missing } = chapter;
const short = (r: number) => number(r);

/** Words of the page on the research questions. "Pengaruh" is the study's own word; the report's is "hubungan". */
export const questions = {
  ...chapter,
  reproduce,
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
  estimate: (r: number, interval: Outcome<Interval>) =>
    isMissing(interval) ? short(r) : `${short(r)} [${short(interval.lower)}; ${short(interval.upper)}]`,
  cell: (r: number, rejected: boolean) => `${short(r)}${rejected ? "*" : ""}`,
  codes: (columns: readonly { readonly code: string; readonly name: string }[]) =>
    `Kolom: ${columns.map(({ code, name }) => `${code} ialah ${name}`).join("; ")}.`,
  tableNote,
  forestNote: ({ criteria }: FamilyReading) =>
    `Garis: selang kepercayaan ${exactPercent(criteria.confidenceLevel)}, tanpa penyesuaian. Titik terisi: p Holm lebih kecil dari taraf signifikansi ${exactNumber(criteria.significanceLevel)}.`,
  matrixNote: ({ criteria }: FamilyReading, symbol: string) =>
    `Angka di dalam sel ialah ${symbol}. * p Holm lebih kecil dari taraf signifikansi ${exactNumber(criteria.significanceLevel)}.`,
  forestAlt: (reading: FamilyReading) => `${extremes(reading)} ${significant(reading)}`.trim(),
  matrixAlt: (reading: FamilyReading) => `${extremes(reading)} ${significant(reading)}`.trim(),
  introduction,
  multiplicity,
  answer,
  gridIntroduction,
};

export type QuestionsTexts = typeof questions;

function tableNote({ criteria, tested, withheld }: FamilyReading): string {
  if (withheld) return `p dua arah. Hasil semua ujinya ${missing("withheld")}.`;
  if (tested === 0) return "p dua arah. Tidak satu pun uji dapat dihitung.";
  return `p dua arah; p Holm disesuaikan bagi ${integer(tested)} uji, dan H₀ ditolak bila p Holm lebih kecil dari taraf signifikansi ${exactNumber(criteria.significanceLevel)}.`;
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
function answer({ from, to, result, decision }: QuestionReading, { criteria, limits }: FamilyReading): string {
  const { symbol } = coefficients[result.coefficient];
  const between = `Hubungan ${from} dengan ${to}`;
  if (isMissing(result.correlation)) return `${between} ${missing(result.correlation.missing)}.`;
  const r = `${symbol} = ${coefficient(result.correlation.coefficient, limits)}`;
  return [found(between, decision, r), precision(decision), tested(result, decision, criteria.significanceLevel)].filter(Boolean).join(" ");
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

function tested({ test, adjusted }: QuestionReading["result"], { rejectedInFamily }: QuestionReading["decision"], level: number): string {
  if (isMissing(test)) return `Ujinya ${missing(test.missing)}.`;
  if (isMissing(adjusted) || isMissing(rejectedInFamily)) return "";
  const values = `${p(test.p, level)}; ${p(adjusted, level).replace("p", "p Holm")}`;
  return rejectedInFamily
    ? `Pada taraf signifikansi ${exactNumber(level)} H₀, tidak ada hubungan, ditolak (${values}).`
    : `Pada taraf signifikansi ${exactNumber(level)} H₀, tidak ada hubungan, tidak ditolak (${values}): data ini tidak cukup untuk menyatakan adanya hubungan.`;
}

function gridIntroduction(reading: FamilyReading): string {
  if (reading.questions.length === 0)
    return "Penelitian ini tidak mempunyai variabel bebas dan variabel terikat yang dimensinya dapat dipasangkan.";
  return `Di luar pertanyaan itu, ${integer(reading.questions.length)} pasangan dimensi dijelajahi sebagai satu keluarga uji tersendiri. ${significant(reading)} ${extremes(reading)}`;
}

function significant({ questions: all, tested: count, withheld }: FamilyReading): string {
  if (withheld) return `Hasil semua ujinya ${missing("withheld")}.`;
  if (count === 0) return "Tidak satu pun ujinya dapat dihitung.";
  const rejected = all.filter(({ decision }) => decision.rejectedInFamily === true);
  const alone = all.filter(({ decision }) => decision.rejected === true);
  const fewer = alone.length > rejected.length ? `, padahal tanpa penyesuaian ${integer(alone.length)}` : "";
  return `Menurut p Holm, H₀ ditolak pada ${integer(rejected.length)} dari ${integer(count)} uji${fewer}.`;
}

function extremes({ questions: all }: FamilyReading): string {
  const known = all.flatMap((question) => {
    const { correlation } = question.result;
    return isMissing(correlation) ? [] : [{ question, r: correlation.coefficient }];
  });
  if (known.length < 2) return "";
  const named = (r: number) =>
    `${list(known.filter((other) => other.r === r).map(({ question: { from, to } }) => `${from} – ${to}`))} (${short(r)})`;
  const [least, most] = [Math.min(...known.map(({ r }) => r)), Math.max(...known.map(({ r }) => r))];
  if (least === most) return `Semua koefisiennya ${short(most)}.`;
  return `Koefisien terbesar pada ${named(most)}, terkecil pada ${named(least)}.`;
}
