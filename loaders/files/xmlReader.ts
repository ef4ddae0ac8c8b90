import { broken } from "./fileFault.js";

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

/** A tag and the text before it. */
const TAG = /([^<]*)<(\/?)([^\s/>"'<!?]+)([^"'<>]*(?:"[^"<]*"[^"'<>]*|'[^'<]*'[^"'<>]*)*)>/y;
const SKIPPED: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
];
const CDATA = ["<![CDATA[", "]]>"] as const;
const BLANK = /^\s*$/;

/**
 * Reads an XML piece by piece, each piece as bytes. Tags must nest; a document type, which could declare entities without end, is refused.
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
  const visitTag = ([, before, slash, name, attributes]: RegExpExecArray) => {
    if (before !== "") visitText(unescaped(before!));
    const own = localName(name!);
    if (slash === "/") {
      if (inside.pop() !== name) throw malformed();
      visitor.close(own);
      return;
    }
    if (inside.length > DEEPEST) throw malformed();
    visitor.open(own, (wanted) => attribute(attributes!, wanted));
    if (attributes!.endsWith("/")) visitor.close(own);
    else inside.push(name!);
  };
  /** Visits what is complete, and keeps the rest for the next piece. */
  const visitAll = (isLast: boolean) => {
    let at = 0;
    while (at < rest.length) {
      TAG.lastIndex = at;
      const tag = TAG.exec(rest);
      if (tag !== null) {
        visitTag(tag);
        at = TAG.lastIndex;
        continue;
      }
      const bracket = rest.indexOf("<", at);
      const end = bracket < 0 ? undefined : special(rest, bracket, visitText, () => visitText(unescaped(rest.slice(at, bracket))));
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
  return text.replaceAll(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g, (_, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined && name in NAMED) return NAMED[name as keyof typeof NAMED];
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (!(point <= 0x10ffff)) throw malformed();
    return String.fromCodePoint(point);
  });
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const malformed = () => broken("XML-nya tidak terbaca");

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

function attribute(attributes: string, wanted: string): string | undefined {
  let at = attributes.indexOf(wanted);
  while (at > 0 && !(attributes[at + wanted.length] === "=" && BLANK.test(attributes[at - 1]!))) at = attributes.indexOf(wanted, at + 1);
  if (at <= 0) return undefined;
  const start = at + wanted.length + 2;
  const end = attributes.indexOf(attributes[start - 1]!, start);
  return end < 0 ? undefined : unescaped(attributes.slice(start, end));
}

/** Where a comment, an instruction or a marked text ends that begins there; undefined where that, or the end of a tag, is still to come. */
function special(text: string, at: number, visitText: (text: string) => void, visitBefore: () => void): number | undefined {
  if (text[at + 1] !== "!" && text[at + 1] !== "?") return undefined;
  for (const [open, close] of [...SKIPPED, CDATA]) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    if (end < 0) return undefined;
    visitBefore();
    if (open === CDATA[0]) visitText(text.slice(at + open.length, end));
    return end + close.length;
  }
  if (text.length - at < CDATA[0].length && CDATA[0].startsWith(text.slice(at))) return undefined;
  if (text.length - at < 4 && "<!--".startsWith(text.slice(at))) return undefined;
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
