const strata = ["Sirkulasi", "Sirkulasi", "Referensi", "Sirkulasi", "Referensi", "Sirkulasi"];

/** The answers of the loaders' tests with a column of strata. */
export function withStrata(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line, at) => `${line},${at === 0 ? "stratum" : strata[at - 1]}\n`)
    .join("");
}
