import { fileProblems } from "../../src/texts/language.js";
import { broken } from "./fileFault.js";

const { damage } = fileProblems;

/** Takes what an XML holds, in its order. Names are without the prefix of their namespace. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  /** Text between two tags; where a comment parts it, piece by piece. */
  text(text: string): void;
  close(name: string): void;
}

/** The value of an attribute by its name, with the prefix where it has one. */
export type Attributes = (name: string) => string | undefined;

export interface XmlReader {
  push(piece: Uint8Array): void;
  end(): void;
}

/** A tag or a text between tags is held whole: Excel's cells end at 32,767 characters. */
const LONGEST = 1_000_000;

/** Nothing that is read here is nearly as deep. */
const DEEPEST = 200;

/** Between its brackets: a name, and attributes in which quotation marks may hold a bracket. */
const OPENING = /^[^\s/>"'<=&]+(?:\s+[^\s/>"'<=&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?$/;
const NAME = /^[^\s/]+/;
const SKIPPED: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
];
const CDATA = ["<![CDATA[", "]]>"] as const;
const SPACE = 0x20;
const BLANK = /^\s*$/;

/**
 * Reads an XML piece by piece, each piece as bytes. Tags must nest; a document type, which could declare entities
 * without end, is refused.
 *
 * @throws FileFault where it is not well-formed
 * @example
 * const reader = xmlReader({ open: (name) => names.push(name), text() {}, close() {} });
 * reader.push(Buffer.from("<a><b/></a>"));
 * reader.end(); // names: a, b
 */
export function xmlReader(visitor: XmlVisitor): XmlReader {
  const inside: string[] = [];
  let decoder: TextDecoder | undefined;
  let rest = "";
  const visitText = (text: string) => {
    if (inside.length > 0) visitor.text(text);
    else if (!BLANK.test(text)) throw malformed();
  };
  const visitClosing = (name: string) => {
    if (inside.pop() !== name) throw malformed();
    visitor.close(localName(name));
  };
  const visitOpening = (tag: string) => {
    if (inside.length > DEEPEST) throw malformed();
    const name = NAME.exec(tag)?.[0];
    if (name === undefined) throw malformed();
    const own = localName(name);
    visitor.open(own, (wanted) => attribute(tag, wanted));
    if (tag.endsWith("/")) visitor.close(own);
    else inside.push(name);
  };
  /** Where the tag ends that begins at a bracket, and was visited; undefined where its end is still to come. */
  const visitTag = (bracket: number): number | undefined => {
    let end = rest.indexOf(">", bracket);
    if (end < 0) return undefined;
    if (rest[bracket + 1] === "/") {
      visitClosing(rest.slice(bracket + 2, end).trimEnd());
      return end + 1;
    }
    let tag = rest.slice(bracket + 1, end);
    while (!OPENING.test(tag)) {
      end = rest.indexOf(">", end + 1);
      if (tag.includes("<") || (end < 0 && !/["']/.test(tag))) throw malformed();
      if (end < 0) return undefined;
      tag = rest.slice(bracket + 1, end);
    }
    visitOpening(tag);
    return end + 1;
  };
  /** Visits what is complete, and keeps the rest for the next piece. */
  const visitAll = (isLast: boolean) => {
    let at = 0;
    while (at < rest.length) {
      const bracket = rest.indexOf("<", at);
      if (bracket < 0) break;
      const isSpecial = rest[bracket + 1] === "!" || rest[bracket + 1] === "?";
      const skipped = isSpecial ? special(rest, bracket) : undefined;
      if (isSpecial && skipped === undefined) break;
      if (bracket > at) visitText(unescaped(rest.slice(at, bracket)));
      at = bracket;
      if (skipped?.text !== undefined) visitText(skipped.text);
      const end = skipped === undefined ? visitTag(bracket) : skipped.end;
      if (end === undefined) break;
      at = end;
    }
    rest = rest.slice(at);
    if (rest.length > LONGEST || (isLast && !BLANK.test(rest))) throw malformed();
  };
  return {
    push(piece) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      rest += decoded(decoder, piece);
      visitAll(false);
    },
    end() {
      if (decoder !== undefined) rest += decoded(decoder);
      visitAll(true);
      if (inside.length > 0) throw malformed();
    },
  };
}

/**
 * A text with its references to characters resolved.
 *
 * @example
 * unescaped("Q&amp;A &#9654;"); // "Q&A ▶"
 */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g,
    (_, hexadecimal?: string, decimal?: string, name?: string) => {
      if (name !== undefined && name in NAMED) return NAMED[name as keyof typeof NAMED];
      const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      if (!(point <= 0x10ffff)) throw malformed();
      return String.fromCodePoint(point);
    },
  );
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const malformed = () => broken(damage.xml);

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** The attribute of a tag that is an opening one's; each is a name, a sign and a value in quotation marks. */
function attribute(tag: string, wanted: string): string | undefined {
  let end = 0;
  for (let equals = tag.indexOf("="); equals > 0; equals = tag.indexOf("=", end)) {
    let nameEnd = equals;
    while (isBlank(tag, nameEnd - 1)) nameEnd--;
    let start = equals + 1;
    while (isBlank(tag, start)) start++;
    end = tag.indexOf(tag[start]!, start + 1);
    const nameStart = nameEnd - wanted.length;
    if (tag.startsWith(wanted, nameStart) && isBlank(tag, nameStart - 1)) return unescaped(tag.slice(start + 1, end));
  }
  return undefined;
}

const isBlank = (text: string, at: number) => text.charCodeAt(at) <= SPACE;

/**
 * Where a comment, an instruction or a marked text ends that begins there, and what it says; undefined where that is
 * still to come.
 */
function special(text: string, at: number): { readonly end: number; readonly text?: string } | undefined {
  for (const [open, close] of [...SKIPPED, CDATA]) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    if (end < 0) return undefined;
    return { end: end + close.length, ...(open === CDATA[0] && { text: text.slice(at + open.length, end) }) };
  }
  const isBegun = [...SKIPPED, CDATA].some(([open]) => open.startsWith(text.slice(at)));
  if (isBegun) return undefined;
  throw malformed();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw malformed();
  }
}
