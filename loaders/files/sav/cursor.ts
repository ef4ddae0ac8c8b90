import { fileProblems } from "../../../src/texts/language.js";
import { broken } from "../fileFault.js";

const { damage } = fileProblems;

/** Reads a file's numbers and bytes one after the other. */
export interface Cursor {
  readonly at: number;
  readonly left: number;
  int(): number;
  /** A whole number of eight bytes. */
  long(): number;
  double(): number;
  bytes(count: number): Uint8Array;
}

/**
 * Reads bytes from a place on.
 *
 * @throws FileFault behind their end
 * @example
 * cursor(bytes, 64, true).int(); // 2
 */
export function cursor(bytes: Uint8Array, start: number, littleEndian: boolean): Cursor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const pass = (count: number) => {
    if (!(at >= 0 && count >= 0) || at + count > bytes.length) throw broken(damage.truncated);
    at += count;
    return at - count;
  };
  return {
    get at() {
      return at;
    },
    get left() {
      return bytes.length - at;
    },
    int: () => view.getInt32(pass(4), littleEndian),
    long: () => Number(view.getBigInt64(pass(8), littleEndian)),
    double: () => view.getFloat64(pass(8), littleEndian),
    bytes(count) {
      const from = pass(count);
      return bytes.subarray(from, from + count);
    },
  };
}
