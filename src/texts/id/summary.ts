import type {
  CategoryCount,
  DimensionEnd,
  SummaryReading,
  VariableSummary,
} from "../../chapter/summary/summaryReading.js";
import type { SummaryWords } from "../../chapter/summary/words.js";
import { isMissing } from "../../statistics/outcome.js";
import { items } from "./items.js";
import { withheldMean } from "./scales.js";

const { integer, number, list, missing } = items;

/** Words of the chapter's closing section. */
export const summary: SummaryWords = {
  ...items,
  categoriesCaption: "Rata-rata dan kategori setiap butir",
  opening,
  variable,
};

/** Of all items: how many fall in which category. */
function opening({ items, respondents, counts, bands, withheld }: SummaryReading): string {
  if (respondents === 0)
    return `Belum ada responden yang menilai ${integer(items)} butir kuesioner ini, sehingga belum ada yang dapat digolongkan.`;
  return [
    `Sebanyak ${integer(items)} butir dinilai oleh ${integer(respondents)} responden dan digolongkan menurut ${lowerFirst(bands.name.id)}.`,
    withheld > 0 && counts.length === 0
      ? `Kategori butirnya ${missing("withheld")}.`
      : `Menurut rata-ratanya, ${counted(counts)}${withheld > 0 ? `; kategori ${integer(withheld)} butir disembunyikan` : ""}.`,
  ].join(" ");
}

/** A variable's range, extremes, categories, dimensions and overall mean. */
function variable(reading: VariableSummary): string {
  const { variable: name, mean, category } = reading;
  if (isMissing(mean)) return withheldMean(name, mean, category);
  return [range(reading), `Menurut kategorinya, ${counted(reading.counts)}.`, dimensions(reading), overall(reading)]
    .filter(Boolean)
    .join(" ");
}

function range({ variable: name, items, highest, lowest }: VariableSummary): string {
  if (highest.length === 0 || lowest.length === 0) return "";
  const [least, most] = [lowest[0]!.mean, highest[0]!.mean];
  if (items === 1) return "";
  if (least === most) return `Rata-rata ${integer(items)} butir ${name.id} semuanya ${number(most)}.`;
  return [
    `Rata-rata ${integer(items)} butir ${name.id} berkisar dari ${number(least)} sampai ${number(most)}.`,
    `Yang tertinggi ialah ${list(highest.map(named))}, yang terendah ${list(lowest.map(named))}.`,
  ].join(" ");
}

function named({ item }: VariableSummary["highest"][number]): string {
  return `${item.topic.id} (${item.code})`;
}

function counted(counts: readonly CategoryCount[]): string {
  return counts.length === 0
    ? "tidak satu butir pun dapat digolongkan"
    : list(counts.map(({ label, items: count }) => `${integer(count)} butir ${label.id}`));
}

function dimensions({ dimensionEnds: ends }: VariableSummary): string {
  if (!ends) return "";
  const named = ({ names, mean }: DimensionEnd) => `${list(names.map(({ id }) => id))} (${number(mean)})`;
  return `Dimensi dengan rata-rata tertinggi ialah ${named(ends.highest)}, yang terendah ${named(ends.lowest)}.`;
}

function overall({ variable: name, mean, category }: VariableSummary): string {
  if (isMissing(mean)) return "";
  const label = isMissing(category) ? "" : `, kategori ${category.label.id}`;
  return `Secara keseluruhan rata-rata ${name.id} ${number(mean)}${label}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
