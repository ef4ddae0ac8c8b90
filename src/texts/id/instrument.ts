import type { Cutoff } from "../../analysis/conclusions/cutoff.js";
import type { Deletion } from "../../analysis/conclusions/deletion.js";
import type { Cutoffs, KnownCutoff, SharedCutoff } from "../../analysis/conclusions/sharedCutoffs.js";
import type { TestedItem, VerdictCounts } from "../../analysis/conclusions/verdictCounts.js";
import type { NamedScale, ReliabilityReading } from "../../chapter/instrument/reliabilityReading.js";
import type {
  AnswersValidity,
  OtherTails,
  PilotValidity,
  ValidityReading,
} from "../../chapter/instrument/validityReading.js";
import type { InstrumentWords, Side } from "../../chapter/instrument/words.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Criteria, StudyDescription } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { exactNumber, exactPercent } from "./exactNumber.js";
import { opposition } from "./opposition.js";
import { withinSentence } from "./withinSentence.js";

const { integer, number, apart: coefficient, list, missing } = chapter;

const SIDES: Readonly<Record<Side, string>> = { total: "Butir–total", rest: "Butir–sisa" };

const TAILS = { 1: "satu arah", 2: "dua arah" } as const;
const nameOf = (of: Pick<Cutoff, "coefficient">) => withinSentence(coefficients[of.coefficient].name);
const criticalOf = (of: Pick<Cutoff, "coefficient">) => `${coefficients[of.coefficient].critical}\u00a0kritis`;

/** Words of the item-total correlations and of Cronbach's alpha, on the pilot and on the answers. */
export const instrument: InstrumentWords = {
  ...chapter,
  validity: { yes: "Valid", no: "Tidak valid" },
  reliability: { yes: "Reliabel", no: "Tidak reliabel" },
  item: "Butir",
  pilotItem: "Butir uji coba",
  topic: "Isi butir",
  verdict: "Putusan",
  coefficient: "Koefisien",
  critical: "r kritis",
  itemTotal: "Butir–total",
  became: "Butir akhir",
  dropped: "dibuang",
  pilotValidityCaption: "Uji validitas pada uji coba: korelasi butir–total",
  validityCaption: ({ cutoffs }) =>
    `Uji validitas pada jawaban ${respondentsOf(cutoffs)}: korelasi butir–total dan butir–sisa`,
  figureCaption: (side: Side, test: Pick<Cutoff, "coefficient">) =>
    `Korelasi ${SIDES[side].toLowerCase()} setiap butir dan ${criticalOf(test)}`,
  figureAlt: (side: Side, valid: number, decided: number, cutoffs: readonly KnownCutoff[]) =>
    `Batang mendatar korelasi ${SIDES[side].toLowerCase()} setiap butir; ${integer(valid)} dari ${integer(decided)} butir melewati ${criticals(cutoffs)}.`,
  criticalMark: (cutoff: KnownCutoff) => criticals([cutoff]),
  coefficientNote: (test: Pick<Cutoff, "coefficient">) => `Koefisien: ${nameOf(test)}.`,
  side: (side: Side) => SIDES[side],
  group: (side: Side, counts: boolean) => `${SIDES[side]}${counts ? " (dasar putusan)" : ""}`,
  verdictsDiffer: "Korelasi butir–total dan korelasi butir–sisa memberi putusan yang berbeda.",
  criticalNote: cutoffsOf,
  quoted: (source: string) => `Dikutip dari ${source}.`,
  variable: "Variabel",
  scale: "Dimensi",
  allItems: "Seluruh butir",
  itemCount: "Jumlah butir",
  alpha: "Alpha Cronbach",
  threshold: "Batas",
  band: "Tingkat",
  lower: "Bawah",
  upper: "Atas",
  interval: (level: number) => `Selang kepercayaan ${exactPercent(level)}`,
  pilotReliabilityCaption: "Uji reliabilitas pada uji coba, sebagaimana tercetak",
  reliabilityCaption: (counts) => `Uji reliabilitas pada jawaban ${chapter.range(counts)} responden`,
  pilotUnpublished:
    "Jawaban uji coba tidak diterbitkan, sehingga alpha ini tidak dapat dihitung ulang, dan korelasi butir–sisa uji coba tidak dapat diturunkan dari matriks korelasinya.",
  thresholdNote: (threshold: number, source?: string) =>
    `Reliabel bila alpha lebih besar dari ${number(threshold)}${cited(source)}.`,
  alphaIfDeletedCaption: "Alpha Cronbach bila satu butir dihapus",
  alphaIfDeleted: "Alpha tanpa butir ini",
  difference: "Selisih",
  alphaOf: (variable: string, alpha: Outcome<number>) =>
    `${variable} (alpha ${isMissing(alpha) ? missing(alpha.missing) : coefficient(alpha)})`,
  turns: (threshold: number) => `Tanpa butir ini alpha berada di sisi lain batas ${number(threshold)}.`,
  negativeAlpha: opposition.alphaNote,
  negativeRest: opposition.restNote,
  introduction,
  method,
  pilotCutoff,
  answersCutoff: ({ answers, criteria }: ValidityReading) => cutoffsOf(answers, criteria),
  pilotValidity,
  answersValidity,
  pilotReliability,
  answersReliability,
  deletion,
};

