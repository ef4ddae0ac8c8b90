import type { Base } from "./bases.js";
import type { Random } from "./random.js";
import { scannedCells } from "./scannedCells.js";

/** A study whose files were changed as a whole, not in single characters, and what must become of it. */
export interface Reshaping {
  readonly what: string;
  readonly files: ReadonlyMap<string, string>;
  /** The sound study's answers and nothing else; an error; or at least a warning. */
  readonly expects: "same answers" | "error" | "warning";
}

const RESPONSES = "responses.csv";
const SUMMARIES = ["Modus", "Jumlah", "Rata-rata", "Total", "Mean", "Median", ""];

/** What people and programs do to a table as a whole, one at a time, as a seed decides. */
export function reshaping(base: Base, random: Random): Reshaping {
  return random.one([columnsMoved, codesBeside, headingMisspelt, unansweredRows, summaryRow, widerScale])(base, random);
}

/** Columns change places, each with its heading. */
export function columnsMoved(base: Base, random: Random): Reshaping {
  const order = shuffled(
    base.columns.map((_, at) => at),
    random,
  );
  const rows = tableOf(base).map((row) => order.map((at) => row[at]!));
  return reshaped(base, "columns moved", rows, "same answers");
}

/**
 * Columns that bear items' codes stand beside those that bear their headings; where items go by codes alone, the
 * columns stay as they are.
 */
export function codesBeside(base: Base, random: Random): Reshaping {
  const [header, ...rows] = tableOf(base);
  const items = headed(base).filter(() => random.upTo(2) === 0);
  const other = () => random.one(["1", "5", "Setuju", "", "lain"]);
  const wider = [[...header!, ...items.map(({ code }) => code)], ...rows.map((row) => [...row, ...items.map(other)])];
  return reshaped(base, "codes beside headings", wider, "same answers");
}

/** A heading is misspelt; sometimes a column bears the item's code. */
export function headingMisspelt(base: Base, random: Random): Reshaping {
  const [header, ...rows] = tableOf(base);
  const items = headed(base);
  const { code, at } = items.length > 0 ? random.one(items) : random.one(itemColumns(base));
  const written = header![at]!;
  const cut = random.upTo(written.length);
  const misspelt =
    random.upTo(2) === 0
      ? written.slice(0, cut) + written.slice(cut + 1)
      : `${written.slice(0, cut)}x${written.slice(cut)}`;
  const beside = items.length > 0 && random.upTo(2) === 0;
  const named = [...header!.map((cell, column) => (column === at ? misspelt : cell)), ...(beside ? [code] : [])];
  const wider = rows.map((row) => [...row, ...(beside ? [row[random.one(itemColumns(base)).at]!] : [])]);
  const plain = (heading: string) => heading.trim().replace(/[\s.:;*?!]+$/, ""); // the mark at the end of a question is none of its words
  const unchanged = misspelt.trim() === written.trim() || (items.length > 0 && plain(misspelt) === plain(written));
  return reshaped(base, "heading misspelt", [named, ...wider], unchanged ? "same answers" : "error");
}

/** People who opened the form and answered no item. */
export function unansweredRows(base: Base, random: Random): Reshaping {
  const [header, ...rows] = tableOf(base);
  const items = new Set(itemColumns(base).map(({ at }) => at));
  const added = Array.from({ length: 1 + random.upTo(3) }, (_, added) => {
    const row = random.one(rows).map((cell, at) => (items.has(at) ? random.one(["", " "]) : cell));
    return row.with(base.columns.indexOf("respondent"), `tanpa-${added}`);
  });
  const places = added.map((row) => ({ row, at: random.upTo(rows.length + 1) }));
  const all = Array.from({ length: rows.length + 1 }, (_, at) => [
    ...places.filter((place) => place.at === at).map(({ row }) => row),
    ...rows.slice(at, at + 1),
  ]).flat();
  return reshaped(base, "rows without any answer", [header!, ...all], "same answers");
}

/**
 * A row below the last, of modes, totals or other numbers of the columns; it is named for what it holds, or not at all.
 */
export function summaryRow(base: Base, random: Random): Reshaping {
  const [header, ...rows] = tableOf(base);
  const total = random.upTo(3) === 0;
  const added = header!.map((_, at) => {
    const answers = rows.map((row) => row[at]!).filter((cell) => cell.trim() !== "");
    return itemColumns(base).some((item) => item.at === at)
      ? total
        ? String(4 * rows.length)
        : mode(answers)
      : random.one(["", ...answers]);
  });
  const named = added.with(base.columns.indexOf("respondent"), random.one(SUMMARIES));
  return reshaped(
    base,
    `row of ${total ? "totals" : "modes"} "${named[base.columns.indexOf("respondent")]}"`,
    [...[header!], ...rows, named],
    "error",
  );
}

/** The scale is declared one or two options wider than the form had it: reversed items score otherwise. */
export function widerScale(base: Base, random: Random): Reshaping {
  const option = (value: number) =>
    `    - { value: ${value}, code: T${Math.abs(value)}, label: { id: Tambahan ${value} } }\n`;
  const more = random.one([
    [6, 7],
    [0, -1],
    [6, 7],
  ]);
  const yaml = base.files
    .get("study.yaml")!
    .replace("variables:\n", `${more.map(option).join("")}variables:\n`)
    .replace("{ upTo: 5, label", `{ upTo: ${Math.max(5, ...more)}, label`);
  return {
    what: `scale declared wider by ${more.join(" and ")}`,
    files: new Map([...base.files, ["study.yaml", yaml]]),
    expects: "warning",
  };
}

function tableOf({ files, delimiter }: Base): string[][] {
  const text = files.get(RESPONSES)!;
  const rows = scannedCells(text, delimiter).map((row) => row.map((cell) => cell.text));
  return text.startsWith("sep=") ? rows.slice(1) : rows;
}

function reshaped(
  { files, delimiter }: Base,
  what: string,
  rows: readonly (readonly string[])[],
  expects: Reshaping["expects"],
): Reshaping {
  const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter));
  return { what, files: new Map([...files, [RESPONSES, `sep=${delimiter}\n${lines.join("\n")}\n`]]), expects };
}

/** The columns of items: which code each holds. */
function itemColumns({ columns, study }: Base): { readonly code: string; readonly at: number }[] {
  return study.items.map(({ code }) => ({ code, at: columns.indexOf(code) }));
}

/** Those that bear a question instead of the code. */
function headed(base: Base): { readonly code: string; readonly at: number }[] {
  const [header] = tableOf(base);
  return itemColumns(base).filter(({ code, at }) => header![at] !== code);
}

function mode(cells: readonly string[]): string {
  const count = (cell: string) => cells.filter((other) => other === cell).length;
  return cells.toSorted((a, b) => count(b) - count(a))[0]!;
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const keyed = values.map((value) => ({ value, key: random.upTo(1_000_000) }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ value }) => value);
}
