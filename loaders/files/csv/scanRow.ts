import type { ByteWindow } from "./byteWindow.js";

/** What a cell is, by its quotation marks: the last two have one that is none of a pair around the cell. */
export const PLAIN = 0;
/** Two within it stand for one. */
export const DOUBLED = 1;
/** It opens with one, and does not end with one. */
export const OPEN = 2;
export const INSIDE = 3;

/** The cells of a row, by where they begin and end in its bytes, without the quotation marks around them. */
export interface ScannedCells {
  count: number;
  /** Whether one of them stands in quotation marks, within which lines may end. */
  isQuoted: boolean;
  /** Whether a quotation mark stands where it may not. */
  isStray: boolean;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
}

type Bytes = Pick<ByteWindow, "bytes" | "limit" | "isLast">;

/** A row's end, where more bytes are needed to find it. */
export const UNFINISHED = -1;

/** The longest row: nothing that people answer is near it, and memory has to hold one. */
export const ROW_BYTES = 16_000_000;

export const [QUOTE, LINE_FEED, RETURN] = [0x22, 0x0a, 0x0d] as const;

const CELLS = 64;

/**
 * @example
 * noCells().count; // 0
 */
export function noCells(): ScannedCells {
  return {
    count: 0,
    isQuoted: false,
    isStray: false,
    starts: new Int32Array(CELLS),
    ends: new Int32Array(CELLS),
    kinds: new Uint8Array(CELLS),
  };
}

/**
 * The bytes at which a cell without quotation marks is looked at: those that may end it, and quotation marks.
 *
 * @example
 * stopsOf(",".charCodeAt(0))[0x0a]; // 1
 */
export function stopsOf(delimiter: number): Uint8Array {
  const stops = new Uint8Array(256);
  for (const byte of [delimiter, QUOTE, LINE_FEED, RETURN]) stops[byte] = 1;
  return stops;
}

/**
 * Finds the cells of the row that begins there, as far as its line's end. Nearly all cells are a few bytes without
 * quotation marks, which are passed over at once. A quotation mark that is none of a pair around a whole cell is a
 * character of its cell.
 *
 * @param stops what ends a cell, with the delimiter (`stopsOf`)
 * @returns where the row ends; UNFINISHED where more bytes must come first
 * @example
 * scanRow(window, 0, 0x2c, stopsOf(0x2c), cells); // 5, of 4,"a" and a line's end
 */
export function scanRow(
  window: Bytes,
  from: number,
  delimiter: number,
  stops: Uint8Array,
  cells: ScannedCells,
): number {
  const { bytes, limit, isLast } = window;
  let { starts, ends, kinds } = cells;
  if (cells.isQuoted || cells.isStray) kinds.fill(PLAIN);
  cells.isQuoted = cells.isStray = false;
  let count = 0;
  for (let at = from; ; at++) {
    if (count === starts.length) ({ starts, ends, kinds } = widened(cells));
    starts[count] = at;
    while (stops[bytes[at]!] === 0) at += 1;
    if (bytes[at] === delimiter && at < limit) {
      ends[count] = at;
      count += 1;
      continue;
    }
    const opens = at === starts[count] && at < limit && bytes[at] === QUOTE;
    const close = opens ? closingQuote(window, at, from) : NONE;
    if (close === MORE) return UNFINISHED;
    if (close >= 0 && isEdge(window, close + 1, delimiter)) {
      cells.isQuoted = true;
      starts[count] = at + 1;
      ends[count] = close;
      kinds[count] = isDoubled(bytes, at + 1, close) ? DOUBLED : PLAIN;
      at = close + 1;
    } else {
      while (at < limit && bytes[at] === QUOTE) {
        cells.isStray = true;
        kinds[count] = opens ? OPEN : INSIDE;
        do at += 1;
        while (stops[bytes[at]!] === 0);
      }
      ends[count] = at;
    }
    count += 1;
    if (at < limit && bytes[at] === delimiter) continue;
    // A return that is the last byte may be half of a line's end.
    if (!isLast && (at === limit || (bytes[at] === RETURN && at + 1 === limit))) return UNFINISHED;
    cells.count = count;
    return at;
  }
}

const [NONE, MORE] = [-1, -2];

/** Where the cell that opens there closes: NONE where it does not within the longest row, MORE where it may yet. */
function closingQuote({ bytes, limit, isLast }: Bytes, open: number, rowStart: number): number {
  const most = Math.min(limit, rowStart + ROW_BYTES);
  let at = open + 1;
  for (;;) {
    while (at < most && bytes[at] !== QUOTE) at += 1;
    if (at >= most) return isLast || limit >= rowStart + ROW_BYTES ? NONE : MORE;
    if (at + 1 === limit && !isLast) return MORE;
    if (at + 1 === limit || bytes[at + 1] !== QUOTE) return at;
    at += 2;
  }
}

function isEdge({ bytes, limit }: Bytes, at: number, delimiter: number): boolean {
  const byte = bytes[at];
  return at >= limit || byte === delimiter || byte === LINE_FEED || byte === RETURN;
}

function isDoubled(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === QUOTE) return true;
  return false;
}

function widened(cells: ScannedCells): ScannedCells {
  const wider = <Places extends Int32Array | Uint8Array>(places: Places, empty: Places) => {
    empty.set(places);
    return empty;
  };
  const length = 2 * cells.starts.length;
  cells.starts = wider(cells.starts, new Int32Array(length));
  cells.ends = wider(cells.ends, new Int32Array(length));
  cells.kinds = wider(cells.kinds, new Uint8Array(length));
  return cells;
}
