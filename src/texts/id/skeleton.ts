import type { OptionWords, SkeletonWords } from "../words/skeletonWords.js";

/** Words that a new study begins with, in the report's language; its researcher replaces them. */
export const skeleton: SkeletonWords = {
  person: "Nama peneliti",
  role: "peneliti",
  institution: "Nama lembaga",
  source: "data primer",
  stratum: "Kelompok",
  dimension: (variable: string) => `${variable}, dimensi pertama`,
  topic: (item: number) => `Pokok pernyataan ${item}`,
  bandSet: "Tiga kategori",
  bandSetCode: "tiga",
  bands: ["Rendah", "Sedang", "Tinggi"],
  strengths: ["Sangat lemah", "Lemah", "Sedang", "Kuat", "Sangat kuat"],
  nullHypothesis: (from: string, to: string) => `Tidak ada hubungan antara ${from} dan ${to}`,
  alternative: (from: string, to: string) => `Ada hubungan antara ${from} dan ${to}`,
  options,
};

const DISAGREE = ["Sangat Tidak Setuju", "Tidak Setuju", "Agak Tidak Setuju"];
const AGREE = ["Agak Setuju", "Setuju", "Sangat Setuju"];
const NEUTRAL = "Netral";

/**
 * Degrees of agreement for up to seven options, with their initials as codes; beyond that the values themselves, named
 * at the ends.
 */
function options(values: readonly number[]): readonly OptionWords[] {
  const half = Math.floor(values.length / 2);
  const middle = values.length % 2 === 1 ? [NEUTRAL] : [];
  if (half === 1) return [DISAGREE[1]!, ...middle, AGREE[1]!].map(withInitials);
  if (half <= 3) return [...DISAGREE.slice(0, half), ...middle, ...AGREE.slice(3 - half)].map(withInitials);
  const ends = new Map([
    [values[0]!, ` (${DISAGREE[0]!.toLowerCase()})`],
    [values.at(-1)!, ` (${AGREE[2]!.toLowerCase()})`],
  ]);
  return values.map((value) => ({ code: String(value), label: `${value}${ends.get(value) ?? ""}` }));
}

function withInitials(label: string): OptionWords {
  return { code: label.replace(/(\S)\S*\s*/g, "$1"), label };
}
