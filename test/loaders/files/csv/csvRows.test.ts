import { describe, expect, test, vi } from "vitest";
import { cellTexts } from "../../../../loaders/files/csv/cellTexts.js";
import { csvRows } from "../../../../loaders/files/csv/csvRows.js";
import { strayQuotes } from "../../../../loaders/files/csv/strayQuotes.js";
import { type TextBytes, textBytes } from "../../../../loaders/files/textBytes.js";
import { collectProblems } from "../../../../loaders/problem.js";
import { problemWords } from "../../../../src/texts/language.js";
import { encoded } from "../../../fuzz/mutation.js";
import { type Random, randomOf } from "../../../fuzz/random.js";
import { csvFile } from "../csvFile.js";
import { type DsvBody, dsvRows } from "./dsvRows.js";
import { piecemeal } from "./piecemeal.js";

vi.setConfig({ testTimeout: 3_600_000 });

const TABLES = Number(process.env["TABLES"] ?? 3000);

const FILE = "responses.csv";

/** What people, programs and accidents put into a table. */
const CELLS = [
  "1",
  "5",
  "5",
  "",
  " ",
  "10",
  "Setuju",
  "sangat setuju ",
  "café",
  "🙂",
  '"5"',
  '""',
  '"a, b; c"',
  '"so ""nice"""',
];
const DAMAGE = [
  '"',
  '"',
  '""',
  '","',
  '"\n',
  '\n"',
  '"a\nb\r\nc"',
  "\n",
  "\r",
  "\n\n",
  "\r\n\r\n",
  "\u00a0",
  "\ufeff",
  ",,",
  ",;",
  "x",
];

function anyTable(random: Random, delimiter: string, width: number): string {
  const end = random.one(["\n", "\n", "\r\n", "\r"]);
  const rows = Array.from({ length: random.upTo(8) }, () =>
    Array.from({ length: width }, () => random.one(CELLS)).join(delimiter),
  );
  let text = rows.join(end) + random.one(["", end]);
  for (let times = random.upTo(4); times > 0; times--) {
    const at = random.upTo(text.length + 1);
    text = text.slice(0, at) + random.one(DAMAGE).replaceAll(",", delimiter) + text.slice(at + random.upTo(3));
  }
  return text.replaceAll(/\p{Surrogate}/gu, ""); // halves of a character that damage parted
}

/** What d3-dsv makes of it, as it is told. */
function told(body: DsvBody, headings: readonly string[]) {
  const problems = collectProblems("");
  const found = dsvRows(body);
  const rows: unknown[] = [];
  if ("column" in found) {
    const { line, column, kind } = found;
    const wording = kind === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside();
    problems.error({ file: FILE, line, column: headings[column] || column + 1 }, wording);
    return { count: undefined, rows, problems: problems.all, reading: problems.readings };
  }
  for (const row of found.rows) {
    const place = { file: FILE, line: row.line };
    if ("cells" in row) rows.push(row);
    else if ("width" in row) problems.error(place, problemWords.raggedRow(row.width, body.width));
    else problems.error(place, problemWords.swallowedRows(row.swallowsUpTo));
  }
  const { blankRows, strayCells } = found;
  problems.understood(FILE, { rows: found.rows.length, blankRows, strayQuotes: strayCells });
  return { count: found.rows.length, rows, problems: problems.all, reading: problems.readings };
}

test(`${TABLES} random tables are read as by d3-dsv, in any encoding and wherever their blocks end`, () => {
  let [refused, quoted] = [0, 0];
  for (let seed = 1; seed <= TABLES; seed++) {
    const random = randomOf(seed);
    const [delimiter, width] = [random.one([",", ";", "\t", "|"]), 1 + random.upTo(4)];
    const headings = Array.from({ length: width }, (_, at) => (at === 2 ? "" : `A${at}`));
    const read = new Set(headings.flatMap((_, at) => (random.upTo(2) === 0 ? [at] : [])));
    const isRead = (column: number) => read.has(column);
    const head = "judul\n";
    const content = anyTable(random, delimiter, width);
    const encoding = random.one(["utf8", "utf8-mark", "utf16le"] as const);
    const bytes = piecemeal(encoded(head + content, encoding), () => 1 + random.upTo(random.one([1, 2, 5, 50])));
    const expected = told({ delimiter, width, text: content, firstLine: 2, isRead }, headings);

    const problems = collectProblems("");
    const text = textBytes(bytes) as TextBytes;
    const part = { text, start: head.length, firstLine: 2, delimiter };
    const rows: unknown[] = [];
    const body = { ...part, headings, texts: cellTexts(), strays: strayQuotes(part, width, isRead) };
    const count = csvRows(FILE, body, problems, (row, line, isBelowBlank) => {
      expect(row.texts()).toEqual(headings.map((_, at) => row.text(at)));
      rows.push({ line, cells: row.texts(), isBelowBlank });
    });
    const found = { count, rows, problems: problems.all, reading: problems.readings };
    expect(found, JSON.stringify({ seed, content, delimiter, width, read: [...read] })).toEqual(expected);
    if (count === undefined) refused += 1;
    if (text.hasQuotes && count !== undefined) quoted += 1;
  }
  expect(Math.min(refused, quoted)).toBeGreaterThan(TABLES / 20);
});

/** Reads what stands below the columns No, A1 and Saran, of which the last is not read. */
function read(body: string) {
  const problems = collectProblems("data");
  const part = { text: csvFile(body).text, start: 0, firstLine: 2, delimiter: "," };
  const strays = strayQuotes(part, 3, (column) => column < 2);
  const visits: unknown[] = [];
  const header = { ...part, headings: ["No", "A1", "Saran"], texts: cellTexts(), strays };
  const rows = csvRows("a.csv", header, problems, (row, line, isBelowBlank) =>
    visits.push([...row.texts(), line, isBelowBlank]),
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
