import { decidingP, type Otherwise } from "../../analysis/results/decidingP.js";
import type { Headlines, VariableHeadline } from "../../chapter/overview/headlines.js";
import type { OverviewWords } from "../../chapter/overview/words.js";
import type { SectionName } from "../../outline/outline.js";
import { isMissing } from "../../statistics/outcome.js";
import { BACKGROUND } from "../../study/parts.js";
import type { StudyDescription } from "../../study/study.js";
import { alphaNote } from "./alphaNote.js";
import { chapter } from "./chapter.js";
import { coefficients } from "./coefficients.js";
import { pageNames } from "./pageNames.js";
import { tests } from "./tests.js";

const { integer, number, apart: coefficient, missing } = chapter;

const pages: Readonly<Partial<Record<SectionName, string>>> = pageNames;

/** Words of the first page. */
export const overview: OverviewWords = {
  ...chapter,
  page: (section) => pages[section] ?? section,
  respondents: "responden",
  respondentsOf: (population: number) => `dari ${integer(population)} anggota populasi`,
  itemsAsked: (items: number) => `menjawab ${integer(items)} butir pernyataan`,
  meanOf: (variable: string) => `rata-rata ${variable}`,
  correlation: (from: string, to: string) => `korelasi ${from} dengan ${to}`,
  opening,
  background,
  sample,
  variable,
  hypothesis,
};

/** Subtitle, and who made the study where and when. */
function opening({ subtitle, people, institution, year }: StudyDescription): string[] {
  const names = people.map((person) => `${person.name} (${person.role.id})`);
  return [subtitle ? `${subtitle.id}.` : "", [...names, institution.id, String(year)].join(", ")];
}

/** The study's own background and questions. */
function background({ texts }: Pick<StudyDescription, "texts">): string[] {
  return BACKGROUND.flatMap((key) => texts[key]?.id ?? []);
}

function sample({ sampling, lacking, respondents, items }: Headlines): string {
  const answered =
    respondents === 0
      ? "Belum ada responden yang menjawab."
      : `${integer(respondents)} responden menjawab ${integer(items)} butir.`;
  if (!sampling) return answered;
  const { population, required } = sampling;
  const enough = lacking === undefined ? "tercapai" : `belum tercapai (kurang ${integer(lacking)})`;
  return `${answered} Populasinya ${integer(population)} anggota; ukuran sampel menurut rumus Slovin ${integer(required.whole)} orang, dan itu ${enough}.`;
}

function variable({ name, mean, category, highest, lowest, ...tested }: VariableHeadline): string {
  if (isMissing(mean))
    return `${name.id}: ${isMissing(category) ? "" : `kategori ${category.label.id}; `}rata-rata ${missing(mean.missing)}.`;
  const label = isMissing(category) ? "" : ` (${category.label.id})`;
  const dimensions =
    highest && lowest
      ? ` Dimensi yang dinilai paling tinggi ialah ${highest.id}, yang paling rendah ${lowest.id}.`
      : "";
  return `Rata-rata ${name.id} ${number(mean)}${label}.${dimensions} ${instrument(tested)}`;
}

type Tested = Pick<VariableHeadline, "reliability" | "threshold" | "valid" | "decided" | "tested">;

function instrument({ reliability: { alpha, reliable }, threshold, valid, decided, tested }: Tested): string {
  if (tested === 0) return `Validitas dan reliabilitasnya ${missing("too few items")}.`;
  const items = tested === undefined ? "Validitas butirnya disembunyikan" : validItems(valid, decided, tested);
  if (isMissing(alpha) || isMissing(reliable))
    return `${items}; alpha Cronbach ${isMissing(alpha) ? missing(alpha.missing) : coefficient(alpha)}.`;
  const opposed = alpha < 0 ? ` ${alphaNote}` : "";
  return `${items}; alpha Cronbach ${coefficient(alpha, [threshold])}, ${reliable ? "reliabel" : "tidak reliabel"} menurut batas penelitian.${opposed}`;
}

/** Of those that have a verdict. */
function validItems(valid: number, decided: number, tested: number): string {
  if (decided === 0) return "Validitas butirnya tidak dapat diputuskan";
  if (decided < tested) return `Dari ${integer(decided)} butirnya yang dapat diputuskan, ${integer(valid)} valid`;
  return `${integer(valid)} dari ${integer(tested)} butirnya valid`;
}

function hypothesis({
  result,
  decision,
  from,
  to,
  limits,
  level,
  disagreement,
}: Headlines["hypotheses"][number]): string {
  const names = `${from.id} dan ${to.id}`;
  if (isMissing(result.correlation)) {
    const found = `Korelasi ${names} ${missing(result.correlation.missing)}`;
    if (isMissing(decision.rejected)) return `${found}.`;
    const verdict = `${found}; pada taraf signifikansi penelitian ini ${decision.rejected ? "korelasinya signifikan" : "korelasinya tidak signifikan"}.`;
    return decision.otherwise ? `${verdict} ${contradicted(decision.otherwise, level)}` : verdict;
  }
  const r = coefficient(result.correlation.coefficient, limits);
  const deciding = decidingP(result);
  if (isMissing(deciding)) return `Korelasi ${names} ${r}; ujinya ${missing(deciding.missing)}.`;
  const verdict = correlated(decision.rejected === true);
  const strength = isMissing(decision.strength) ? "" : `; kekuatannya ${decision.strength.id.toLowerCase()}`;
  const interval = isMissing(decision.interval)
    ? ` Selang kepercayaannya ${missing(decision.interval.missing)}.`
    : ` Selang kepercayaannya ${coefficient(decision.interval.lower)} sampai ${coefficient(decision.interval.upper)}.${spaced(tests.disagreement(disagreement))}`;
  const found = `${names} ${verdict} (${coefficients[result.coefficient].short} = ${r}; ${tests.p(deciding, level)})${strength}.`;
  const never = decision.leastP === undefined ? "" : tests.never(result.n, decision.leastP, level);
  const other = decision.otherwise ? contradicted(decision.otherwise, level) : "";
  return `${found}${spaced(never)}${spaced(other)}${interval}${spaced(tests.restsOn(result, { from, to }))}`;
}

function spaced(sentence: string): string {
  return sentence && ` ${sentence}`;
}

function correlated(rejected: boolean): string {
  return rejected ? "berkorelasi secara signifikan" : "tidak berkorelasi secara signifikan";
}

function contradicted(other: Otherwise, level: number): string {
  return `Menurut ${tests.testName(other.by)} keduanya ${correlated(other.rejected)}${tests.otherP(other, level)}.`;
}
