import type { Random } from "./random.js";

/** A file's bytes after some damage, and which of its characters were touched. */
export interface Mutation {
  readonly bytes: Uint8Array;
  /** Parts of the undamaged text, from the first character touched to behind the last. */
  readonly touched: readonly (readonly [from: number, to: number])[];
}

export type TextEncoding = "utf8" | "utf8-mark" | "utf16le" | "latin1";

const MARKS: Readonly<Record<TextEncoding, readonly number[]>> = {
  utf8: [],
  "utf8-mark": [0xef, 0xbb, 0xbf],
  utf16le: [0xff, 0xfe],
  latin1: [],
};

/** What people, programs and accidents put into a file. */
const INSERTS = [
  ...Array.from("\",;\t|\n\r \u00a0\u200b\u202e\0'=+-@#&*:{}[]%0123456789aXé５٣🙂"),
  ...'\r\n|""|sep=;\n|NaN|1e3|0x5|5.0|1,5|null|true|=1+1|__proto__|constructor|<script>|\ufeff|\ud800'.split("|"),
  "9".repeat(400),
];

/** A text in an encoding, and then in one to three places of it damaged: either its characters or a byte. */
export function mutation(text: string, encoding: TextEncoding, random: Random): Mutation {
  if (random.upTo(5) === 0) return byteDamage(text, encoding, random);
  const edits = Array.from({ length: random.upTo(3) + 1 }, () => edit(text, random)).sort((a, b) => b.from - a.from);
  const apart = edits.filter(({ to }, at) => at === 0 || to < edits[at - 1]!.from);
  const changed = apart.reduce(
    (before, { from, to, insert }) => before.slice(0, from) + insert + before.slice(to),
    text,
  );
  return { bytes: encoded(changed, encoding), touched: apart.map(({ from, to }) => [from, to]) };
}

/** A text's bytes. */
export function encoded(text: string, encoding: TextEncoding): Buffer {
  return Buffer.concat([
    Uint8Array.from(MARKS[encoding]),
    Buffer.from(text, encoding === "utf8-mark" ? "utf8" : encoding),
  ]);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Characters deleted, replaced, repeated or inserted; lines deleted or doubled; the end lost. */
function edit(text: string, random: Random): Edit {
  const from = random.upTo(text.length + 1);
  const line = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", from) + 1 || text.length;
  const kinds: readonly (() => Edit)[] = [
    () => ({ from, to: Math.min(text.length, from + 1 + random.upTo(4)), insert: "" }),
    () => ({ from, to: Math.min(text.length, from + 1), insert: random.one(INSERTS) }),
    () => ({ from, to: from, insert: random.one(INSERTS) }),
    () => ({ from, to: from, insert: random.one(INSERTS) }),
    () => ({ from, to: from, insert: text.slice(from, from + 1 + random.upTo(20)) }),
    () => ({ from: line, to: next, insert: "" }),
    () => ({ from: next, to: next, insert: text.slice(line, next) }),
    () => ({ from, to: random.upTo(4) === 0 ? text.length : from, insert: "" }),
  ];
  return random.one(kinds)();
}

/**
 * A byte lost, doubled or changed. Where characters have two bytes, all that follow may become others, and yet count as
 * untouched.
 */
function byteDamage(text: string, encoding: TextEncoding, random: Random): Mutation {
  const bytes = encoded(text, encoding);
  const at = random.upTo(bytes.length);
  const own = bytes[at]!;
  const instead = random.one([[], [own, own], [own ^ (1 << random.upTo(8))], [random.upTo(256)]]);
  const characters = encoding === "utf16le" ? "utf16le" : encoding === "latin1" ? "latin1" : "utf8";
  const from = bytes.subarray(MARKS[encoding].length, Math.max(at, MARKS[encoding].length)).toString(characters).length;
  return {
    bytes: Buffer.concat([bytes.subarray(0, at), Uint8Array.from(instead), bytes.subarray(at + 1)]),
    touched: [[Math.max(0, from - 1), from + 1]],
  };
}
