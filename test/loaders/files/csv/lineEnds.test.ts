import { expect, test } from "vitest";
import { lineEnds } from "../../../../loaders/files/csv/lineEnds.js";
import { scanRows } from "../../../../loaders/files/csv/scanRows.js";

test("line ends of every system are counted within cells, also of those before one", () => {
  const counts: unknown[] = [];
  scanRows([Buffer.from('"a\nb\r\n\r",4,"\n"\r\n"\r"')], 0, ",", (cells, bytes) =>
    counts.push([lineEnds(cells, bytes), lineEnds(cells, bytes, 2), lineEnds(cells, bytes, 0)]),
  );
  expect(counts).toEqual([
    [4, 3, 0],
    [1, 1, 0],
  ]);
});
