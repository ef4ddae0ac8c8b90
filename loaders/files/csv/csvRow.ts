import type { TableRow } from "../tableRow.js";
import type { CellTexts } from "./cellTexts.js";
import { DOUBLED, noCells, PLAIN, type ScannedCells } from "./scanRow.js";

/** A row of a CSV, which is the next one once that is set. */
export interface CsvRow extends TableRow {
  set(cells: ScannedCells, bytes: Buffer): void;
  /** Whether the cells from a place on hold nothing but spaces. */
  isBlank(from: number): boolean;
}

/**
 * Reads cells where they stand, and makes a text of one when it is asked for.
 *
 * @param width how many cells the table's rows have
 * @example
 * const row = csvRow(2, cellTexts());
 * scanRows([Buffer.from("1,4\n")], 0, ",", (cells, bytes) => row.set(cells, bytes));
 * row.text(1); // "4"
 */
export function csvRow(width: number, texts: CellTexts): CsvRow {
  let [{ count, starts, ends, kinds }, bytes]: [ScannedCells, Buffer] = [noCells(), Buffer.alloc(0)];
  const text = (at: number) => {
    const own = texts.textOf(bytes, starts[at]!, ends[at]!);
    return kinds[at] === DOUBLED ? own.replaceAll('""', '"') : own;
  };
  const isBlankCell = (at: number) => {
    const [from, to] = [starts[at]!, ends[at]!];
    if (from === to) return true;
    const first = bytes[from]!;
    const isAscii = first > 0x20 && first < 0x7f;
    return !isAscii && text(at).trim() === "";
  };
  const { ofByte } = texts;
  const known = (at: number) => (kinds[at] === PLAIN ? texts.numberOf(bytes, starts[at]!, ends[at]!) : 0);
  return {
    text,
    known,
    knownOf(places, numbers) {
      const [from, to, kind, own] = [starts, ends, kinds, bytes];
      for (let i = 0; i < places.length; i++) {
        const at = places[i]!;
        const start = from[at]!;
        let number = 0;
        if (to[at]! - start === 1 && kind[at] === PLAIN) number = ofByte[own[start]!]!; // as nearly all answers
        if (number === 0) number = known(at);
        numbers[i] = number;
      }
    },
    count: (at) => countIn(bytes, starts[at]!, ends[at]!),
    texts: () => Array.from({ length: width }, (_, at) => text(at)),
    set(cells, own) {
      ({ count, starts, ends, kinds } = cells);
      bytes = own;
    },
    isBlank(from) {
      for (let at = from; at < count; at++) if (!isBlankCell(at)) return false;
      return true;
    },
  };
}

const [ZERO, NINE] = [0x30, 0x39];

/** Of more digits not every number can be told from others. */
const DIGITS = 15;

function countIn(bytes: Uint8Array, from: number, to: number): number {
  const isPadded = bytes[from] === ZERO && to - from > 1;
  if (from === to || to - from > DIGITS || isPadded) return -1;
  let count = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]!;
    if (digit < ZERO || digit > NINE) return -1;
    count = 10 * count + digit - ZERO;
  }
  return count;
}
