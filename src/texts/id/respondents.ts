import type { Checked } from "../../chapter/exhibit/pageData.js";
import type { Composition, Group, Majority, TotalDifference } from "../../chapter/respondents/composition.js";
import type { ProfileReading } from "../../chapter/respondents/profileReading.js";
import type { Likeness, StrataComposition } from "../../chapter/respondents/strataComposition.js";
import type { RespondentsWords } from "../../chapter/respondents/words.js";
import { isMissing } from "../../statistics/outcome.js";
import type { Words } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { quality } from "./quality.js";
import { withinSentence } from "./withinSentence.js";

const { integer, number, percent, list } = chapter;

/** Words of the respondents' tables, figures and sentences. */
export const respondents: RespondentsWords = {
  ...chapter,
  respondents: "Responden",
  frequency: "Frekuensi",
  percentage: "Persentase",
  percentOfTotal: (total: number) => `Persentase dari jumlah tercatat (${integer(total)})`,
  percentOfRespondents: (n: number) => `Persentase dari responden (${integer(n)})`,
  total: "Jumlah",
  population: "Populasi",
  members: "Anggota",
  caption: (of: string) => `Responden menurut ${withinSentence(of)}`,
  bar: (count: number, share: number | undefined, derived: boolean) =>
    `${integer(count)}${derived ? "*" : ""}${share === undefined ? "" : ` (${percent(share)})`}`,
  derived: (note: string) => `* ${note}`,
  differs,
  rounding: (sum: number) => `Karena pembulatan, persentase yang ditampilkan berjumlah ${percent(sum)}.`,
  overlapping:
    "Seorang responden dapat memberi beberapa jawaban; persentasenya dihitung dari jumlah responden, sehingga tidak harus berjumlah 100%.",
  alt,

  introduction,
  strataHeading: (stratum: Words) => `Responden menurut ${withinSentence(stratum.id)}`,
  strata,
  profileIntroduction,
  profile,
};

/** A stratum is called by its name; the group of a characteristic is quoted, for it may be any words. */
type Naming = (group: Group) => string;
const byName: Naming = ({ label }) => label.id;
const quoted: Naming = ({ label }) => `“${label.id}”`;

function differs(
  { total, respondents }: Pick<Composition, "total" | "respondents">,
  { by, isMore }: TotalDifference,
): string {
  return `Frekuensinya berjumlah ${integer(total)}, ${integer(by)} ${isMore ? "lebih banyak" : "lebih sedikit"} daripada ${integer(respondents)} responden yang jawabannya diolah.`;
}

function alt(of: string, { groups, total }: Composition): string {
  if (total === 0) return `Diagram batang responden menurut ${withinSentence(of)}: belum ada yang tercatat.`;
  const shares = groups.map(({ label, count, percentOfTotal }) =>
    isMissing(count) || isMissing(percentOfTotal)
      ? `${label.id} disembunyikan`
      : `${label.id} ${integer(count)} (${percent(percentOfTotal)})`,
  );
  return `Diagram batang responden menurut ${withinSentence(of)}: ${shares.join("; ")}.`;
}

/** How many answered, how completely, and who answered nothing. */
function introduction({ n, blank }: { readonly n: number; readonly blank: number }, checked: Checked): string {
  const silent = quality.unanswered(checked);
  if (n === 0) return ["Belum ada responden yang jawabannya dapat diolah.", silent].filter(Boolean).join(" ");
  const complete =
    blank === 0 ? "Semua butir dijawab oleh semua responden." : `${integer(blank)} jawaban dibiarkan kosong.`;
  return [`Bab ini mengolah jawaban ${integer(n)} responden.`, silent, complete].filter(Boolean).join(" ");
}

