import type { SamplingReading, StrataMargins } from "../../chapter/sampling/samplingReading.js";
import { isMissing } from "../../statistics/outcome.js";
import type { Sampling as DeclaredSampling } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { exactPercent } from "./exactNumber.js";
import { withinSentence } from "./withinSentence.js";

type Design = DeclaredSampling["design"];

const { integer, number, percent } = chapter;
const points = (ratio: number) => number(100 * ratio);

/** Sentences about the sample, each from its facts; without a population they say what cannot be said. */
export const samplingSentences = {
  introduction,
  requirement,
  achievement,
  allocation,
  halfUpDiffers,
  precision,
  tooWide,
  requiredAlt,
};

const DESIGNS: Record<Design, string> = {
  probability:
    "Penelitian ini menyatakan cara pengambilan sampelnya sebagai sampel peluang: responden dipilih secara acak.",
  nonprobability:
    "Penelitian ini menyatakan cara pengambilan sampelnya sebagai sampel nonpeluang: responden tidak dipilih secara acak.",
  census: "Penelitian ini dinyatakan sebagai sensus: seluruh anggota populasi dituju, tanpa penarikan sampel.",
};

/** Population, respondents and the declared design. */
function introduction(reading: SamplingReading | undefined): string {
  if (!reading) return "Penelitian ini tidak mencatat jumlah anggota populasinya.";
  const { population, strata, respondents, percentOfPopulation, declared } = reading;
  const divided =
    strata.length > 1 ? ` yang terbagi atas ${integer(strata.length)} ${withinSentence(declared.stratum.id)}` : "";
  return [
    `Populasi penelitian ini berjumlah ${integer(population)} anggota${divided}.`,
    respondents === 0
      ? "Belum ada responden yang menjawab."
      : `Jawaban yang diolah berasal dari ${integer(respondents)} responden, yaitu ${percent(percentOfPopulation)} dari populasi.`,
    DESIGNS[declared.design],
  ].join(" ");
}

/** Slovin's n, exact and made whole as the study declares, and the ceiling beside it. */
function requirement(reading: SamplingReading | undefined): string {
  if (!reading) return "Tanpa jumlah anggota populasi, ukuran sampel menurut rumus Slovin tidak dapat dihitung.";
  const { population, required, declared, criteria } = reading;
  return [
    `Dengan batas galat ${exactPercent(criteria.marginOfError)} dan populasi ${integer(population)} anggota,`,
    `rumus itu memberi n = ${number(required.exact)}. ${madeWhole(reading)}`,
    ...(required.whole >= population ? ["Itu berarti seluruh anggota populasi."] : []),
    ...(declared.design === "probability"
      ? []
      : ["Rumus ini mengandaikan sampel acak; di sini hasilnya hanya pembanding."]),
  ].join(" ");
}

function madeWhole({ required, declared }: SamplingReading): string {
  const { whole, ceiling } = required;
  if (declared.rounding === "ceiling")
    return `Dibulatkan ke atas, sesuai dengan aturan penelitian ini, ukuran sampelnya ${integer(whole)} responden.`;
  const nearest = `Dibulatkan ke bilangan terdekat, sesuai dengan aturan penelitian ini, ukuran sampelnya ${integer(whole)} responden`;
  return whole === ceiling
    ? `${nearest}; pembulatan ke atas memberi bilangan yang sama.`
    : `${nearest}; pembulatan ke atas, yang menjaga galat tetap di dalam batasnya, memberi ${integer(ceiling)}.`;
}

/** The respondents there are against that n, and the e that they reach. */
function achievement(reading: SamplingReading | undefined): string {
  if (!reading) return "";
  const { respondents, beyondRequired, achievedMargin } = reading;
  const compared =
    beyondRequired === 0
      ? "tepat sebanyak ukuran sampel itu"
      : `${integer(Math.abs(beyondRequired))} orang ${comparative(beyondRequired)} daripada ukuran sampel itu`;
  return [
    `Responden yang terkumpul, ${integer(respondents)} orang, ${compared}.`,
    isMissing(achievedMargin)
      ? "Tanpa responden rumusnya tidak dapat dibalik."
      : `Bila rumusnya dibalik, jumlah responden ini setara dengan batas galat ${percent(100 * achievedMargin)}.`,
  ].join(" ");
}

