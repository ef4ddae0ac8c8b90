import { describe, expect, test } from "vitest";
import { wholeTable } from "../../../loaders/files/wholeTable.js";
import { collectProblems } from "../../../loaders/problem.js";
import { problemWords } from "../../../src/texts/language.js";
import { csvFile } from "./csvFile.js";

function read(text: string, most?: { rows: number; what: string }) {
  const problems = collectProblems("data");
  const rows = wholeTable(csvFile(text), { required: ["code"], optional: ["note"] }, problems, most);
  return { rows, said: () => problems.all.map(({ line, column, found }) => [line, column, found]) };
}

describe("a small table", () => {
  test("gives its cells by the columns' names, without spaces, and none of a column that it has not", () => {
    const { rows } = read("code\n A1 \n\nA2\n");
    expect(rows!.map((row) => [row.line, row.cell("code"), row.cell("note")])).toEqual([
      [2, "A1", ""],
      [4, "A2", ""],
    ]);
  });

  test("says an error of a cell where it stands, and of a column that is missing that it is, once", () => {
    const { rows, said } = read("note\nx\n");
    rows![0]!.error("code", problemWords.emptyCell());
    rows![0]!.error("note", problemWords.emptyCell());
    expect(said()).toEqual([
      [1, "code", problemWords.missingColumn("code", "note").found],
      [2, "note", problemWords.emptyCell().found],
    ]);
  });

  test("must have a row, and no more than it may", () => {
    expect(read("code\n").said()).toEqual([[undefined, undefined, problemWords.noRows().found]]);
    const { rows, said } = read("code\na\nb\nc\n", { rows: 2, what: "strata" });
    expect(rows).toBeUndefined();
    expect(said()).toEqual([[4, undefined, problemWords.tooMany(3, "strata", 2).found]]);
    expect(read("code\na\nb\n", { rows: 2, what: "strata" }).rows).toHaveLength(2);
  });
});
