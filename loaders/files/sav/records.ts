import { fileProblems } from "../../../src/texts/language.js";
import { broken } from "../fileFault.js";
import { type Cursor, cursor } from "./cursor.js";

const { damage } = fileProblems;

/** What stands at the head of a file. */
export interface SavHeader {
  readonly littleEndian: boolean;
  readonly compression: "none" | "bytecode" | "zlib";
  /** The variable that weights cases, counted in eights of bytes from 1; 0 for none. */
  readonly weight: number;
  /** Undefined where the file does not say. */
  readonly cases: number | undefined;
}

/** What the file says of a variable; texts are not decoded yet. */
export interface SavRecord {
  /** The short name. */
  readonly name: Uint8Array;
  readonly label: Uint8Array | undefined;
  /** 0 of a number, else how many bytes its text has, at most 255. */
  readonly width: number;
  /** How its values are printed. */
  readonly format: number;
  readonly missing: SavMissing;
  /** Where its values stand in a case, in eights of bytes from 1. */
  readonly place: number;
}

export interface SavMissing {
  /** As eight bytes each. */
  readonly values: readonly Uint8Array[];
  readonly range: readonly [low: number, high: number] | undefined;
}

/** Labels of values, as eight bytes each, and the places of the variables that have them. */
export interface SavLabels {
  readonly labels: readonly (readonly [value: Uint8Array, label: Uint8Array])[];
  readonly places: readonly number[];
}

export interface SavRecords {
  readonly header: SavHeader;
  readonly variables: readonly SavRecord[];
  /** How many eights of bytes a case has. */
  readonly caseSize: number;
  readonly labels: readonly SavLabels[];
  /** Records of later versions, by their kind. */
  readonly extensions: ReadonlyMap<number, Uint8Array>;
  /** Where the cases begin. */
  readonly data: number;
}

/** What packed numbers have more than they are. The file says it, and every program writes this one. */
export const BIAS = 100;

const LAYOUTS = [2, 3];
const COMPRESSIONS = ["none", "bytecode", "zlib"] as const;
const [VARIABLE, LABELS, LABELLED, DOCUMENT, EXTENSION, END] = [2, 3, 4, 6, 7, 999];
const DOCUMENT_LINE = 80;
const LONGEST = 255;

/**
 * Reads all that stands before a file's cases.
 *
 * @throws FileFault where it is broken
 * @example
 * savRecords(bytes).variables.length;
 */
export function savRecords(bytes: Uint8Array): SavRecords {
  const littleEndian = LAYOUTS.includes(cursor(bytes, 64, true).int());
  if (!littleEndian && !LAYOUTS.includes(cursor(bytes, 64, false).int())) throw broken(damage.head);
  const header = readHeader(bytes, littleEndian);
  const at = cursor(bytes, 176, littleEndian);
  const variables: SavRecord[] = [];
  const labels: SavLabels[] = [];
  const extensions = new Map<number, Uint8Array>();
  let caseSize = 0;
  for (let kind = at.int(); kind !== END; kind = at.int()) {
    if (kind === VARIABLE) {
      const variable = readVariable(at, caseSize + 1);
      if (variable !== undefined) variables.push(variable);
      caseSize += 1;
    } else if (kind === LABELS) labels.push(readLabels(at));
    else if (kind === DOCUMENT) at.bytes(at.int() * DOCUMENT_LINE);
    else if (kind === EXTENSION) {
      const [subtype, size, count] = [at.int(), at.int(), at.int()];
      extensions.set(subtype, at.bytes(size * count));
    } else throw broken(damage.record(kind));
  }
  at.int();
  checkPlaces(variables, caseSize);
  return { header, variables, caseSize, labels, extensions, data: at.at };
}

function readHeader(bytes: Uint8Array, littleEndian: boolean): SavHeader {
  const at = cursor(bytes, 72, littleEndian);
  const compression = COMPRESSIONS[at.int()];
  const [weight, cases, bias] = [at.int(), at.int(), at.double()];
  if (compression === undefined || (compression !== "none" && bias !== BIAS)) throw broken(damage.packing());
  return { littleEndian, compression, weight, cases: cases < 0 ? undefined : cases };
}

/** Undefined of a record that only holds the place of a longer text's further bytes. */
function readVariable(at: Cursor, place: number): SavRecord | undefined {
  const [width, hasLabel, missing, format] = [at.int(), at.int(), at.int(), at.int()];
  at.int();
  const name = at.bytes(8);
  const label = hasLabel === 1 ? labelAt(at) : undefined;
  if (width < -1 || width > LONGEST || Math.abs(missing) > 3 || missing === -1) throw broken(damage.variable);
  const range = missing < 0 ? ([at.double(), at.double()] as const) : undefined;
  const values = Array.from({ length: missing === -3 ? 1 : Math.max(missing, 0) }, () => at.bytes(8));
  return width === -1 ? undefined : { name, label, width, format, missing: { values, range }, place };
}

function labelAt(at: Cursor): Uint8Array {
  const length = at.int();
  const label = at.bytes(length);
  at.bytes((4 - (length % 4)) % 4);
  return label;
}

function readLabels(at: Cursor): SavLabels {
  const count = at.int();
  if (count < 0 || count * 16 > at.left) throw broken(damage.valueLabels);
  const labels = Array.from({ length: count }, () => {
    const value = at.bytes(8);
    const length = at.bytes(1)[0]!;
    const label = at.bytes(length);
    at.bytes(7 - (length % 8));
    return [value, label] as const;
  });
  if (at.int() !== LABELLED) throw broken(damage.valueLabels);
  const of = at.int();
  if (of < 0 || of * 4 > at.left) throw broken(damage.valueLabels);
  return { labels, places: Array.from({ length: of }, () => at.int()) };
}

/** Each variable has as many places as its values need, right behind those of the one before. */
function checkPlaces(variables: readonly SavRecord[], caseSize: number): void {
  let next = 1;
  for (const { place, width } of variables) {
    if (place !== next) throw broken(damage.variable);
    next += Math.max(1, Math.ceil(width / 8));
  }
  if (next !== caseSize + 1) throw broken(damage.variable);
}
