import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { fileProblems, problemWords } from "../../src/texts/language.js";
import { sha256 } from "../sha256.js";
import { FileFault } from "./fileFault.js";

/** The bytes of a file, the same each time that they are gone through. */
export interface FileBytes {
  /** One piece after the other, which is the next one afterwards. */
  blocks(): Iterable<Uint8Array>;
  /** All of them in memory. */
  whole(): Uint8Array;
  /** How many there are, and their SHA-256. */
  fingerprint(): Fingerprint;
}

export interface Fingerprint {
  readonly sha256: string;
  readonly bytes: number;
}

/** What is read at once: less takes longer, and more is no faster. */
const BLOCK = 262_144;

/**
 * Bytes that are in memory.
 *
 * @example
 * bytesInMemory(Buffer.from("4,5")).fingerprint().bytes; // 3
 */
export function bytesInMemory(bytes: Uint8Array): FileBytes {
  let found: Fingerprint | undefined;
  return {
    blocks: () => [bytes],
    whole: () => bytes,
    fingerprint: () => (found ??= { sha256: sha256(bytes), bytes: bytes.length }),
  };
}

/**
 * The bytes of a file on disk, of which no more than a block is in memory. They are hashed each time that they are gone
 * through to their end, so that what is read of all of them is of one state of the file.
 *
 * @param size as far as it is known: a small file is read once
 * @throws FileFault where they cannot be read, or have changed since they were first gone through
 * @example
 * bytesOnDisk("data/responses.csv", 1_000_000).fingerprint().sha256;
 */
export function bytesOnDisk(path: string, size: number): FileBytes {
  if (size <= BLOCK) return bytesInMemory(readable(() => readFileSync(path)));
  let found: Fingerprint | undefined;
  const isAsBefore = (seen: Fingerprint) => {
    found ??= seen;
    return seen.sha256 === found.sha256;
  };
  const blocks = () => checkedBlocks(path, isAsBefore);
  return {
    blocks,
    whole() {
      const parts: Buffer[] = [];
      for (const block of blocks()) parts.push(Buffer.from(block));
      return Buffer.concat(parts);
    },
    fingerprint() {
      if (found === undefined) for (const _ of blocks());
      return found!;
    },
  };
}

function* checkedBlocks(path: string, isAsBefore: (seen: Fingerprint) => boolean): Generator<Uint8Array> {
  const file = readable(() => openSync(path, "r"));
  try {
    const block = Buffer.allocUnsafe(BLOCK);
    const hash = createHash("sha256");
    let bytes = 0;
    const next = () => readable(() => readSync(file, block, 0, BLOCK, null));
    for (let count = next(); count > 0; count = next()) {
      const part = block.subarray(0, count);
      hash.update(part);
      bytes += count;
      yield part;
    }
    if (!isAsBefore({ sha256: hash.digest("hex"), bytes })) throw new FileFault(fileProblems.changed());
  } finally {
    closeSync(file);
  }
}

function readable<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new FileFault(problemWords.unreadableFile((error as Error).message));
  }
}
