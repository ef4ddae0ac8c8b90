import { fileProblems } from "../../../src/texts/language.js";
import { westernText } from "../asUtf8.js";
import { FileFault } from "../fileFault.js";

/** Decodes texts of a file. */
export interface SavText {
  /** What the file says how its texts are written. */
  readonly encoding: string;
  /** Whether a text was decoded whose encoding the file does not say, so that it was taken for Windows-1252. */
  isGuessed(): boolean;
  /** A text without the spaces that fill it up; undefined where its bytes are none. */
  decode(bytes: Uint8Array): string | undefined;
}

/** Code pages that go by other names, besides Windows' from 1250 on. */
const PAGES: ReadonlyMap<number, string> = new Map([
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [20866, "koi8-r"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

const LAST_ASCII = 0x7f;

/** Numbers below it are no code pages but kinds of ASCII. */
const FIRST_PAGE = 5;

/**
 * How a file's texts are written: by the name that it gives, else by its code page. A file of texts in ASCII needs
 * neither.
 *
 * @throws FileFault where that is not known here
 * @example
 * savText("UTF-8", undefined).decode(bytes); // "Sangat Setuju"
 */
export function savText(name: string | undefined, page: number | undefined): SavText {
  const label = name ?? (page === undefined || page < FIRST_PAGE ? undefined : pageName(page));
  if (label === undefined || /^(?:us-)?ascii$/i.test(label)) {
    return guessed();
  }
  const decoder = decoderOf(label);
  const isWestern = decoder.encoding === "windows-1252";
  return {
    encoding: label,
    isGuessed: () => false,
    decode: isWestern ? (bytes) => westernText(filled(bytes)) : (bytes) => decoded(decoder, filled(bytes)),
  };
}

/** Letters of ASCII are the same in every encoding that may be meant. */
function guessed(): SavText {
  let isGuessed = false;
  return {
    encoding: "Windows-1252",
    isGuessed: () => isGuessed,
    decode(bytes) {
      isGuessed ||= bytes.some((byte) => byte > LAST_ASCII);
      return westernText(filled(bytes));
    },
  };
}

function pageName(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  if (page > 28590 && page <= 28606) return `iso-8859-${page - 28590}`;
  return PAGES.get(page) ?? `cp${page}`;
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new FileFault(fileProblems.unknownEncoding(label));
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const [SPACE, ZERO] = [0x20, 0];

/** Texts are filled up with spaces, names and labels of some programs with zeros. */
function filled(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === SPACE || bytes[end - 1] === ZERO)) end--;
  return bytes.subarray(0, end);
}
