import { describe, expect, test } from "vitest";
import { csvHeader } from "../../../../loaders/files/csv/csvHeader.js";
import { namedColumns } from "../../../../loaders/namedColumns.js";
import { collectProblems } from "../../../../loaders/problem.js";
import { problemWords } from "../../../../src/texts/language.js";
import { csvFile } from "../csvFile.js";

function open(text: string, headRows?: number) {
  const problems = collectProblems("data");
  const table = csvHeader(csvFile(text), namedColumns({ required: ["A1", "A2"] }), headRows, problems);
  return { table, problems: problems.all.map(({ line, found }) => [line, found]) };
}

describe("a CSV is opened at its header", () => {
  test("by the one delimiter that stands there", () => {
    expect(open("A1;A2;Saran, lain\n4;5;x\n").table).toMatchObject({
      headings: ["A1", "A2", "Saran, lain"],
      line: 1,
      above: 0,
      below: [["4", "5", "x"]],
      nextLine: 2,
      rowsAtMost: 1,
      facts: { delimiter: ";", delimiterDeclared: false },
    });
  });

  test("by the declared one, whatever else stands there", () => {
    const { table } = open("sep=,\nA1,A2;x\n4,5\n");
    expect([table!.headings, table!.line, table!.facts.delimiterDeclared]).toEqual([["A1", "A2;x"], 2, true]);
  });

  test("below a title, whose rows are counted", () => {
    const { table } = open('"Rekap\njawaban",,\n\nNo,A1,A2\n1,4,5\n');
    expect(table).toMatchObject({ headings: ["No", "A1", "A2"], line: 4, above: 1, nextLine: 5 });
  });

  test("as far down as is declared", () => {
    expect(open("A1,A2\nSoal 1,Soal 2\n4,5\n", 2).table).toMatchObject({ line: 1, above: 0 });
    expect(open("Rekap,\nA1,A2\n4,5\n", 2).table).toMatchObject({ line: 2, above: 1 });
  });

  test.each([
    ["that two delimiters would part alike", "A1,x;A2\n", problemWords.ambiguousDelimiter([",", ";"]), 1],
    ["whose quotation mark is left open", 'A1,"A2\n4,5\n', problemWords.unclosedQuote(), 1],
    ["with a quotation mark within a cell", 'A1,A2 "x"\n', problemWords.quoteInside(), 1],
    ["that declares an unknown delimiter", "sep=#\nA1#A2\n", problemWords.unknownDelimiter("#"), 2],
    ["that declares one of two ends of a range", "sep=-\nA1-A2\n", problemWords.unknownDelimiter("-"), 2],
    ["of nothing", "\n\n", problemWords.emptyFile(), 3],
  ])("and not %s", (_, text, wording, line) => {
    expect(open(text)).toEqual({ table: undefined, problems: [[line, wording.found]] });
  });
});
