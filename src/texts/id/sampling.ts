import type { SamplingReading } from "../../chapter/sampling/samplingReading.js";
import type { SamplingWords } from "../../chapter/sampling/words.js";
import type { Sampling as DeclaredSampling } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { decimals, exactNumber, exactPercent } from "./exactNumber.js";
import { samplingSentences } from "./samplingSentences.js";
import { withinSentence } from "./withinSentence.js";

type Design = DeclaredSampling["design"];

const { integer, percent, list } = chapter;

/** Words of the sample's tables, figure and sentences. */
export const sampling: SamplingWords = {
  ...chapter,
  ...samplingSentences,
  rowNumber: "No.",
  total: "Jumlah",
  members: "Anggota populasi",
  respondents: "Responden",
  /** A margin of error as a percentage, and as it stands in a formula. */
  margin: exactPercent,
  ratio: exactNumber,
  decimals,

  allocationCaption: (stratum: string) => `Populasi dan alokasi sampel menurut ${withinSentence(stratum)}`,
  allocationGroup: (n: number) => `Alokasi n = ${integer(n)}`,
  exact: "Sebelum dibulatkan",
  halfUp: "Dibulatkan satu per satu",
  largestRemainder: "Sisa terbesar",
  unallocated: ({ required, unallocated }: SamplingReading) =>
    `Pada n = ${integer(required.whole)}, ${list(unallocated.map(({ name }) => name))} tidak mendapat satu responden pun.`,
  strataDiffer: (strata: number, respondents: number) =>
    `Responden menurut data populasi berjumlah ${integer(strata)}, sedangkan jawaban yang diolah berasal dari ${integer(respondents)} responden.`,

  requiredCaption: "Ukuran sampel menurut batas galat (rumus Slovin)",
  marginAxis: "Batas galat",
  marginColumn: "Batas galat (e)",
  sizeAxis: "Ukuran sampel (skala logaritmik)",
  exactSize: "n menurut rumus",
  rounded: { nearest: "Dibulatkan ke terdekat", ceiling: "Dibulatkan ke atas" },
  markedLive: (e: number, n: number) => `pilihan Anda: ${exactPercent(e)}, n = ${integer(n)}`,
  markedOwn: (e: number, n: number) => `penelitian: ${exactPercent(e)}, n = ${integer(n)}`,
  markedAchieved: (e: number, n: number) => `tercapai: ${percent(100 * e)}, n = ${integer(n)}`,

  marginsCaption: {
    probability: (stratum: string, level: number) =>
      `Batas galat sebuah proporsi menurut ${withinSentence(stratum)}, tingkat kepercayaan ${exactPercent(level)}`,
    nonprobability: (stratum: string, _level: number) =>
      `Bagian populasi yang menjadi responden menurut ${withinSentence(stratum)}`,
    census: (stratum: string, _level: number) => `Tingkat jawaban menurut ${withinSentence(stratum)}`,
  } satisfies Record<Design, unknown>,
  share: "Bagian populasi",
  overall: "Keseluruhan",
  marginGroup: "Batas galat (± poin persentase)",
  withoutCorrection: "Tanpa koreksi",
  withCorrection: "Dengan koreksi",
  noRespondents: "tidak ada: belum ada responden",
  fewRespondents: (fewest: number) =>
    `Respondennya kurang dari ${integer(fewest)}, sehingga batas galat ini hanya taksiran kasar.`,
  allAnswered: "Seluruh anggotanya menjawab, sehingga tidak ada galat penarikan sampel.",
  marginsNote: {
    probability:
      "Untuk proporsi 50%, keadaan yang batas galatnya paling lebar. Koreksi yang dimaksud ialah koreksi populasi terhingga.",
    nonprobability: "Batas galat tidak dicantumkan karena respondennya tidak dipilih secara acak.",
    census: "Batas galat tidak dicantumkan karena seluruh populasi dituju, tanpa penarikan sampel.",
  } satisfies Record<Design, string>,

  cited: ({ source }: DeclaredSampling) => (source ? ` (${source})` : ""),
};
