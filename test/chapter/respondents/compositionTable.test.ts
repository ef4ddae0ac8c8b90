import { describe, expect, it } from "vitest";
import { composition } from "../../../src/chapter/respondents/composition.js";
import { compositionNotes, compositionTable } from "../../../src/chapter/respondents/compositionTable.js";
import { respondents as texts } from "../../../src/texts/id/respondents.js";
import { tableTexts } from "../tableTexts.js";

const heading = { id: "tabel-1", label: "Tabel 1", caption: "Umur", source: "data", of: "Umur" };
const counted = (...counts: readonly number[]) =>
  counts.map((respondents, i) => ({ label: { id: "ABC"[i]! }, respondents }));
const table = (n: number, ...counts: readonly number[]) =>
  compositionTable(heading, composition(counted(...counts), n), texts);

describe("the table of a composition", () => {
  it("has counts and percentages of the groups, and their sum", () => {
    expect(tableTexts(table(8, 6, 2))).toEqual([
      ["A", "6", "75,00%"],
      ["B", "2", "25,00%"],
      ["Jumlah", "8", "100,00%"],
    ]);
  });

  it("has percentages of either where the counts do not add up to the respondents, and says so", () => {
    const { columns, notes } = table(10, 6, 2);
    expect(columns.map(({ key }) => key)).toEqual(["group", "count", "percentOfTotal", "percentOfRespondents"]);
    expect(tableTexts(table(10, 6, 2))).toEqual([
      ["A", "6", "75,00%", "60,00%"],
      ["B", "2", "25,00%", "20,00%"],
      ["Jumlah", "8", "100,00%", "80,00%"],
    ]);
    expect(notes).toHaveLength(1);
  });

  it("has a note of each derived count, and none of a withheld one but why", () => {
    const groups = [
      { label: { id: "A" }, respondents: { missing: "withheld" as const } },
      { ...counted(0, 5)[1]!, note: { id: "Dari persentase." } },
    ];
    const { rows } = compositionTable(heading, composition(groups, 9, 4), texts);
    expect(rows.slice(0, 2).map(({ cells }) => [cells["count"]!.value, cells["count"]!.note])).toEqual([
      [null, texts.missing("withheld")],
      [5, "Dari persentase."],
    ]);
  });
});

describe("the notes of a composition", () => {
  const notes = (n: number, ...counts: readonly number[]) =>
    compositionNotes(composition(counted(...counts), n), texts);

  it("say that rounded percentages do not add up to 100, and to what", () => {
    expect(notes(3, 1, 1, 1)).toEqual([texts.rounding(99.99)]);
    expect(notes(4, 1, 2, 1)).toEqual([]);
  });

  it("say of choices that one respondent may have made several, if anybody made any", () => {
    const chosen = (n: number, ...counts: readonly number[]) => ({
      ...composition(counted(...counts), n),
      overlapping: true,
    });
    expect(compositionNotes(chosen(3, 3, 2), texts)).toEqual([texts.overlapping]);
    expect(compositionNotes({ ...chosen(0, 0), total: 0 }, texts)).toEqual([]);
  });

  it("do not, where one is shown as less than it can be, or nobody was counted", () => {
    expect(notes(30_001, 1, 15_000, 15_000)).toEqual([]);
    expect(notes(0, 0, 0)).toEqual([]);
  });
});
