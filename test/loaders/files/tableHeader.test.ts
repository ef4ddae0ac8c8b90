import { describe, expect, test } from "vitest";
import type { TableColumns } from "../../../loaders/checkColumns.js";
import { tableHeader } from "../../../loaders/files/tableHeader.js";
import { collectProblems } from "../../../loaders/problem.js";
import { problemWords } from "../../../src/texts/language.js";
import { csvFile } from "./csvFile.js";

function read(text: string, columns: Partial<TableColumns> = {}) {
  const problems = collectProblems("data");
  const header = tableHeader(csvFile(text), { required: ["A1", "A2"], others: true, ...columns }, problems);
  const lines: number[] = [];
  const count = header?.rows(problems, (_, line) => lines.push(line));
  return {
    header,
    lines,
    count,
    said: problems.all.map(({ line, found }) => [line, found]),
    facts: problems.readings.get("data/a.csv"),
  };
}

describe("the columns of a table", () => {
  test("are found by their names, and others passed over or refused", () => {
    const text = "A2,Waktu,A1\n5,9:00,4\n";
    const { header, facts, lines, count } = read(text);
    expect([...header!.positions]).toEqual([
      ["A2", 0],
      ["A1", 2],
    ]);
    expect([lines, count, header!.headRows]).toEqual([[2], 1, 1]);
    expect(facts).toMatchObject({
      rows: 1,
      columns: [
        { heading: "A2", as: "A2" },
        { heading: "Waktu", as: undefined },
        { heading: "A1", as: "A1" },
      ],
    });
    const refused = read(text, { others: false });
    expect(refused.said).toEqual([[1, problemWords.unknownColumn("Waktu", ["A1", "A2"]).found]]);
    expect(refused.facts!.columns![1]).toEqual({ heading: "Waktu", as: undefined, refused: true });
  });

  test("are told by what Qualtrics writes below them, whose rows are none of data", () => {
    const { lines, count, header, facts } = read(
      'A1,A2\nRamah?,Sigap?\n"{""ImportId"":""Q1""}","{""ImportId"":""Q2""}"\n4,5\n',
    );
    expect([lines, count, header!.headRows, facts!.headRows]).toEqual([[4], 1, 3, { above: 0, below: 2 }]);
  });

  test("have as many rows of headings as are declared", () => {
    const { lines, facts } = read("A1,A2\nRamah?,Sigap?\n4,5\n", { headRows: 2 });
    expect([lines, facts!.headRows]).toEqual([[3], { above: 0, below: 1 }]);
  });

  test("are in doubt where the next row names more of them", () => {
    expect(read("A1,Mutu\nA1,A2\n4,5\n")).toMatchObject({
      header: undefined,
      said: [[1, problemWords.headsBelow(2).found]],
    });
  });
});
