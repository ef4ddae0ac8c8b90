import type { Checked } from "../../chapter/exhibit/pageData.js";
import type { Composition, Group } from "../../chapter/respondents/composition.js";
import type { StrataComposition } from "../../chapter/respondents/strataComposition.js";
import type { RespondentsWords } from "../../chapter/respondents/words.js";
import { isMissing } from "../../statistics/outcome.js";
import type { Characteristic, Words } from "../../study/study.js";
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

function differs({ total, respondents }: Composition): string {
  const difference = `${integer(Math.abs(total - respondents))} ${total > respondents ? "lebih banyak" : "lebih sedikit"}`;
  return `Frekuensinya berjumlah ${integer(total)}, ${difference} daripada ${integer(respondents)} responden yang jawabannya diolah.`;
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

function profileIntroduction(profile: readonly Characteristic[]): string {
  if (profile.length === 0) return "Penelitian ini tidak mencatat karakteristik respondennya.";
  const named = (characteristics: readonly Characteristic[]) =>
    list(characteristics.map(({ name }) => withinSentence(name.id)));
  const counted = profile.filter(({ recorded }) => recorded === "counts");
  const asked = profile.filter(({ recorded }) => recorded === "answers");
  const only = asked.length === 0 ? "Yang tersedia" : `Dari ${named(counted)} yang tersedia`;
  return [
    `Karakteristik yang dicatat ialah ${named(profile)}.`,
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
  return [largest(`Menurut ${name}`, composed, byName), differing(composed), likeness(name, composed)]
    .filter(Boolean)
    .join(" ");
}

function largest(opening: string, composed: Composition, naming: Naming): string {
  const { largest, groups, total } = composed;
  const names = list(largest.map(naming));
  if (composed.overlapping && largest.length > 0) return overlapping(opening, names, composed);
  if (composed.uncertain)
    return `${opening}, banyaknya responden beberapa kelompok disembunyikan supaya tidak seorang pun dikenali, sehingga kelompok terbesar tidak disebut.`;
  if (largest.length === 0)
    return total === 0
      ? `${opening}, belum ada responden yang tercatat.`
      : `${opening}, banyaknya responden setiap kelompok disembunyikan supaya tidak seorang pun dikenali.`;
  const share = `${integer(largest[0]!.count)} dari ${integer(total)} orang (${percent(largest[0]!.percentOfTotal)})`;
  if (groups.length === 1) return `${opening}, semua yang tercatat termasuk kelompok ${names}: ${share}.`;
  if (largest.length > 1) return `${opening}, kelompok terbesar ialah ${names}, masing-masing ${share}.`;
  return `${opening}, kelompok terbesar ialah ${names}, yaitu ${share}; ${majority(composed)}.`;
}

function overlapping(opening: string, names: string, { largest, total }: Composition): string {
  const share = `${integer(largest[0]!.count)} dari ${integer(total)} responden (${percent(largest[0]!.percentOfTotal)})`;
  return `${opening}, kelompok terbesar ialah ${names}, ${largest.length > 1 ? "masing-masing" : "yaitu"} ${share}; seorang responden dapat termasuk beberapa kelompok.`;
}

function majority({ majority: { ofTotal, ofRespondents }, largest, total }: Composition): string {
  if (ofTotal && ofRespondents) return "kelompok ini merupakan mayoritas karena lebih dari setengahnya";
  if (ofTotal) return "kelompok ini lebih dari setengah jumlah tercatat, tetapi tidak lebih dari setengah responden";
  if (ofRespondents)
    return "kelompok ini lebih dari setengah responden, tetapi tidak lebih dari setengah jumlah tercatat";
  const half = 2 * largest[0]!.count === total ? "tepat setengahnya" : "kurang dari setengahnya";
  return `kelompok ini terbanyak, tetapi bukan mayoritas karena ${half}`;
}

/** Counts that do not add up to the respondents, and what the largest group's share is of either. */
function differing(composed: Composition): string {
  const { total, respondents, largest } = composed;
  if (total === respondents) return "";
  const shares =
    largest.length === 0 || respondents === 0
      ? ""
      : ` Dihitung dari ${integer(respondents)} responden, bagian kelompok terbesar itu ${percent(largest[0]!.percentOfRespondents)}.`;
  return `${differs(composed)}${shares}`;
}

function likeness(stratum: string, { farthest, groups }: StrataComposition): string {
  if (farthest.length === 0 || groups.length === 1) return "";
  const { label, percentOfTotal, percentOfPopulation, difference } = farthest[0]!;
  if (difference === 0) return `Bagian setiap ${stratum} di antara responden sama dengan bagiannya dalam populasi.`;
  if (Math.abs(difference) < 0.005)
    return `Bagian setiap ${stratum} di antara responden berbeda kurang dari ${number(0.01)} poin persentase dari bagiannya dalam populasi.`;
  return [
    `Bagian setiap ${stratum} di antara responden berbeda paling banyak ${number(Math.abs(difference))} poin persentase dari bagiannya dalam populasi,`,
    `yaitu pada ${label.id} (${percent(percentOfTotal)} dibandingkan dengan ${percent(percentOfPopulation)}).`,
  ].join(" ");
}
