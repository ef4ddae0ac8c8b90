import { expect, test } from "vitest";
import { textRow } from "../../../loaders/files/tableRow.js";

test("of a row's cells those are counts that are whole numbers as one writes them", () => {
  const cells = ["", "0", "7", "1048576", "007", "-1", "1.0", " 5", "５", "999999999999999", "9999999999999999"];
  const counts = cells.map((_, at) => textRow(cells).count(at));
  expect(counts).toEqual([-1, 0, 7, 1048576, -1, -1, -1, -1, -1, 999999999999999, -1]);
});

test("a row of texts knows no cell by a number, and hands out copies", () => {
  const row = textRow(["4", "x"]);
  const numbers = Uint16Array.of(9);
  row.knownOf(Uint32Array.of(1), numbers);
  row.texts().push("y");
  expect([row.known(0), [...numbers], row.texts(), row.text(1)]).toEqual([0, [0], ["4", "x"], "x"]);
});
