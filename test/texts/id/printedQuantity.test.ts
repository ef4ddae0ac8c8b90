import { expect, it } from "vitest";
import { printedQuantity } from "../../../src/texts/id/printedQuantity.js";

it.each([
  ["X3.SS frequency 1", "X3.SS frekuensi 1"],
  ["Y-category", "Y-kategori"],
  ["Fakultas Ilmu Kesehatan members", "Fakultas Ilmu Kesehatan anggota"],
  ["meanwhile constructor", "meanwhile constructor"],
])("%s is %s", (name, text) => {
  expect(printedQuantity(name)).toBe(text);
});
