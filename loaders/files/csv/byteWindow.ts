import { LINE_FEED } from "./scanRow.js";

/** The part of a sequence of bytes that is in memory. */
export interface ByteWindow {
  /** A line feed stands behind the last that is there. */
  bytes: Buffer;
  /** Where those that are there end. */
  limit: number;
  /** Whether none follow. */
  isLast: boolean;
  /** Lets go of what stands before a place, and takes in as many bytes again as are left, a block at least. */
  pass(to: number): void;
  /** Lets go of the source, where not all of it was taken in. */
  close(): void;
}

/**
 * Slides over bytes that come in blocks, cut anywhere, so that what lies between two places stands together in memory.
 *
 * @example
 * const window = byteWindow([Buffer.from("4,"), Buffer.from("5")]);
 * window.pass(0);
 * window.pass(1);
 * window.bytes.toString("latin1", 0, window.limit); // ",5"
 */
export function byteWindow(blocks: Iterable<Uint8Array>): ByteWindow {
  const source = blocks[Symbol.iterator]();
  const take = (block: Uint8Array) => {
    const limit = window.limit + block.length;
    if (limit >= window.bytes.length) {
      const larger = Buffer.alloc(2 * limit + 1);
      window.bytes.copy(larger, 0, 0, window.limit);
      window.bytes = larger;
    }
    window.bytes.set(block, window.limit);
    window.limit = limit;
  };
  const window: ByteWindow = {
    bytes: Buffer.alloc(1),
    limit: 0,
    isLast: false,
    pass(to) {
      const left = window.limit - to;
      window.bytes.copyWithin(0, to, window.limit);
      window.limit = left;
      while (window.limit <= 2 * left && !window.isLast) {
        const next = source.next();
        if (next.done) window.isLast = true;
        else take(next.value);
      }
      window.bytes[window.limit] = LINE_FEED;
    },
    close: () => void source.return?.(),
  };
  return window;
}