function profileIntroduction({ all, asked, counted }: ProfileReading): string {
  if (all.length === 0) return "Penelitian ini tidak mencatat karakteristik respondennya.";
  const named = (names: readonly Words[]) => list(names.map(({ id }) => withinSentence(id)));
  const only = asked.length === 0 ? "Yang tersedia" : `Dari ${named(counted)} yang tersedia`;
  return [
    `Karakteristik yang dicatat ialah ${named(all)}.`,
    asked.length === 0
      ? ""
      : `Banyaknya responden menurut ${named(asked)} dihitung dari isian masing-masing responden.`,
    counted.length === 0
      ? ""
      : `${only} hanya banyaknya responden di setiap kelompok, bukan jawaban masing-masing, sehingga karakteristik ini tidak dapat dihubungkan dengan jawaban kuesioner.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** A characteristic's largest group, and whether it is a majority. */
function profile(name: Words, composed: Composition): string {
  return [largest(`Menurut ${withinSentence(name.id)}`, composed, quoted), differing(composed)]
    .filter(Boolean)
    .join(" ");
}

/** The largest stratum among the respondents, and how near the strata's shares are to those of the population. */
function strata(stratum: Words, composed: StrataComposition | undefined): string {
  if (!composed)
    return `Penelitian ini tidak mencatat populasi menurut strata, sehingga bagian setiap ${withinSentence(stratum.id)} di antara responden tidak dapat dibandingkan dengan bagiannya dalam populasi.`;
  const name = withinSentence(stratum.id);
  return [largest(`Menurut ${name}`, composed, byName), differing(composed), likeness(name, composed.likeness)]
    .filter(Boolean)
    .join(" ");
}

function largest(opening: string, { lead, total }: Composition, naming: Naming): string {
  switch (lead.by) {
    case "uncertain":
      return `${opening}, banyaknya responden beberapa kelompok disembunyikan supaya tidak seorang pun dikenali, sehingga kelompok terbesar tidak disebut.`;
    case "nobody":
      return `${opening}, belum ada responden yang tercatat.`;
    case "withheld":
      return `${opening}, banyaknya responden setiap kelompok disembunyikan supaya tidak seorang pun dikenali.`;
  }
  const names = list(lead.groups.map(naming));
  const { count, percentOfTotal } = lead.size;
  const share = (of: string) => `${integer(count)} dari ${integer(total)} ${of} (${percent(percentOfTotal)})`;
  switch (lead.by) {
    case "overlapping":
      return `${opening}, kelompok terbesar ialah ${names}, ${lead.groups.length > 1 ? "masing-masing" : "yaitu"} ${share("responden")}; seorang responden dapat termasuk beberapa kelompok.`;
    case "only":
      return `${opening}, semua yang tercatat termasuk kelompok ${names}: ${share("orang")}.`;
    case "several":
      return `${opening}, kelompok terbesar ialah ${names}, masing-masing ${share("orang")}.`;
    default:
      return `${opening}, kelompok terbesar ialah ${names}, yaitu ${share("orang")}; kelompok ini ${MAJORITIES[lead.by]}.`;
  }
}

const MAJORITIES: Readonly<Record<Majority, string>> = {
  both: "merupakan mayoritas karena lebih dari setengahnya",
  total: "lebih dari setengah jumlah tercatat, tetapi tidak lebih dari setengah responden",
  respondents: "lebih dari setengah responden, tetapi tidak lebih dari setengah jumlah tercatat",
  half: "terbanyak, tetapi bukan mayoritas karena tepat setengahnya",
  less: "terbanyak, tetapi bukan mayoritas karena kurang dari setengahnya",
};

/** Counts that do not add up to the respondents, and what the largest group's share is of either. */
function differing(composed: Composition): string {
  const { difference, respondents } = composed;
  if (!difference) return "";
  const { share } = difference;
  const shares =
    share === undefined
      ? ""
      : ` Dihitung dari ${integer(respondents)} responden, bagian kelompok terbesar itu ${percent(share)}.`;
  return `${differs(composed, difference)}${shares}`;
}

function likeness(stratum: string, found: Likeness | undefined): string {
  switch (found?.is) {
    case undefined:
      return "";
    case "same":
      return `Bagian setiap ${stratum} di antara responden sama dengan bagiannya dalam populasi.`;
    case "close":
      return `Bagian setiap ${stratum} di antara responden berbeda kurang dari ${number(found.below)} poin persentase dari bagiannya dalam populasi.`;
    case "apart":
      return [
        `Bagian setiap ${stratum} di antara responden berbeda paling banyak ${number(found.difference)} poin persentase dari bagiannya dalam populasi,`,
        `yaitu pada ${found.stratum.id} (${percent(found.percentOfTotal)} dibandingkan dengan ${percent(found.percentOfPopulation)}).`,
      ].join(" ");
  }
}
