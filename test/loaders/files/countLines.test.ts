import { expect, test } from "vitest";
import { countLines } from "../../../loaders/files/countLines.js";

test.each([
  ["", 0],
  ["a", 0],
  ["a\nb\n", 2],
  ["a\r\nb\r\n", 2],
  ["a\rb\r", 2],
  ["a\n\r\n\r", 3],
  ["\u2028", 0],
])("%j holds %i line ends", (text, count) => {
  expect(countLines(text)).toBe(count);
});
