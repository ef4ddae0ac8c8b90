import type { FileBytes } from "../../../../loaders/files/fileBytes.js";
import { sha256 } from "../../../../loaders/sha256.js";

/**
 * Bytes that come in pieces of these sizes, each in the place of the one before, as where a file is read from a disk.
 */
export function piecemeal(bytes: Uint8Array, size: () => number): FileBytes {
  return {
    *blocks() {
      const piece = Buffer.alloc(bytes.length);
      for (let at = 0; at < bytes.length; ) {
        const next = bytes.subarray(at, at + size());
        piece.set(next);
        yield piece.subarray(0, next.length);
        piece.fill(0xff);
        at += next.length;
      }
    },
    whole: () => bytes,
    fingerprint: () => ({ bytes: bytes.length, sha256: sha256(bytes) }),
  };
}
