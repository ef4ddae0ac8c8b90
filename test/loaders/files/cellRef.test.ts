import { expect, test } from "vitest";
import { cellAt, columnLetters } from "../../../loaders/files/cellRef.js";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i from 0 is called %s", (at, letters) => {
  expect(columnLetters(at)).toBe(letters);
  expect(cellAt(`${letters}1`)).toEqual({ column: at, row: 1 });
});

test("a cell has its row from 1, to the last of a sheet", () => {
  expect([cellAt("AB12"), cellAt("XFD1048576")]).toEqual([
    { column: 27, row: 12 },
    { column: 16_383, row: 1_048_576 },
  ]);
});

test.each(["", "A", "12", "A0", "A01", "a1", "A1B", "$A$1", "XFE1", "A1048577", "A-1", "A1 "])(
  "%j is no cell",
  (ref) => {
    expect(cellAt(ref)).toBeUndefined();
  },
);