function cited(source: string | undefined): string {
  return source ? ` (${source})` : "";
}

/** What the page tests, on whom. */
function introduction({ pilot }: StudyDescription, { answers }: ValidityReading): string {
  const piloted = pilot
    ? `Penelitian ini menguji ${integer(pilot.items.length)} butir pada ${integer(pilot.respondents)} responden uji coba sebelum kuesioner disebarkan.`
    : "Penelitian ini tidak menyertakan data uji coba.";
  if (answers.total.tested === 0)
    return `${piloted} Tidak ada variabel dengan dua butir atau lebih, sehingga tidak ada yang diuji di sini.`;
  const kept = pilot
    ? `Kedua ujinya diulangi di sini pada ${integer(answers.total.tested)} butir akhir dan jawaban ${respondentsOf(answers.cutoffs)}, supaya terlihat apakah instrumennya tetap bertahan.`
    : `Kedua ujinya dihitung dari jawaban ${respondentsOf(answers.cutoffs)} atas ${integer(answers.total.tested)} butir.`;
  return `${piloted} ${kept}`;
}

/**
 * Which coefficient the items are judged by, from whom the study has the rule, and where the critical value comes from.
 */
function method({ validity }: StudyDescription, { answers }: ValidityReading): string {
  const origin =
    answers.coefficient === "kendall"
      ? "τ\u00a0kritis diperoleh dari pendekatan normal bagi skor tanpa nilai yang sama (Kendall, 1948)."
      : "r\u00a0kritis (r tabel) diperoleh dari distribusi t dengan derajat bebas df = n − 2.";
  return `Koefisiennya ${nameOf(answers)}; sebuah butir dinyatakan valid bila koefisiennya lebih besar dari ${criticalOf(answers)}${cited(validity.source)}. ${origin}`;
}

/** The pilot's critical value, and that the pilot keeps its coefficient where the answers have another. */
function pilotCutoff({ pilot, answers, criteria }: ValidityReading): string {
  if (!pilot) return "";
  if (pilot.coefficient === answers.coefficient) return cutoff(pilot, criteria);
  const kept = `Koefisien uji coba tercetak sebagai ${nameOf(pilot)}. Jawabannya tidak diterbitkan, sehingga koefisien itu tidak ikut berubah dan tetap dibandingkan dengan ${criticalOf(pilot)}.`;
  return `${kept} ${cutoff(pilot, criteria)}`;
}

/** "40 responden"; "40 responden (Mutu) dan 6 responden (Harga)". */
function respondentsOf(cutoffs: readonly SharedCutoff[]): string {
  return list(cutoffs.map(({ n, of }) => `${integer(n)} responden${of ? ` (${list(of.map(({ id }) => id))})` : ""}`));
}

/** "r kritis 0,361"; "r kritis 0,312 bagi Mutu dan 0,811 bagi Harga". */
function criticals(cutoffs: readonly KnownCutoff[]): string {
  const values = cutoffs.map(
    ({ critical, of }) => `${coefficient(critical)}${of ? ` bagi ${list(of.map(({ id }) => id))}` : ""}`,
  );
  return `${criticalOf(cutoffs[0]!)} ${list(values)}`;
}

/** The critical value of all variables, or of each; and why they are not one. */
function cutoffsOf({ cutoffs, common }: Cutoffs, criteria: Criteria): string {
  if (common) return cutoff(common, criteria);
  const why = `Jawaban kosong membuat banyaknya responden setiap variabel tidak sama; ${criticalOf(cutoffs[0]!)} mengikuti responden variabelnya sendiri.`;
  return [
    why,
    ...cutoffs.map((own) => `${list(own.of!.map(({ id }) => id))}: ${withinSentence(cutoff(own, criteria))}`),
  ].join(" ");
}

