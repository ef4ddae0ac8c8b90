import type { ScaleSummary } from "../../analysis/conclusions/scaleSummary.js";
import type { Category } from "../../analysis/results/category.js";
import type { VariableAnswers } from "../../chapter/variables/variableAnswers.js";
import type { VariablesWords } from "../../chapter/variables/words.js";
import { isMissing, type Missing, type Outcome } from "../../statistics/outcome.js";
import type { Words } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { items } from "./items.js";

const { number, integer, list, missing } = items;

/** Words of the means of items, dimensions and variables, and of the table of bands. */
export const scales: VariablesWords = {
  ...items,
  meansCaption: (variable: string) => `Rata-rata butir ${variable}`,
  dimensionsCaption: (variable: string) => `Rata-rata dimensi ${variable}`,
  dimension: "Dimensi",
  itemCount: "Jumlah butir",
  subtotal: "Subtotal (rata-rata semua butir)",
  meansAlt: (variable: string, highest: string, lowest: string) =>
    `Batang mendatar rata-rata setiap butir ${variable}. ${highest === lowest ? highest : `Tertinggi ${highest}; terendah ${lowest}`}.`,
  itemMean: (code: string, mean: number) => `${code} (${number(mean)})`,
  bandsCaption: "Kategori rata-rata skor",
  bandInterval: "Interval rata-rata",
  bandLabel: "Kategori",
  /** Both ends belong to the class. */
  closedInterval: (from: number, upTo: number, decimals: number) =>
    `${number(from, decimals)} – ${number(upTo, decimals)}`,
  /** The lower end belongs to the class below. */
  openInterval: (above: number, upTo: number, decimals: number) =>
    `> ${number(above, decimals)} – ${number(upTo, decimals)}`,
  bandsRule: (lookup: "rounded" | "exact", decimals: number) =>
    lookup === "rounded"
      ? `Rata-rata dibulatkan ${integer(decimals)} desimal lebih dahulu, lalu dicari kelasnya.`
      : "Kelas dicari dengan rata-rata tanpa pembulatan; batas atas termasuk dalam kelasnya.",
  bandsSource: (name: string, source: string) => `${name}: ${source}.`,
  introduction,
  summary,
};

/** What the page of a variable shows, and of how much. */
function introduction({ name, dimensions, items: count, options, respondents, answered }: VariableAnswers): string {
  const { n, blank, filled, excluded } = respondents;
  return [
    `${name.id} diukur dengan ${integer(count)} butir dalam ${integer(dimensions.length)} dimensi: ${list(dimensions.map(({ id }) => id))}.`,
    n === 0
      ? `Skalanya ${integer(options)} tingkat; belum ada responden yang menjawab.`
      : `${answeredBy(n, answered)} pada skala ${integer(options)} tingkat.`,
    n === 0
      ? ""
      : blank > 0
        ? `Di seluruh kuesioner ada ${integer(blank)} jawaban kosong.`
        : "Tidak ada jawaban yang kosong.",
    filled > 0 ? `Jawaban kosong diisi nilai tengah skala sebelum skor dihitung (${integer(filled)} kali).` : "",
    excluded > 0 ? `Sebanyak ${integer(excluded)} responden dengan jawaban kosong tidak ikut dihitung skornya.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of how many respondents each item has an answer. */
function answeredBy(n: number, answered: VariableAnswers["answered"]): string {
  if (isMissing(answered)) return `Sebanyak ${integer(n)} responden menjawab`;
  if (answered.least === n) return `Setiap butir dijawab oleh ${integer(n)} responden`;
  return `Setiap butir dijawab oleh ${chapter.range(answered)} dari ${integer(n)} responden`;
}

/** A variable's means in two or three sentences, as the chapter closes it. */
function summary({ variable, mean, category, dimensions, highest, lowest }: ScaleSummary): string {
  if (isMissing(mean)) return withheldMean(variable, mean, category);
  const parts = dimensions.flatMap((dimension) =>
    isMissing(dimension.mean) || isMissing(dimension.category)
      ? []
      : [`${dimension.name.id} ${number(dimension.mean)} (${dimension.category.label.id})`],
  );
  const label = isMissing(category) ? "" : `, termasuk kategori ${category.label.id}`;
  return [
    `Rata-rata semua butir ${variable.id} adalah ${number(mean)}${label}.`,
    parts.length > 1 ? `Menurut dimensinya: ${list(parts)}.` : "",
    extremes(highest, lowest),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of a mean that is withheld the category may be told. */
export function withheldMean(variable: Words, mean: Missing, category: Outcome<Category>): string {
  const label = isMissing(category) ? "" : ` Kategorinya ${category.label.id}.`;
  return `Rata-rata ${variable.id} ${missing(mean.missing)}.${label}`;
}

function extremes(highest: ScaleSummary["highest"], lowest: ScaleSummary["lowest"]): string {
  if (highest.length === 0 || lowest.length === 0) return "";
  if (highest[0]!.mean === lowest[0]!.mean) return highest.length > 1 ? "Rata-rata semua butirnya sama." : "";
  return `Butir dengan rata-rata tertinggi ialah ${list(highest.map(named))}; yang terendah ${list(lowest.map(named))}.`;
}

function named({ item, mean }: ScaleSummary["highest"][number]): string {
  return `${item.topic.id} (${item.code}; ${number(mean)})`;
}
