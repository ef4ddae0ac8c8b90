import { describe, expect, test } from "vitest";
import { OPEN, PLAIN } from "../../../../loaders/files/csv/scanRow.js";
import { scanRows } from "../../../../loaders/files/csv/scanRows.js";
import { FileFault } from "../../../../loaders/files/fileFault.js";
import { type Random, randomOf } from "../../../fuzz/random.js";
import { scannedCells } from "../../../fuzz/scannedCells.js";

/** The rows' cells, as their bytes say; those with doubled quotation marks have one of each two. */
function rowsOf(text: string, delimiter: string, sizes: (left: number) => number): string[][] {
  const rows: string[][] = [];
  scanRows(cut(Buffer.from(text), sizes), 0, delimiter, ({ count, starts, ends, kinds }, bytes) => {
    const cell = (at: number) => {
      const own = bytes.toString("utf8", starts[at], ends[at]);
      return kinds[at] === PLAIN || kinds[at]! >= OPEN ? own : own.replaceAll('""', '"');
    };
    rows.push(Array.from({ length: count }, (_, at) => cell(at)));
  });
  return rows;
}

function* cut(bytes: Buffer, sizes: (left: number) => number): Generator<Buffer> {
  const block = Buffer.alloc(bytes.length); // one for all, as where a file is read
  for (let at = 0; at < bytes.length; ) {
    const size = Math.min(bytes.length - at, sizes(bytes.length - at));
    bytes.copy(block, 0, at, at + size);
    yield block.subarray(0, size);
    at += size;
  }
}

const expected = (text: string, delimiter: string) =>
  scannedCells(text, delimiter).map((row) => row.map((cell) => cell.text));

const PARTS = [..."15aé🙂 \0,,,;\t", "\n", "\n", "\r", "\r\n", '"', '"', '""', '","', '"\n'];
const anyText = (random: Random) => Array.from({ length: random.upTo(30) }, () => random.one(PARTS)).join("");

test("5000 random texts are cut into cells as character by character, wherever their blocks end", () => {
  for (let seed = 1; seed <= 5000; seed++) {
    const random = randomOf(seed);
    const [text, delimiter] = [anyText(random), random.one([",", ";", "\t"])];
    const most = random.one([1, 2, 3, 7, 1000]);
    expect(
      rowsOf(text, delimiter, () => 1 + random.upTo(most)),
      JSON.stringify({ seed, text, delimiter }),
    ).toEqual(expected(text, delimiter));
  }
});

test.each([
  ["no text at all", "", []],
  ["a line's end alone", "\n", [[""]]],
  [
    "a last line without an end",
    "4,5\n3,",
    [
      ["4", "5"],
      ["3", ""],
    ],
  ],
  ["line ends of every system", "1\r2\r\n3\n4", [["1"], ["2"], ["3"], ["4"]]],
  ["quotation marks, delimiters and line ends within quotation marks", '"a ""b"", c\r\nd",5', [['a "b", c\r\nd', "5"]]],
  [
    "a quotation mark that is not closed",
    '1,"a,4\n2,b,5',
    [
      ["1", '"a', "4"],
      ["2", "b", "5"],
    ],
  ],
  ["one that closes before its cell ends", '"4"5,3"', [['"4"5', '3"']]],
  ["empty cells in quotation marks", '"",""\n', [["", ""]]],
  ["zeros", "\0,\0\0", [["\0", "\0\0"]]],
])("%s, at any size of the blocks", (_, text, rows) => {
  for (let size = 1; size <= text.length + 1; size++) expect(rowsOf(text, ",", () => size)).toEqual(rows);
});

test("more cells than most tables have columns", () => {
  const row = Array.from({ length: 1000 }, (_, at) => String(at));
  expect(rowsOf(`${row.join(",")}\n${row.join(",")}`, ",", () => 100)).toEqual([row, row]);
});

describe("a text without an end of a line or of a quotation", () => {
  const megabytes = (start: string, count: number) => [
    Buffer.from(start),
    ...new Array(count).fill(Buffer.alloc(1e6, "a")),
  ];

  test("is refused where it is longer than any row", () => {
    expect(() => scanRows(megabytes("4,", 20), 0, ",", () => {})).toThrow(
      "ada baris yang lebih panjang dari 16.000.000 bita",
    );
    expect(() => scanRows([Buffer.concat(megabytes("4,", 16)), Buffer.from("\n")], 0, ",", () => {})).toThrow(
      FileFault,
    );
  });

  test("ends the cell at its line's end, where the quotation is longer than any row", () => {
    const counts: number[] = [];
    const rows = [
      Buffer.from('4,"a\n5,b\n6,"'),
      ...new Array(20).fill(Buffer.alloc(1e6, `${"a".repeat(999)}\n`)),
      Buffer.from('"'),
    ];
    scanRows(rows, 0, ",", ({ count }) => counts.push(count));
    expect(counts.slice(0, 4)).toEqual([2, 2, 2, 1]);
    expect(counts.length).toBe(3 + 20_000);
  });
});
