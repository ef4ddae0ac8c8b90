import { expect, it } from "vitest";
import { verdictCell } from "../../../src/chapter/exhibit/verdictCell.js";
import { items as texts } from "../../../src/texts/id/items.js";

const words = { yes: "valid", no: "tidak valid" };

it("says how a test came out, and in which tone", () => {
  expect(verdictCell(true, words, texts)).toEqual({ value: "valid", tone: "good" });
  expect(verdictCell(false, words, texts)).toEqual({ value: "tidak valid", tone: "bad" });
});

it("says why there is no verdict, in no tone", () => {
  expect(verdictCell({ missing: "constant" }, words, texts)).toEqual({ value: null, note: texts.missing("constant") });
});
