import type { SectionWords } from "../../chapter/exhibit/words.js";
import { formatNumber } from "../../document/table/format.js";
import { digitsApart } from "../../statistics/digitsApart.js";
import type { Reason } from "../../statistics/outcome.js";
import type { Language } from "../../study/inLanguage.js";
import { addresses } from "./addresses.js";
import { terms } from "./statistics.js";

const language: Language = "id";

/** Why a statistic has no value, as a sentence that can stand in a cell. */
const REASONS: Record<Reason, string> = {
  constant: "tidak dapat dihitung: skornya tidak bervariasi",
  "too few respondents": "tidak dapat dihitung: respondennya terlalu sedikit",
  "too few items": "tidak dapat dihitung: butirnya terlalu sedikit",
  "perfect correlation": "tidak dapat dihitung: korelasinya sempurna",
  "not identified": "tidak dapat dihitung: modelnya tidak teridentifikasi",
  "collinear items": "tidak dapat dihitung: sebuah butir ditentukan sepenuhnya oleh butir lain",
  "Heywood case": "tidak dapat dihitung: dugaan ragam sebuah butir negatif (kasus Heywood)",
  "no convergence": "tidak dapat dihitung: pendugaannya tidak mencapai hasil yang tetap",
  "unstable resamples": "tidak dapat dihitung: hasil penarikan ulang responden terlalu timpang",
  "no significant order": "tidak ada: p eksak terkecil yang mungkin tidak lebih kecil dari taraf signifikansi",
  "not published": "tidak dapat dihitung: datanya tidak pernah diterbitkan",
  withheld: "disembunyikan supaya tidak seorang pun dapat dikenali dari kelompok yang kecil",
};

function integer(x: number): string {
  return formatNumber(x, { kind: "integer" }, language);
}

/** What every section of the chapter needs: the language, its numbers, and the words around tables and figures. */
export const chapter: SectionWords = {
  language,
  addresses,
  terms,
  table: "Tabel",
  figure: "Grafik",
  integer,
  number: (x: number, digits = 2) => formatNumber(x, { kind: "number", digits }, language),
  percent: (x: number, digits = 2) => formatNumber(x, { kind: "percent", digits }, language),
  /**
   * p as in a sentence: "p = 0,012", "p < 0,001"; beside a significance level with the decimals that show on which side
   * of it p lies.
   */
  p: (p: number, level = 1) => {
    const least = Math.min(level, 0.001); // what is below it is not told apart from the level
    return p < least
      ? `p < ${beside(least, [least], 3)}`
      : `p = ${beside(p, p < 0.001 ? [level, 0.001] : [level, 1], 3)}`;
  },
  /**
   * A coefficient with three decimals, or those that show on which side of the limits it lies: -1, 0, 1 and those that
   * decide about it.
   */
  apart: (r: number, limits: readonly number[] = []) => beside(r, [-1, 0, 1, ...limits], 3),
  /** Why there is no percentage. */
  nobody: "Belum ada responden yang terhitung, sehingga tidak ada persentasenya.",
  missing: (reason: Reason) => REASONS[reason],
  /** "201"; "200 sampai 201" of counts that are not all alike. */
  range: ({ least, most }) => (least === most ? integer(most) : `${integer(least)} sampai ${integer(most)}`),
  /** "a, b, dan c". */
  list: (parts: readonly string[]) => joined(parts, "dan"),
  /** "a, b, atau c". */
  either: (parts: readonly string[]) => joined(parts, "atau"),
};

function beside(x: number, limits: readonly number[], digits: number): string {
  return formatNumber(x, { kind: "number", digits: digitsApart(x, limits, digits) }, language);
}

function joined(parts: readonly string[], word: string): string {
  return parts.length < 3
    ? parts.join(` ${word} `)
    : `${parts.slice(0, -1).join(", ")}, ${word} ${parts[parts.length - 1]}`;
}
