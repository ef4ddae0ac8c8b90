import { plainName } from "./plainName.js";

/** What sums are called, and what they may be of: no group of people is called by these words alone. */
const TOTAL =
  /^(?:(?:grand|sub)[ -]?total|total|jumlah|jml|sum|[σ∑])(?:[\s.:=()/-]|(?:total|seluruh(?:nya)?|keseluruhan|semua|populasi|anggota|responden|sampel|orang|mahasiswa|siswa|strata|akhir)(?![\p{L}\d]))*$/u;

/**
 * Whether a row of counts that is named so is the sum of others.
 *
 * @example
 * isTotalName("Total populasi"); // true
 * isTotalName("Totalindo"); // false
 */
export function isTotalName(name: string): boolean {
  return TOTAL.test(plainName(name));
}
