import { MOST_KNOWN } from "../tableRow.js";

/** The texts of cells, of which the first different short ones are known by a number. */
export interface CellTexts {
  /** A number above 0 that tells a cell's bytes from all others; 0 where it is too long, or comes after too many. */
  numberOf(bytes: Buffer, from: number, to: number): number;
  textOf(bytes: Buffer, from: number, to: number): string;
  /** The numbers of cells of one byte, by that; 0 where none was met. */
  readonly ofByte: Uint16Array;
}

/** Longer cells are free text. */
const LONGEST = 40;

/** A power of two, so large that places in it are found at once. */
const PLACES = 16_384;

/**
 * Remembers the texts of cells by their bytes, so that one is made of the first of many that are the same.
 *
 * @example
 * const texts = cellTexts();
 * texts.numberOf(Buffer.from("4,4"), 0, 1) === texts.numberOf(Buffer.from("4,4"), 2, 3); // true
 */
export function cellTexts(): CellTexts {
  const texts = [""]; // by number: the first is of none
  const lengths = new Uint8Array(MOST_KNOWN + 1);
  const kept = Buffer.allocUnsafe((MOST_KNOWN + 1) * LONGEST); // what `lengths` says is written
  const numbers = new Uint16Array(PLACES);
  const ofByte = new Uint16Array(256);
  const add = (bytes: Buffer, from: number, to: number) => {
    if (texts.length > MOST_KNOWN) return 0;
    const number = texts.length;
    bytes.copy(kept, number * LONGEST, from, to);
    lengths[number] = to - from;
    texts.push(bytes.toString("utf8", from, to));
    return number;
  };
  const isSame = (number: number, bytes: Buffer, from: number, to: number) => {
    if (lengths[number] !== to - from) return false;
    const own = number * LONGEST - from;
    for (let at = from; at < to; at++) if (kept[own + at] !== bytes[at]) return false;
    return true;
  };
  const numberOf = (bytes: Buffer, from: number, to: number) => {
    if (to - from === 1) {
      const byte = bytes[from]!;
      ofByte[byte] ||= add(bytes, from, to);
      return ofByte[byte]!;
    }
    if (to - from > LONGEST) return 0;
    let place = hashOf(bytes, from, to) & (PLACES - 1);
    for (let number = numbers[place]!; number > 0; number = numbers[place]!) {
      if (isSame(number, bytes, from, to)) return number;
      place = (place + 1) & (PLACES - 1);
    }
    numbers[place] = add(bytes, from, to);
    return numbers[place]!;
  };
  return {
    numberOf,
    ofByte,
    textOf: (bytes, from, to) => texts[numberOf(bytes, from, to)] || bytes.toString("utf8", from, to),
  };
}

/** Remembers nothing, of rows that are read once, like heads. */
export const passingTexts: CellTexts = {
  numberOf: () => 0,
  textOf: (bytes, from, to) => bytes.toString("utf8", from, to),
  ofByte: new Uint16Array(256),
};

/** FNV-1a of the bytes. */
function hashOf(bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
