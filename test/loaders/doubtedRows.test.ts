import { describe, expect, test } from "vitest";
import { type Doubt, doubtedRows, type RowSigns } from "../../loaders/doubtedRows.js";

const PLAIN: RowSigns = { words: [], unnamed: [], isStrange: false, isLike: true, isBelowBlank: false };

/** Lines of rows in doubt by why they are: each row by its signs, from line 2 on. */
function doubted(...rows: readonly Partial<RowSigns>[]): Partial<Record<Doubt, readonly number[]>> {
  const seen = doubtedRows();
  rows.forEach((signs, i) => void seen.see({ line: i + 2, name: `R${i}` }, { ...PLAIN, ...signs }));
  const found: Partial<Record<Doubt, readonly number[]>> = {};
  seen.done((list, why) => {
    found[why] = list.map(({ line }) => line);
  });
  return found;
}
const plain = (count: number) => Array.from({ length: count }, () => ({}));

describe("rows that may be no respondent's", () => {
  test("are named by a word that may be a person's, or as a trial of the form", () => {
    expect(doubted({}, { words: ["Budi", "Max"] }, { words: ["tes 2"] })).toEqual({ word: [3], test: [4] });
    expect(doubted({}, { words: ["Budi"] })).toEqual({});
  });

  test("are named otherwise than all before them, at the end and few", () => {
    expect(doubted(...plain(4), { isStrange: true }, { isStrange: true })).toEqual({ form: [6, 7] });
    expect(doubted(...plain(4), { isStrange: true }, {})).toEqual({}); // names go on as before
    expect(doubted({}, { isStrange: true }, { isStrange: true })).toEqual({}); // most of all rows are no end of them
  });

  test("stand below an empty row, few and not named like those above", () => {
    const below = { isBelowBlank: true, isLike: false };
    expect(doubted(...plain(4), below, { isLike: false })).toEqual({ gap: [6, 7] });
    expect(doubted(...plain(4), { isBelowBlank: true })).toEqual({});
    expect(doubted(below, ...plain(2))).toEqual({});
  });

  test("have no word but the answers, where all above them have some", () => {
    const [filled, blank] = [{ unnamed: ["Kota", "P"] }, { unnamed: ["", " "] }];
    expect(doubted(filled, filled, filled, blank)).toEqual({ blank: [5] });
    expect(doubted(filled, { unnamed: ["", "P"] }, filled, filled, blank)).toEqual({});
    expect(doubted(filled, filled, filled, blank, filled)).toEqual({});
    expect(doubted(filled, blank)).toEqual({}); // too few rows to tell
  });

  test("are a group of respondents of their own where they are more than five", () => {
    const strange = Array.from({ length: 6 }, () => ({ isStrange: true }));
    expect(doubted(...plain(20), ...strange)).toEqual({});
    expect(doubted(...plain(20), ...strange.slice(1))).toEqual({ form: [22, 23, 24, 25, 26] });
  });
});
