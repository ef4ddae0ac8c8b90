import { describe, expect, test } from "vitest";
import { pairQuotes } from "../../../loaders/files/pairQuotes.js";

/** Of tables with three columns, whose second one nobody reads. */
const paired = (body: string) => pairQuotes(body, ",", 3, (column) => column !== 1);

describe("quotation marks of a cell's own", () => {
  test("are put in pairs around it, and the cells counted", () => {
    expect(paired('1,so "nice",4\r\n2,"a" b,5\r\n3,x,6')).toEqual({
      body: '1,"so ""nice""",4\r\n2,"""a"" b",5\r\n3,x,6',
      strayCells: 2,
    });
  });

  test("are put in pairs in the last line, too, whose last cell is empty", () => {
    expect(paired('1,so "nice",')).toEqual({ body: '1,"so ""nice""",', strayCells: 1 });
  });

  test("are none where they stand around whole cells, however these were written", () => {
    const body = '1,"a, ""b""\nc",4\n"2","",5\n';
    expect(paired(body)).toEqual({ body, strayCells: 0 });
  });

  test("are told by place and column where somebody reads the cell", () => {
    expect(paired('1,x,4"5\n')).toEqual({ at: 5, kind: "inside", column: 2 });
    expect(paired('1,x,"4\n')).toEqual({ at: 4, kind: "open", column: 2 });
  });

  test("are told where their line has not a cell for every column: they may have taken a delimiter", () => {
    expect(paired('1,"a" b, c,4\n')).toEqual({ at: 2, kind: "open", column: 1 });
    expect(paired('1,"a b\n2,x,5\n')).toEqual({ at: 2, kind: "open", column: 1 });
  });
});