/** The critical value in words: what it is found from, level, tails, value; and that it is out of reach where it is. */
function cutoff(test: Cutoff, { significanceLevel, tails }: Criteria): string {
  const { n, df, critical } = test;
  if (isMissing(critical)) return `${criticalOf(test)} ${missing(critical.missing)}.`;
  const base = typeof df === "number" ? `derajat bebas ${integer(n)} − 2 = ${integer(df)}` : `${integer(n)} responden`;
  const level = `taraf signifikansi ${exactNumber(significanceLevel)} (uji ${TAILS[tails]})`;
  const found = `Dengan ${base} dan ${level}, ${criticalOf(test)}nya ${coefficient(critical)}.`;
  return critical < 1 ? found : `${found} Koefisien tidak dapat melebihi 1, sehingga tidak ada butir yang dapat valid.`;
}

function pilotValidity({ pilot }: ValidityReading): string {
  if (!pilot)
    return "Penelitian ini tidak menyertakan data uji coba, sehingga validitas uji coba tidak dapat ditampilkan.";
  if (isMissing(pilot.critical)) return "";
  return [
    `Pada uji coba, ${passed(pilot)}.`,
    undecided(pilot.undecided),
    unlikeFinal(pilot),
    otherTails(pilot.otherTails),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether the items that were dropped are those that failed. */
function unlikeFinal({ dropped, validDropped, invalidKept, invalid }: PilotValidity): string {
  if (validDropped.length === 0 && invalidKept.length === 0) {
    return dropped === 0
      ? "Tidak ada butir yang dibuang."
      : `Butir yang tidak valid itu persis ${integer(invalid.length)} butir yang dibuang dari kuesioner akhir.`;
  }
  const both = [
    validDropped.length > 0 ? `${list(validDropped)} dibuang walaupun valid menurut kriteria ini` : "",
    invalidKept.length > 0 ? `${list(invalidKept)} dipertahankan walaupun tidak valid menurut kriteria ini` : "",
  ];
  return `Kuesioner akhir tidak sejalan dengan putusan itu: ${both.filter(Boolean).join("; ")}.`;
}

function answersValidity({ answers, criteria }: ValidityReading): string {
  if (answers.known.length === 0) return "";
  if (answers.withheld) return `Korelasi setiap butir dengan jumlah skornya ${missing("withheld")}.`;
  if (answers.total.tested === 0) return alone(answers);
  return [
    `Menurut korelasi butir–total, ${passed(answers.total)}.`,
    `Menurut korelasi butir–sisa, ${passed(answers.rest)}.`,
    ...undecidedBy(answers),
    alone(answers),
    differing(answers, criteria),
    otherTails(answers.otherTails),
  ]
    .filter(Boolean)
    .join(" ");
}

function differing(
  { differing: items, total, withoutBoth, alone: untested }: AnswersValidity,
  { validity }: Criteria,
): string {
  const basis = `Dasar putusan yang sedang dipilih ialah korelasi ${validity === "item-total" ? "butir–total" : "butir–sisa"}.`;
  if (withoutBoth === total.tested) return basis;
  const which =
    withoutBoth + untested.length === 0 ? "semua butir" : "semua butir yang dapat diputuskan menurut keduanya";
  if (items.length === 0) return `Kedua koefisien memberi putusan yang sama untuk ${which}. ${basis}`;
  return `Putusan kedua koefisien berbeda pada ${list(items.map(({ code }) => code))}. ${basis}`;
}

/** "22 dari 25 butir valid; yang tidak valid ialah ...": of those that have a verdict. */
function passed({ tested: all, valid, invalid }: VerdictCounts): string {
  const decided = valid + invalid.length;
  if (decided === 0) return "tidak ada butir yang dapat diputuskan";
  const some =
    decided < all
      ? `dari ${integer(decided)} butir yang dapat diputuskan, ${integer(valid)} valid`
      : `${integer(valid)} dari ${integer(all)} butir valid`;
  return invalid.length === 0 ? some : `${some}; yang tidak valid ialah ${list(invalid.map(tested))}`;
}

function tested({ code, topic, coefficient: r }: TestedItem): string {
  return topic ? `${topic.id} (${code}; ${coefficient(r)})` : `${code} (${coefficient(r)})`;
}

function undecided(codes: readonly string[], which = ""): string {
  return codes.length === 0
    ? ""
    : `Koefisien ${which}${list(codes)} tidak dapat dihitung, sehingga tidak ada putusannya.`;
}

/** The items without a verdict, of either coefficient by itself where they are not the same. */
function undecidedBy({ total, rest, undecidedAlike, uncompared, coefficient: of }: AnswersValidity): string[] {
  return [
    ...(undecidedAlike
      ? [undecided(total.undecided)]
      : [undecided(total.undecided, "butir–total "), undecided(rest.undecided, "butir–sisa ")]),
    uncompared.length === 0
      ? ""
      : `${list(uncompared)} tidak dapat diputuskan, karena ${criticalOf({ coefficient: of })}nya tidak ada.`,
  ];
}

/** Items that have no other item beside them to be tested by. */
function alone({ alone: codes }: AnswersValidity): string {
  const each = codes.length > 1 ? " masing-masing" : "";
  return codes.length === 0
    ? ""
    : `${list(codes)}${each} ialah satu-satunya butir variabelnya, sehingga validitasnya tidak dapat dihitung.`;
}

/** What would turn with the other number of tails. */
function otherTails({ tails, known, becomeValid, becomeInvalid }: OtherTails): string {
  if (known.length === 0) return "";
  const other = `Dengan uji ${TAILS[tails]} (${criticals(known)})`;
  if (becomeValid.length > 0) return `${other}, ${list(becomeValid)} menjadi valid.`;
  if (becomeInvalid.length > 0) return `${other}, ${list(becomeInvalid)} menjadi tidak valid.`;
  return `${other}, tidak ada putusan yang berubah.`;
}

function pilotReliability({ pilot, threshold, source }: ReliabilityReading): string {
  if (pilot.length === 0)
    return "Penelitian ini tidak menyertakan data uji coba, sehingga reliabilitas uji coba tidak dapat ditampilkan.";
  const alphas = pilot.map(({ name, alpha, reliable }) =>
    isMissing(alpha)
      ? `${name.id} ${missing(alpha.missing)}`
      : `${name.id} ${coefficient(alpha, [threshold])} (${word(reliable)})`,
  );
  return `Alpha uji coba yang tercetak: ${list(alphas)}. Batasnya ${number(threshold)}${cited(source)}.`;
}

function answersReliability({
  variables,
  dimensions,
  judged,
  reliable,
  opposed,
  threshold,
}: ReliabilityReading): string {
  const all = judged === dimensions.length ? "" : " yang alphanya dapat dihitung";
  const short = `Menurut dimensinya, ${integer(reliable.length)} dari ${integer(judged)}${all} reliabel`;
  return [
    ...variables.map((variable) => alphaSentence(variable, threshold)),
    ...opposed.map(opposition.sentence),
    judged === 0 ? "" : `${short}${reliable.length > 0 ? `: ${list(reliable.map(({ id }) => id))}` : ""}.`,
    judged === 0 ? "" : "Alpha cenderung lebih rendah bila butirnya sedikit.",
  ]
    .filter(Boolean)
    .join(" ");
}

function alphaSentence(
  { name, alpha, reliable, category, interval, uncertain }: NamedScale,
  threshold: number,
): string {
  if (isMissing(alpha)) return `Alpha ${name.id} ${missing(alpha.missing)}.`;
  const level = category && !isMissing(category) ? `, tingkat ${category.label.id.toLowerCase()}` : "";
  const range = isMissing(interval)
    ? ""
    : `; selang kepercayaan ${exactPercent(interval.level)}-nya ${coefficient(interval.lower)} sampai ${coefficient(interval.upper)}`;
  const doubt = uncertain
    ? " Batas reliabilitas terletak di dalam selang itu, sehingga putusan ini dapat berbeda pada sampel lain."
    : "";
  return `Alpha ${name.id} ${coefficient(alpha, [threshold])} (${word(reliable)}${level})${range}.${doubt}`;
}

function word(reliable: Outcome<boolean>): string {
  return reliable === true ? "reliabel" : "tidak reliabel";
}

/** Whether a variable's alpha would be higher without one of its items. */
function deletion({ variable, alpha, threshold, rising }: Deletion): string {
  if (isMissing(alpha)) return "";
  if (isMissing(rising)) return `Alpha ${variable.id} tanpa satu butirnya ${missing(rising.missing)}.`;
  const [highest, ...rest] = rising;
  if (!highest) return `Tidak ada satu butir pun yang bila dihapus menaikkan alpha ${variable.id}.`;
  const { item, passes } = highest;
  const passing = passes ? `, melewati batas ${number(threshold)}` : "";
  return [
    `Tanpa ${item.topic.id} (${item.code}), alpha ${variable.id} naik ${rise(alpha, highest.alpha)}${passing}.`,
    others(rest.map((other) => other.item.code)),
  ].join(" ");
}

/** From and to, unless both are written alike. */
function rise(from: number, to: number): string {
  const [before, after] = [coefficient(from), coefficient(to)];
  return before === after ? `kurang dari ${number(0.001, 3)}` : `dari ${before} menjadi ${after}`;
}

function others(codes: readonly string[]): string {
  if (codes.length === 0) return "Menghapus butir lain tidak menaikkannya.";
  return `Menghapus ${codes.join(" atau ")} juga menaikkannya, tetapi tidak lebih dari itu.`;
}
