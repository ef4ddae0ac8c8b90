import { fileProblems } from "../../src/texts/language.js";
import { asUtf8, type Encoding, NotOfEncoding } from "./asUtf8.js";
import type { FileBytes } from "./fileBytes.js";
import { FileFault } from "./fileFault.js";

/** A file's text, as bytes. */
export interface TextBytes {
  readonly encoding: Encoding;
  /** Whether it holds nothing but spaces and line ends. */
  readonly isBlank: boolean;
  /** Whether there is a quotation mark in it. */
  readonly hasQuotes: boolean;
  /** How many lines it has, whichever system wrote their ends. */
  readonly lines: number;
  /**
   * In UTF-8 without a mark, one piece after the other, which is the next one afterwards.
   *
   * @throws FileFault where the file cannot be read any more, or has changed
   */
  blocks(): Iterable<Uint8Array>;
}

/**
 * Why bytes are no text: broken in the encoding they announce, a mixture of encodings, or zeros between the characters.
 */
export type Undecodable = "broken" | "mixed" | "zeros";

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "UTF-8" },
  { bytes: [0xff, 0xfe], encoding: "UTF-16 LE" },
  { bytes: [0xfe, 0xff], encoding: "UTF-16 BE" },
];

/**
 * Reads bytes as text. A byte order mark decides; without one, a zero beside the first character means UTF-16, which
 * begins with a letter here; then UTF-8. What is not UTF-8 is Windows-1252 if that defines all its bytes and none of
 * them would be UTF-8: where some would, nobody can say what the others are, and it is refused.
 *
 * @returns what it holds, or why it is none
 * @throws FileFault where the file cannot be read
 * @example
 * textBytes(bytesInMemory(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).encoding; // "Windows-1252"
 */
export function textBytes(bytes: FileBytes): TextBytes | Undecodable {
  const start = firstBytes(bytes.blocks(), 3);
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => start[at] === byte));
  const announced = mark?.encoding ?? unmarkedUtf16(start);
  const found = survey(bytes, announced ?? "UTF-8");
  if (found !== undefined || announced !== undefined) return found ?? "broken";
  return isMixed(bytes.blocks()) ? "mixed" : (survey(bytes, "Windows-1252") ?? "broken");
}

/**
 * As many bytes as are asked for, or all that there are.
 *
 * @example
 * firstBytes([Buffer.from("a"), Buffer.from("bc")], 2).toString(); // "ab"
 */
export function firstBytes(blocks: Iterable<Uint8Array>, count: number): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (const block of blocks) {
    parts.push(Buffer.from(block.subarray(0, count - length)));
    length += parts.at(-1)!.length;
    if (length === count) break;
  }
  return Buffer.concat(parts);
}

/**
 * A text in one piece.
 *
 * @example
 * wholeText(text); // "café"
 */
export function wholeText(text: TextBytes): string {
  return Array.from(text.blocks(), (block) => Buffer.from(block).toString()).join("");
}

function unmarkedUtf16([first, second]: Uint8Array): Encoding | undefined {
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return undefined;
  return second === 0 ? "UTF-16 LE" : "UTF-16 BE";
}

/** Goes through the bytes once; undefined where they are not of that encoding. */
function survey(bytes: FileBytes, encoding: Encoding): TextBytes | "zeros" | undefined {
  const blocks = () => asUtf8(encoding, bytes.blocks());
  let [hasZeros, hasQuotes, isBlank] = [false, false, true];
  const lines = lineCounter();
  try {
    for (const block of blocks()) {
      const part = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
      hasZeros ||= part.includes(0);
      hasQuotes ||= part.includes(0x22);
      isBlank &&= part.toString().trim() === "";
      lines.add(part);
    }
  } catch (error) {
    if (error instanceof NotOfEncoding) return undefined;
    throw error;
  }
  const again = () => stillOfEncoding(blocks());
  return hasZeros ? "zeros" : { encoding, isBlank, hasQuotes, lines: lines.count(), blocks: again };
}

/** Bytes that were of their encoding when they were first gone through, and no longer are, have changed. */
function* stillOfEncoding(blocks: Iterable<Uint8Array>): Generator<Uint8Array> {
  try {
    yield* blocks;
  } catch (error) {
    throw error instanceof NotOfEncoding ? new FileFault(fileProblems.changed()) : error;
  }
}

const [LINE_FEED, RETURN] = [0x0a, 0x0d];

/** Counts lines of text that comes in pieces; the last needs no end. */
function lineCounter() {
  let [ends, last] = [0, LINE_FEED];
  return {
    add(bytes: Buffer): void {
      const hasReturns = last === RETURN || bytes.includes(RETURN);
      if (hasReturns) {
        for (const byte of bytes) {
          if (byte === RETURN || (byte === LINE_FEED && last !== RETURN)) ends += 1;
          last = byte;
        }
        return;
      }
      for (let at = 0; at < bytes.length; at++) if (bytes[at] === LINE_FEED) ends += 1;
      last = bytes.at(-1) ?? last;
    },
    count: () => ends + (last === LINE_FEED || last === RETURN ? 0 : 1),
  };
}

/** Whether some of the bytes are characters of UTF-8 beyond ASCII. */
function isMixed(blocks: Iterable<Uint8Array>): boolean {
  const decoder = new TextDecoder();
  const isBeyond = (text: string) => /[^\0-\x7f\ufffd]/.test(text);
  for (const block of blocks) if (isBeyond(decoder.decode(block, { stream: true }))) return true;
  return isBeyond(decoder.decode());
}
