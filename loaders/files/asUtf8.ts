import { isUtf8 } from "node:buffer";

/** How a file's characters are written as bytes. */
export type Encoding = "UTF-8" | "UTF-16 LE" | "UTF-16 BE" | "Windows-1252";

/** Bytes that their encoding does not know. */
export class NotOfEncoding extends Error {}

/**
 * Bytes of text as UTF-8, without a mark of their order.
 *
 * @param blocks cut anywhere, within characters, too
 * @throws NotOfEncoding where they are not of that encoding
 * @example
 * [...asUtf8("Windows-1252", [Uint8Array.of(0xe9)])]; // [Uint8Array [0xc3, 0xa9]]
 */
export function asUtf8(encoding: Encoding, blocks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  if (encoding === "Windows-1252") return fromWestern(blocks);
  return encoding === "UTF-8" ? checked(blocks) : fromUtf16(encoding === "UTF-16 LE" ? "utf-16le" : "utf-16be", blocks);
}

const MARK = Buffer.from("\ufeff");

/** Cuts between characters. */
function* checked(blocks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let [rest, isStart] = [Buffer.alloc(0), true];
  for (const block of blocks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, block]) : block;
    if (isStart && bytes.length < MARK.length) {
      rest = Buffer.from(bytes);
      continue;
    }
    const from = isStart ? marked(bytes) : 0;
    const to = wholeCharacters(bytes);
    isStart = false;
    if (!isUtf8(bytes.subarray(from, to))) throw new NotOfEncoding();
    rest = Buffer.from(bytes.subarray(to));
    yield bytes.subarray(from, to);
  }
  if (!isUtf8(rest)) throw new NotOfEncoding();
  yield rest;
}

const marked = (bytes: Uint8Array) => (MARK.every((byte, at) => bytes[at] === byte) ? MARK.length : 0);

/** Where the last character begins that is not whole, or all ends. */
function wholeCharacters(bytes: Uint8Array): number {
  const LONGEST = 4;
  for (let back = 1; back < LONGEST && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    const isFollowing = (byte & 0xc0) === 0x80;
    if (isFollowing) continue;
    const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : LONGEST;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function* fromUtf16(label: string, blocks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const decoder = new TextDecoder(label, { fatal: true });
  const decoded = (block?: Uint8Array) => {
    try {
      return Buffer.from(decoder.decode(block, { stream: block !== undefined }));
    } catch {
      throw new NotOfEncoding();
    }
  };
  for (const block of blocks) yield decoded(block);
  yield decoded();
}

/**
 * What the bytes from 0x80 on are in Windows-1252, a space where it defines none. Some releases of Node take them for
 * Latin-1.
 */
const WESTERN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function* fromWestern(blocks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const block of blocks) {
    const text = westernText(block);
    if (text === undefined) throw new NotOfEncoding();
    yield Buffer.from(text);
  }
}

/**
 * Reads bytes as Windows-1252.
 *
 * @returns undefined where it does not define one of them
 * @example
 * westernText(Uint8Array.of(0x93, 0x53, 0x94)); // "“S”"
 */
export function westernText(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => WESTERN[byte - 0x80] === " ")) return undefined;
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replaceAll(/[\x80-\x9f]/g, (character) => WESTERN[character.charCodeAt(0) - 0x80]!);
}
