/** How a file's characters are written as bytes. */
export type Encoding = "UTF-8" | "UTF-16 LE" | "UTF-16 BE" | "Windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file says so itself, by a byte order mark. */
  readonly marked: boolean;
}

/**
 * Why bytes are no text: broken in the encoding they announce, a mixture of encodings, or zeros between the characters.
 */
export type Undecodable = "broken" | "mixed" | "zeros";

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: keyof typeof LABELS }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "UTF-8" },
  { bytes: [0xff, 0xfe], encoding: "UTF-16 LE" },
  { bytes: [0xfe, 0xff], encoding: "UTF-16 BE" },
];

const LABELS = {
  "UTF-8": "utf-8",
  "UTF-16 LE": "utf-16le",
  "UTF-16 BE": "utf-16be",
} as const;

/**
 * Reads bytes as text. A byte order mark decides; without one, a zero beside the first character means UTF-16, which
 * begins with a letter here; then UTF-8. What is not UTF-8 is Windows-1252 if that defines all its bytes and none of
 * them would be UTF-8: where some would, nobody can say what the others are, and it is refused.
 *
 * @returns the text without its mark, or why there is none
 * @example
 * decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9)); // { text: "café", encoding: "Windows-1252", marked: false }
 */
export function decodeText(bytes: Uint8Array): DecodedText | Undecodable {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.encoding ?? unmarkedUtf16(bytes) ?? "UTF-8";
  const text = decoded(bytes, encoding);
  if (text === undefined) return mark || encoding !== "UTF-8" ? "broken" : western(bytes);
  return text.includes("\0") ? "zeros" : { text, encoding, marked: mark !== undefined };
}

function decoded(bytes: Uint8Array, encoding: keyof typeof LABELS): string | undefined {
  try {
    return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unmarkedUtf16([first, second]: Uint8Array): keyof typeof LABELS | undefined {
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return undefined;
  return second === 0 ? "UTF-16 LE" : "UTF-16 BE";
}

/**
 * What the bytes from 0x80 on are in Windows-1252, a space where it defines none. Some releases of Node take them for
 * Latin-1.
 */
const WESTERN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function western(bytes: Uint8Array): DecodedText | Undecodable {
  const asUtf8 = new TextDecoder().decode(bytes).replaceAll("\ufffd", "");
  if (/[^\0-\x7f]/.test(asUtf8)) return "mixed";
  const text = westernText(bytes);
  if (text === undefined) return "broken";
  return text.includes("\0") ? "zeros" : { text, encoding: "Windows-1252", marked: false };
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
