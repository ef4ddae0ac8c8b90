import { expect, test } from "vitest";
import { wrapText } from "../../../src/document/figure/wrapText.js";

test("breaks between words, as late as they fit", () => {
  expect(wrapText("Fakultas Keguruan dan Ilmu Pendidikan", 150)).toEqual(["Fakultas Keguruan dan", "Ilmu Pendidikan"]);
});

test("keeps a text that fits on one line", () => {
  expect(wrapText("Fakultas Hukum", 150)).toEqual(["Fakultas Hukum"]);
});

test("gives a word that never fits a line of its own, and loses nothing", () => {
  expect(wrapText("a pertanggungjawaban b", 50)).toEqual(["a", "pertanggungjawaban", "b"]);
});
