import { crc32, inflateRawSync } from "node:zlib";
import { Inflate } from "fflate";
import { fileProblems } from "../../src/texts/language.js";
import { blamed, broken, FileFault } from "./fileFault.js";

const { damage } = fileProblems;

/** A file that holds others, each found by its name. */
export interface Zip {
  has(name: string): boolean;
  /** How many bytes a part unpacks to; 0 where there is none. */
  size(name: string): number;
  /** A part whole. */
  bytes(name: string): Uint8Array;
  /** Gives a part piece by piece, so that it need not fit into memory. */
  stream(name: string, take: (piece: Uint8Array) => void): void;
}

interface Part {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** Of packed bytes that are unpacked at once: a bomb's become a thousand times as many. */
const PIECE = 8192;

const [END, END64, LOCATOR64, CENTRAL, LOCAL] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;
const OVERFLOW = 0xffffffff;

/**
 * Opens a ZIP by its directory. Nothing is unpacked then; what is, is held to the size and the checksum that the
 * directory states.
 *
 * @param atMost how many bytes all parts together may unpack to, by the directory
 * @throws FileFault where it is no whole ZIP, or unpacks to more
 * @example
 * openZip(bytes, 1_000_000).has("xl/workbook.xml");
 */
export function openZip(bytes: Uint8Array, atMost: number): Zip {
  const parts = blamed(damage.contents, () => directory(bytes));
  const unpacked = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
  if (unpacked > atMost) throw new FileFault(fileProblems.unpacksToMore(unpacked, atMost));
  const part = (name: string) => {
    const found = parts.get(name.toLowerCase());
    if (found === undefined) throw broken(damage.part(name));
    return found;
  };
  return {
    has: (name) => parts.has(name.toLowerCase()),
    size: (name) => parts.get(name.toLowerCase())?.size ?? 0,
    bytes: (name) => blamed(damage.contents, () => unpackWhole(packedBytes(bytes, part(name)), part(name))),
    stream: (name, take) =>
      unpack(
        blamed(damage.contents, () => packedBytes(bytes, part(name))),
        part(name),
        take,
      ),
  };
}

function directory(bytes: Uint8Array): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = endOf(view);
  const parts = new Map<string, Part>();
  let at = start;
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== CENTRAL) throw broken(damage.directory);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll("\\", "/")
      .toLowerCase(); // as they are compared
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new FileFault(fileProblems.encrypted());
    const [size, packed, offset] = wideNumbers(view, at, at + 46 + nameLength, extraLength);
    if (parts.has(name)) throw broken(damage.partTwice(name));
    parts.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      at: offset,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

function endOf(view: DataView): { readonly count: number; readonly start: number } {
  let at = view.byteLength - 22;
  while (at >= 0 && (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) !== view.byteLength))
    at--;
  if (at < 0) throw broken(damage.truncated);
  const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR64) return { count, start };
  const end = Number(view.getBigUint64(at - 12, true));
  if (view.getUint32(end, true) !== END64) throw broken(damage.directory);
  return { count: Number(view.getBigUint64(end + 32, true)), start: Number(view.getBigUint64(end + 48, true)) };
}

/** Unpacked size, packed size and offset: those that do not fit stand in an extra field, in this order. */
function wideNumbers(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  const plain = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let field = extra;
  while (field + 4 <= extra + extraLength && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  let wide = field + 4;
  return plain.map((number) => {
    if (number !== OVERFLOW || wide + 8 > extra + extraLength) return number;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  }) as [number, number, number];
}

function packedBytes(bytes: Uint8Array, { at, packed, method }: Part): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== LOCAL) throw broken(damage.contents);
  if (method !== STORED && method !== DEFLATED) throw broken(damage.packing(method));
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw broken(damage.truncated);
  return bytes.subarray(start, start + packed);
}

function unpackWhole(packed: Uint8Array, { method, size, crc }: Part): Uint8Array {
  const unpacked = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  if (unpacked.length !== size || crc32(unpacked) !== crc) throw broken(damage.contents);
  return unpacked;
}

function unpack(packed: Uint8Array, { method, size, crc }: Part, take: (piece: Uint8Array) => void): void {
  let [seen, sum] = [0, 0];
  const see = (piece: Uint8Array) => {
    seen += piece.length;
    if (seen > size) throw broken(damage.contents);
    sum = crc32(piece, sum);
    take(piece);
  };
  const inflate = new Inflate(see);
  for (let at = 0; at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    if (method === STORED) see(piece);
    else push(inflate, piece, at + PIECE >= packed.length);
  }
  if (seen !== size || sum !== crc) throw broken(damage.contents);
}

/** What `take` throws is its own; what the library throws has a code. */
function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch (error) {
    throw typeof (error as { readonly code?: unknown }).code === "number" ? broken(damage.contents) : error;
  }
}
