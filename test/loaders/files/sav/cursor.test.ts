import { describe, expect, test } from "vitest";
import { cursor } from "../../../../loaders/files/sav/cursor.js";

const bytes = Uint8Array.of(9, 1, 2, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 7, 8);

describe("a cursor", () => {
  test("reads numbers and bytes one after the other, from its place on", () => {
    const at = cursor(bytes, 1, true);
    expect([at.int(), at.at, at.left]).toEqual([513, 5, 10]);
    expect(at.long()).toBe(2 ** 63);
    expect([[...at.bytes(2)], at.left]).toEqual([[7, 8], 0]);
  });

  test("reads them with the greatest byte first, too", () => {
    expect(cursor(bytes, 1, false).int()).toBe(0x01020000);
    expect(cursor(Uint8Array.of(0x3f, 0xf8, 0, 0, 0, 0, 0, 0), 0, false).double()).toBe(1.5);
  });

  test("reads a part of an array at its own place", () => {
    expect(cursor(bytes.subarray(1), 0, true).int()).toBe(513);
  });

  test("says that a file is cut off behind its end, and reads nothing backwards", () => {
    expect(() => cursor(bytes, 12, true).int()).toThrow("terpotong");
    expect(() => cursor(bytes, 0, true).bytes(-1)).toThrow("terpotong");
    expect(() => cursor(bytes, -4, true).int()).toThrow("terpotong");
  });
});
