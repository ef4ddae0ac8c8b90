import { inflateSync } from "node:zlib";
import { fileProblems } from "../../../src/texts/language.js";
import { blamed, broken, FileFault } from "../fileFault.js";
import { cursor } from "./cursor.js";
import { BIAS, type SavHeader, type SavRecords } from "./records.js";

const { damage } = fileProblems;

/** The cases of a file. */
export interface SavCases {
  /** How many there may be. */
  readonly atMost: number;
  /** Visits each, as its bytes, which are the next one's afterwards. */
  visit(take: (bytes: Uint8Array) => void): void;
}

const EIGHT = 8;

/** Of unpacked bytes at once: other programs pack four megabytes. */
const LARGEST_BLOCK = 64_000_000;

/**
 * The cases of a file, unpacked however they are packed.
 *
 * @param isText whether each eight bytes of a case are a text's
 * @param atMost how many bytes they may unpack to
 * @throws FileFault where there are more or fewer than the file says, or one is cut off
 * @example
 * savCases(bytes, records, isText, 1e9).visit((bytes) => console.log(bytes));
 */
export function savCases(
  bytes: Uint8Array,
  { header, caseSize, data }: SavRecords,
  isText: readonly boolean[],
  atMost: number,
): SavCases {
  if (caseSize === 0) throw broken(damage.noVariables);
  const blocks =
    header.compression === "zlib" ? zlibBlocks(bytes, data, header.littleEndian, atMost) : [bytes.subarray(data)];
  const size = blocks.reduce((sum, block) => sum + ("bytes" in block ? block.size : block.length), 0);
  const possible = Math.ceil(size / (header.compression === "none" ? caseSize * EIGHT : caseSize));
  return {
    atMost: Math.min(possible, header.cases ?? possible),
    visit(take) {
      const eights = header.compression === "none" ? plainEights(blocks) : unpackedEights(blocks, header, isText);
      const one = new Uint8Array(caseSize * EIGHT);
      let [cases, filled] = [0, 0];
      for (const eight of eights) {
        one.set(eight, filled);
        filled += EIGHT;
        if (filled < one.length) continue;
        cases += 1;
        if (cases > (header.cases ?? cases)) throw broken(damage.moreCases);
        take(one);
        filled = 0;
      }
      if (filled > 0 || cases < (header.cases ?? cases)) throw broken(damage.truncated);
    },
  };
}

interface PackedBlock {
  readonly bytes: Uint8Array;
  readonly size: number;
}

type Block = Uint8Array | PackedBlock;

/** Bytes of a block, unpacked when they are asked for. */
function blockBytes(block: Block): Uint8Array {
  if (!("bytes" in block)) return block;
  const bytes = blamed(damage.packedCases, () =>
    inflateSync(block.bytes, { maxOutputLength: Math.max(1, block.size) }),
  );
  if (bytes.length !== block.size) throw broken(damage.packedCases);
  return bytes;
}

/** Where the packed parts stand, from the list behind them. */
function zlibBlocks(bytes: Uint8Array, data: number, littleEndian: boolean, atMost: number): PackedBlock[] {
  const head = cursor(bytes, data, littleEndian);
  const [start, trailer, length] = [head.long(), head.long(), head.long()];
  const list = cursor(bytes, trailer, littleEndian);
  list.bytes(20); // bias, zero and the size of a block
  const count = list.int();
  if (start !== data || count < 0 || length !== 24 + count * 24) throw broken(damage.directory);
  let [unpackedAt, packedAt] = [data, head.at];
  const blocks = Array.from({ length: count }, () => {
    const [unpackedFrom, packedFrom, size, packed] = [list.long(), list.long(), list.int(), list.int()];
    const follows = unpackedFrom === unpackedAt && packedFrom === packedAt;
    if (!follows || size < 0 || packed < 0 || size > LARGEST_BLOCK) throw broken(damage.directory);
    unpackedAt += size;
    packedAt += packed;
    return { bytes: bytes.subarray(packedFrom, packedFrom + packed), size };
  });
  if (packedAt !== trailer || trailer + length !== bytes.length) throw broken(damage.directory);
  if (unpackedAt - data > atMost) throw new FileFault(fileProblems.unpacksToMore(unpackedAt - data, atMost));
  return blocks;
}

function* plainEights(blocks: readonly Block[]): Generator<Uint8Array> {
  for (const block of blocks) {
    const bytes = blockBytes(block);
    if (bytes.length % EIGHT !== 0) throw broken(damage.truncated);
    for (let at = 0; at < bytes.length; at += EIGHT) yield bytes.subarray(at, at + EIGHT);
  }
}

/** Codes: nothing, the end, eight bytes as they are, eight spaces, no number; all others are numbers themselves. */
const [NOTHING, END, PLAIN, SPACES, NO_NUMBER] = [0, 252, 253, 254, 255];

/** Eight codes stand together, and behind them what they do not say themselves. */
function* unpackedEights(
  blocks: readonly Block[],
  { littleEndian }: SavHeader,
  isText: readonly boolean[],
): Generator<Uint8Array> {
  const bytes = bytesOf(blocks);
  const codes = new Uint8Array(EIGHT);
  const eight = new Uint8Array(EIGHT);
  const view = new DataView(eight.buffer);
  let place = 0;
  while (bytes.fill(codes)) {
    for (const code of codes) {
      if (code === NOTHING) continue;
      if (code === END) return;
      const isOfText = isText[place]!;
      if (code === PLAIN) {
        if (!bytes.fill(eight)) throw broken(damage.truncated);
      } else if (code === SPACES) {
        if (!isOfText) throw broken(damage.number);
        eight.fill(0x20);
      } else if (isOfText) {
        if (code !== BIAS) throw broken(damage.text);
        eight.fill(0);
      } else view.setFloat64(0, code === NO_NUMBER ? NO_VALUE : code - BIAS, littleEndian);
      yield eight;
      place = (place + 1) % isText.length;
    }
  }
}

/** What stands for no number. */
export const NO_VALUE = -Number.MAX_VALUE;

/** Gives bytes one after the other over the blocks' ends. */
function bytesOf(blocks: readonly Block[]): { fill(target: Uint8Array): boolean } {
  let [next, at] = [0, 0];
  let block: Uint8Array = new Uint8Array();
  return {
    /** False at the end; what ends within eight bytes is cut off. */
    fill(target) {
      for (let filled = 0; filled < target.length; ) {
        while (at === block.length && next < blocks.length) [block, at] = [blockBytes(blocks[next++]!), 0];
        if (at === block.length) {
          if (filled > 0) throw broken(damage.truncated);
          return false;
        }
        const count = Math.min(target.length - filled, block.length - at);
        target.set(block.subarray(at, at + count), filled);
        at += count;
        filled += count;
      }
      return true;
    },
  };
}