/** How the sample spreads over the strata, and whether the respondents do. */
function allocation(reading: SamplingReading | undefined): string {
  if (!reading) return "Tanpa jumlah anggota populasi, sampel tidak dapat dialokasikan.";
  const { required, declared, halfUpBeyond, unlikeAllocation, strata, withheld } = reading;
  const stratum = withinSentence(declared.stratum.id);
  const rounding =
    halfUpBeyond === 0
      ? "Dibulatkan satu per satu, bagian-bagian itu berjumlah tepat sebesar ukuran sampel."
      : `${halfUpDiffers(reading)} Metode sisa terbesar selalu berjumlah tepat.`;
  if (withheld)
    return `Ukuran sampel n = ${integer(required.whole)} dibagi sebanding dengan anggota setiap ${stratum}. ${rounding} Banyaknya responden sebagian ${stratum} disembunyikan, sehingga tidak dibandingkan dengan alokasi itu.`;
  const reached =
    unlikeAllocation.length === 0
      ? `Banyaknya responden yang terkumpul sama dengan alokasi itu di setiap ${stratum}.`
      : `Banyaknya responden yang terkumpul berbeda dari alokasi menurut sisa terbesar di ${integer(unlikeAllocation.length)} dari ${integer(strata.length)} ${stratum}.`;
  return `Ukuran sampel n = ${integer(required.whole)} dibagi sebanding dengan anggota setiap ${stratum}. ${rounding} ${reached}`;
}

function halfUpDiffers({ halfUpTotal, halfUpBeyond }: SamplingReading): string {
  const compared = `${integer(Math.abs(halfUpBeyond))} ${comparative(halfUpBeyond)} daripada ukuran sampel`;
  return `Dibulatkan satu per satu, bagian-bagian itu berjumlah ${integer(halfUpTotal)}, ${compared}.`;
}

function comparative(beyond: number): string {
  return beyond > 0 ? "lebih banyak" : "lebih sedikit";
}

/** What the sample allows to be said of the population, by the declared design. */
function precision(reading: SamplingReading | undefined): string {
  if (!reading) return "Tanpa jumlah anggota populasi, ketelitian hasil terhadap populasi tidak dapat dinyatakan.";
  const { declared } = reading;
  return [PRECISION[declared.design](reading), ...(declared.reservation ? [declared.reservation.id] : [])].join(" ");
}

const PRECISION: Record<Design, (reading: SamplingReading) => string> = {
  probability: marginSentence,
  nonprobability: ({ respondents }) =>
    `Karena respondennya tidak dipilih secara acak, hasil penelitian ini menggambarkan ${integer(respondents)} responden itu sendiri; tidak ada batas galat yang dapat menyatakan seberapa jauh hasilnya menyimpang dari populasi.`,
  census: ({ unanswered }) =>
    unanswered === undefined
      ? "Seluruh anggota populasi menjawab, sehingga tidak ada galat penarikan sampel."
      : `Pada sensus tidak ada galat penarikan sampel. Yang membatasi hasilnya ialah ${integer(unanswered.members)} anggota (${percent(unanswered.percentOfPopulation)}) yang tidak menjawab, sebab jawaban mereka mungkin berbeda.`,
};

function marginSentence({ marginOfError: margin, respondents, criteria }: SamplingReading): string {
  if (margin === undefined || isMissing(margin))
    return `Batas galat untuk ${integer(respondents)} responden tidak dapat dihitung.`;
  return [
    `Pada tingkat kepercayaan ${exactPercent(criteria.confidenceLevel)}, batas galat sebuah proporsi 50% dari ${integer(respondents)} responden`,
    `ialah ±${points(margin.withCorrection)} poin persentase dengan koreksi populasi terhingga, dan ±${points(margin.withoutCorrection)} tanpa koreksi itu.`,
  ].join(" ");
}

function tooWide(
  { declared, criteria }: SamplingReading,
  { strata, tooWide, narrowest, widest }: StrataMargins,
): string {
  const stratum = withinSentence(declared.stratum.id);
  const range = narrowest === widest ? `±${points(widest)}` : `±${points(narrowest)} sampai ±${points(widest)}`;
  const where =
    tooWide === strata ? `di setiap ${stratum}` : `di ${integer(tooWide)} dari ${integer(strata)} ${stratum}`;
  return `Batas galat ${stratum} satu per satu ${range} poin persentase dan ${where} melebihi ${exactPercent(criteria.marginOfError)}, sehingga perbandingan ${between(stratum)} tidak didukung oleh data ini.`;
}

function requiredAlt(
  { population, criteria, required, achievedMargin, respondents }: SamplingReading,
  from: number,
  to: number,
): string {
  return [
    `Garis yang menurun makin landai: untuk populasi ${integer(population)} anggota, makin besar batas galat antara ${exactPercent(from)} dan ${exactPercent(to)}, makin kecil ukuran sampelnya.`,
    `Pada batas galat ${exactPercent(criteria.marginOfError)} diperlukan ${integer(required.whole)} responden;`,
    isMissing(achievedMargin)
      ? "belum ada yang menjawab."
      : `${integer(respondents)} responden setara dengan batas galat ${percent(100 * achievedMargin)}.`,
  ].join(" ");
}

/** The prefix joins a small letter and takes a hyphen before a capital. */
function between(stratum: string): string {
  return /^\p{Lu}/u.test(stratum) ? `antar-${stratum}` : `antar${stratum}`;
}
