import { describe, expect, test } from "vitest";
import type { MergedCells, Sheet, SheetRow } from "../../../loaders/files/sheet.js";
import { sheetTable } from "../../../loaders/files/sheetTable.js";
import { namedColumns } from "../../../loaders/namedColumns.js";
import { collectProblems } from "../../../loaders/problem.js";
import { fileProblems } from "../../../src/texts/language.js";

const row = (line: number, cells: readonly string[], more: Partial<SheetRow> = {}): SheetRow => ({
  line,
  cells,
  faults: [],
  isHidden: false,
  ...more,
});

/** Opens a sheet of rows, reads its columns A1 and A2, and gives what was visited and said. */
function read(rows: readonly SheetRow[], merged: readonly MergedCells[] = [], headRows?: number) {
  const problems = collectProblems("data");
  const sheet: Sheet = {
    name: "Data",
    of: 2,
    visit(visitor) {
      rows.forEach(visitor.row);
      merged.forEach(visitor.merged);
    },
  };
  const table = sheetTable("a.xlsx", sheet, namedColumns({ required: ["A1", "A2"] }), headRows, problems);
  const visits: unknown[] = [];
  const places = (names: readonly string[]) => new Set(names.map((name) => table!.headings.indexOf(name)));
  const count = table?.rows(
    { read: places(["A1", "A2"]), errors: places(["A2"]) },
    problems,
    (row, line, isBelowBlank) => visits.push([...row.texts(), line, isBelowBlank]),
  );
  return { table, visits, count, said: problems.all.map(({ line, found }) => [line, found]) };
}
const HEAD = row(3, ["No", "A1", "A2"]);

describe("a sheet is opened at its headings", () => {
  test("which are its first row that holds something, or one below a title", () => {
    expect(read([row(1, [" "]), HEAD, row(4, ["1", "4", "5"])]).table).toMatchObject({
      headings: ["No", "A1", "A2"],
      line: 3,
      above: 0,
      nextLine: 4,
      rowsAtMost: 1,
      facts: { sheet: { name: "Data", of: 2 } },
    });
    expect(read([row(1, ["Rekap"]), HEAD]).table).toMatchObject({ line: 3, above: 1, below: [], nextLine: 4 });
  });

  test("with the heading of cells that are merged with one", () => {
    const merged = [{ ref: "A1:A2", left: 0, right: 0, top: 1, bottom: 2 }];
    const { table } = read([row(1, ["No", "Mutu"]), row(2, ["", "A1", "A2"]), row(3, ["1", "4", "5"])], merged);
    expect([table!.headings, table!.line]).toEqual([["No", "A1", "A2"], 2]);
  });

  test("with one heading over all columns that are merged with it", () => {
    const merged = [{ ref: "B1:C1", left: 1, right: 2, top: 1, bottom: 1 }];
    const { table } = read([row(1, ["No", "Mutu"]), row(2, ["1", "4", "5"])], merged);
    expect(table!.headings).toEqual(["No", "Mutu", "Mutu"]);
  });

  test("and is none where it holds nothing", () => {
    expect(read([row(1, ["", " "])])).toMatchObject({
      table: undefined,
      said: [[undefined, fileProblems.emptySheet("Data").found]],
    });
  });
});

describe("the rows of a sheet", () => {
  test("are as wide as its headings, and are told of rows left out above them", () => {
    expect(read([HEAD, row(4, ["1", "4"]), row(7, ["2", "5", "3"])])).toMatchObject({
      visits: [
        ["1", "4", "", 4, false],
        ["2", "5", "3", 7, true],
      ],
      count: 2,
      said: [],
    });
  });

  test("with something beside the headed columns are refused, and hidden ones read with a warning", () => {
    const { visits, said } = read([HEAD, row(4, ["1", "4", "5", "x"]), row(5, ["2", "5", "3"], { isHidden: true })]);
    expect(visits).toEqual([["2", "5", "3", 5, false]]);
    expect(said).toEqual([
      [4, fileProblems.beyondHeadings("x").found],
      [undefined, fileProblems.hiddenRows(1).found],
    ]);
  });

  test("have an error refused where it is read, unless its column may hold its word", () => {
    const fault = (at: number) => ({ at, text: "#N/A", kind: "error" as const });
    const { visits, said } = read([HEAD, row(4, ["#N/A", "#N/A", "#N/A"], { faults: [fault(0), fault(1), fault(2)] })]);
    expect(visits).toEqual([["#N/A", "", "#N/A", 4, false]]);
    expect(said).toEqual([[4, fileProblems.errorCell("#N/A").found]]);
  });

  test("are refused where cells that are read are merged over several of them", () => {
    const merged = [{ ref: "B4:B5", left: 1, right: 1, top: 4, bottom: 5 }];
    const { said } = read([HEAD, row(4, ["1", "4", "5"]), row(5, ["2", "", "5"])], merged);
    expect(said).toEqual([[4, fileProblems.mergedCells(["B4:B5"], 1).found]]);
    const names = [{ ref: "A4:A5", left: 0, right: 0, top: 4, bottom: 5 }];
    expect(read([HEAD, row(4, ["1", "4", "5"])], names).said).toEqual([]);
  });
});
