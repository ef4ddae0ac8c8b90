import { fileProblems } from "../../../src/texts/language.js";
import { broken } from "../fileFault.js";
import { cursor } from "./cursor.js";
import type { SavMissing, SavRecord, SavRecords } from "./records.js";
import { type SavText, savText } from "./savText.js";

const { damage } = fileProblems;

/** A variable of a file: a column. */
export interface SavVariable {
  readonly name: string;
  readonly label: string | undefined;
  /** 0 of a number, else how many bytes its text has. */
  readonly width: number;
  /** The kind of format that its values are printed in. */
  readonly format: number;
  readonly missing: SavMissing;
  /** Its values' labels: by numbers, or texts. */
  readonly labels: ReadonlyMap<number | string, string>;
  /** Where its values begin in a case, in eights of bytes from 0. */
  readonly place: number;
}

export interface SavVariables {
  readonly variables: readonly SavVariable[];
  readonly text: SavText;
}

const [MACHINE, LONG_NAMES, LONG_TEXTS, ENCODING, LONG_LABELS, LONG_MISSING] = [3, 13, 14, 20, 21, 22];

/** Longer texts are kept in parts, each of so many bytes; there are as many parts as if they had three less. */
const PART = 255;
const COUNTED_PART = 252;

/**
 * Puts the variables together from all that the file says of them.
 *
 * @example
 * savVariables(savRecords(bytes)).variables[0]?.name; // "respondent"
 */
export function savVariables(records: SavRecords): SavVariables {
  const { extensions, header } = records;
  const ascii = (bytes: Uint8Array | undefined) =>
    bytes &&
    Buffer.from(bytes)
      .toString("latin1")
      .replace(/[\0\s]+$/, "");
  const machine = extensions.get(MACHINE);
  const page =
    machine === undefined || machine.length < 32 ? undefined : cursor(machine, 28, header.littleEndian).int();
  const text = savText(ascii(extensions.get(ENCODING)) || undefined, page);
  const words = (bytes: Uint8Array) => {
    const decoded = text.decode(bytes);
    if (decoded === undefined) throw broken(damage.encoding(text.encoding));
    return decoded;
  };
  const names = extensions.get(LONG_NAMES);
  const longNames = pairs(names && words(names));
  const longTexts = pairs(ascii(extensions.get(LONG_TEXTS))?.replaceAll("\0", ""));
  const longLabels = readLongLabels(extensions.get(LONG_LABELS), header.littleEndian, words);
  const longMissing = readLongMissing(extensions.get(LONG_MISSING), header.littleEndian, words);
  const numbered = labelsByPlace(records, words);
  const variables: SavVariable[] = [];
  for (let at = 0; at < records.variables.length; at++) {
    const record = records.variables[at]!;
    const short = words(record.name);
    const width = longTexts.has(short.toUpperCase()) ? Number(longTexts.get(short.toUpperCase())) : record.width;
    if (width !== record.width) at += partsBehind(records.variables, at, width);
    const name = longNames.get(short.toUpperCase()) ?? short;
    variables.push({
      name,
      label: record.label && words(record.label),
      width,
      format: (record.format >> 16) & 0xff,
      missing: longMissing.get(name) ?? record.missing,
      labels: longLabels.get(name) ?? numbered.get(record.place) ?? new Map(),
      place: record.place - 1,
    });
  }
  return { variables, text };
}

/** How many of the records behind one hold parts of its text. */
function partsBehind(records: readonly SavRecord[], at: number, width: number): number {
  const parts = Math.ceil(width / COUNTED_PART);
  const widths = records.slice(at, at + parts).map((record) => record.width);
  const isWhole = widths.length === parts && widths.slice(0, -1).every((one) => one === PART) && widths.at(-1)! > 0;
  if (!(width > PART) || !isWhole) throw broken(damage.variable);
  return parts - 1;
}

/** Names and values as `NAME=value`, parted by tabs; names are short ones, in capitals. */
function pairs(text: string | undefined): Map<string, string> {
  const found = (text ?? "").split("\t").flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[pair.slice(0, at).toUpperCase(), pair.slice(at + 1)]];
  });
  return new Map(found);
}

type Words = (bytes: Uint8Array) => string;

function labelsByPlace(
  { labels, variables, header }: SavRecords,
  words: Words,
): Map<number, Map<number | string, string>> {
  const byPlace = new Map(variables.map((variable) => [variable.place, variable]));
  const found = new Map<number, Map<number | string, string>>();
  for (const group of labels) {
    for (const place of group.places) {
      const variable = byPlace.get(place);
      if (variable === undefined) throw broken(damage.valueLabels);
      const keyOf = (value: Uint8Array) =>
        variable.width === 0
          ? cursor(value, 0, header.littleEndian).double()
          : words(value.subarray(0, Math.min(8, variable.width)));
      const own = new Map(group.labels.map(([value, label]) => [keyOf(value), words(label)]));
      if (own.size < group.labels.length) throw broken(damage.twoLabels);
      found.set(place, own);
    }
  }
  return found;
}

function readLongLabels(
  bytes: Uint8Array | undefined,
  littleEndian: boolean,
  words: Words,
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  const at = cursor(bytes ?? new Uint8Array(), 0, littleEndian);
  while (at.left > 0) {
    const name = words(at.bytes(at.int()));
    at.int();
    const labels = new Map<string, string>();
    for (let left = at.int(); left > 0; left--) labels.set(words(at.bytes(at.int())), words(at.bytes(at.int())));
    found.set(name, labels);
  }
  return found;
}

function readLongMissing(bytes: Uint8Array | undefined, littleEndian: boolean, words: Words): Map<string, SavMissing> {
  const found = new Map<string, SavMissing>();
  const at = cursor(bytes ?? new Uint8Array(), 0, littleEndian);
  while (at.left > 0) {
    const name = words(at.bytes(at.int()));
    const count = at.bytes(1)[0]!;
    const length = at.int();
    found.set(name, { values: Array.from({ length: count }, () => at.bytes(length)), range: undefined });
  }
  return found;
}
