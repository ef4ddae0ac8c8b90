import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import type { Scores } from "../../src/study/scores.js";
import { totalsOf } from "../../src/study/totals.js";

/** Scores of items A, B, C ... from rows of positions 1..k; 0 is a blank that the rule `item` left. */
function scoresOf(rows: readonly (readonly number[])[]): Scores & { readonly codes: readonly string[] } {
  const codes = (rows[0] ?? []).map((_, i) => String.fromCharCode(65 + i));
  const columns = Object.fromEntries(codes.map((code, i) => [code, Uint8Array.from(rows, (row) => row[i]!)]));
  return { n: rows.length, excluded: 0, columns, filled: {}, codes };
}

/** Each respondent's total, as the places and scores say it. */
function totals(rows: readonly (readonly number[])[], options = 5) {
  const scores = scoresOf(rows);
  const found = totalsOf(scores, scores.codes, options);
  return { ...found, each: Array.from(found.places, (place) => found.scores[place]! / found.unit) };
}

describe("totals of items without blanks", () => {
  it("are places counted from the lowest total", () => {
    const { places, scores, size, unit, rows } = totals([
      [1, 1],
      [5, 4],
      [5, 5],
    ]);
    expect([...places]).toEqual([0, 7, 8]);
    expect([scores, size, unit, rows]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8], 9, 1, undefined]);
  });

  it("are of the items asked for alone", () => {
    expect([...totalsOf(scoresOf([[2, 5, 3]]), ["A", "C"], 5).places]).toEqual([3]);
  });

  it("are zero for no item, one place for all", () => {
    expect(totalsOf(scoresOf([[2], [3]]), [], 5)).toMatchObject({ places: Uint16Array.of(0, 0), size: 1, scores: [0] });
  });
});

describe("totals of items with blanks", () => {
  it("are the mean of the items answered times the number of items, above the lowest", () => {
    const { each } = totals([
      [2, 3, 5],
      [2, 3, 0],
      [4, 0, 0],
    ]);
    expect(each).toEqual([1 + 2 + 4, (1 + 2) * (3 / 2), 3 * 3]);
  });

  it("are whole numbers of the unit that all means share", () => {
    const { unit, scores } = totals([
      [2, 3, 5],
      [2, 3, 0],
      [4, 0, 0],
    ]);
    expect(unit).toBe(6);
    expect(scores).toEqual([27, 42, 54]);
  });

  it("share a place where they are equal, by whatever number of items", () => {
    const { places, each } = totals([
      [3, 3, 3],
      [0, 3, 3],
      [3, 0, 0],
      [3, 4, 0],
    ]);
    expect([...places]).toEqual([0, 0, 0, 1]);
    expect(each).toEqual([6, 6, 6, 7.5]);
  });

  it("leave out a respondent who answered none of the items, and say of whom they are", () => {
    const { places, rows } = totals([
      [0, 0],
      [1, 0],
      [0, 0],
      [5, 5],
    ]);
    expect([...rows!]).toEqual([1, 3]);
    expect(places).toHaveLength(2);
  });

  it("have neither places nor scores where nobody answered", () => {
    expect(totals([[0, 0]])).toMatchObject({ size: 0, scores: [], unit: 1, rows: new Uint32Array() });
  });

  it("are exact: fractions of whole numbers give the same, for random blanks", () => {
    const random = seededRandom(11);
    const rows = Array.from({ length: 300 }, () => Array.from({ length: 12 }, () => Math.floor(random() * 6)));
    const { places, scores, unit, rows: kept } = totals(rows);
    expect(scores.every(Number.isSafeInteger)).toBe(true);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => a - b));
    kept!.forEach((respondent, i) => {
      const answered = rows[respondent]!.filter((position) => position > 0);
      const sum = answered.reduce((total, position) => total + position - 1, 0);
      expect(scores[places[i]!]! * answered.length).toBe(sum * 12 * unit);
    });
  });

  it("tie where fractions are equal and nowhere else, though the unit is past all exact numbers", () => {
    const random = seededRandom(3);
    const rows = Array.from({ length: 400 }, () => {
      const blanks = random();
      return Array.from({ length: 90 }, () => (random() < blanks ? 0 : 1 + Math.floor(random() * 2)));
    });
    const { places, scores, unit, rows: kept } = totals(rows);
    expect(unit).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(scores.every(Number.isInteger)).toBe(true);
    const fractions = [...kept!].map((respondent) => {
      const answered = rows[respondent]!.filter((position) => position > 0);
      return [answered.reduce((sum, position) => sum + position - 1, 0), answered.length] as const;
    });
    const order = (i: number, j: number) =>
      Math.sign(fractions[i]![0] * fractions[j]![1] - fractions[j]![0] * fractions[i]![1]);
    const wrong = fractions.flatMap((_, i) =>
      fractions.map((_, j) => order(i, j) !== Math.sign(places[i]! - places[j]!)).filter(Boolean),
    );
    expect(wrong).toEqual([]);
  });
});
