import { describe, expect, test } from "vitest";
import { csvRows } from "../../../loaders/files/csvRows.js";
import { collectProblems } from "../../../loaders/problem.js";
import { problemWords } from "../../../src/texts/language.js";

/** Reads what stands below the columns No, A1 and Saran, of which the last is not read. */
function read(body: string) {
  const problems = collectProblems("data");
  const header = { delimiter: ",", headings: ["No", "A1", "Saran"], body, firstLine: 2, read: new Set([0, 1]) };
  const visits: unknown[] = [];
  const rows = csvRows("a.csv", header, problems, (cells, line, isBelowBlank) =>
    visits.push([...cells, line, isBelowBlank]),
  );
  return {
    rows,
    visits,
    said: problems.all.map(({ line, found }) => [line, found]),
    facts: problems.readings.get("data/a.csv"),
  };
}

describe("the rows of a CSV", () => {
  test("are visited with their lines, as an editor numbers them", () => {
    expect(read('1,4,"baik,\nsekali"\n2,5,\r\n')).toEqual({
      rows: 2,
      visits: [
        ["1", "4", "baik,\nsekali", 2, false],
        ["2", "5", "", 4, false],
      ],
      said: [],
      facts: { rows: 2, blankRows: 0, strayQuotes: 0 },
    });
  });

  test("are told of blank rows above them, which are passed over", () => {
    const { visits, facts } = read("1,4,x\n, ,\n\n2,5,y\n3,3,z\n");
    expect(visits).toEqual([
      ["1", "4", "x", 2, false],
      ["2", "5", "y", 5, true],
      ["3", "3", "z", 6, false],
    ]);
    expect(facts).toMatchObject({ rows: 3, blankRows: 2 });
  });

  test("of another width are reported and not visited, empty cells beyond it apart", () => {
    const { visits, said, rows } = read("1,4\n2,5,y,,\n3,3,z,w\n");
    expect([visits, rows]).toEqual([[["2", "5", "y", 3, false]], 3]);
    expect(said).toEqual([
      [2, problemWords.raggedRow(2, 3).found],
      [4, problemWords.raggedRow(4, 3).found],
    ]);
  });

  test("that a quotation mark swallowed are reported", () => {
    const { visits, said } = read('1,4,"x\n2,5,y\n3,3,z"\n4,4,w\n');
    expect(visits).toEqual([["4", "4", "w", 5, false]]);
    expect(said).toEqual([[2, problemWords.swallowedRows(4).found]]);
  });

  test("are in doubt where a mark of its own stands in a column that is read, and kept where nobody reads it", () => {
    expect(read('1,4"5,x\n')).toMatchObject({
      rows: undefined,
      visits: [],
      said: [[2, problemWords.quoteInside().found]],
    });
    expect(read('1,4,so "nice"\n')).toMatchObject({
      rows: 1,
      visits: [["1", "4", 'so "nice"', 2, false]],
      facts: { strayQuotes: 1 },
    });
  });
});
