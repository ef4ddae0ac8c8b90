import { expect, test } from "vitest";
import { byteWindow } from "../../../../loaders/files/csv/byteWindow.js";

function* pieces(closed: string[]): Generator<Buffer> {
  try {
    for (const piece of ["ab", "", "c", "defgh", "i"]) yield Buffer.from(piece);
  } finally {
    closed.push("closed");
  }
}

test("a window holds what is left and as much again, with a line feed behind it, and lets its source go", () => {
  const closed: string[] = [];
  const window = byteWindow(pieces(closed));
  const held = (to: number) => {
    window.pass(to);
    expect(window.bytes[window.limit]).toBe(0x0a);
    return [window.bytes.toString("latin1", 0, window.limit), window.isLast];
  };
  expect([held(0), held(1), held(0), held(7)]).toEqual([
    ["ab", false],
    ["bc" + "defgh", false],
    ["bcdefghi", true],
    ["i", true],
  ]);
  window.close();
  expect(closed).toEqual(["closed"]);
});

test("a source that is not at its end is let go of, too", () => {
  const closed: string[] = [];
  const window = byteWindow(pieces(closed));
  window.pass(0);
  window.close();
  expect(closed).toEqual(["closed"]);
});
