import { expect, it } from "vitest";
import { selfChecked } from "../../src/audit/selfChecked.js";
import { entries, entry } from "./entries.js";

it("names places of intervals from print alone, words beside them or not", () => {
  expect(selfChecked(entries)).toEqual(["appendix-8"]);
});

it("does not name a place where one number comes of the data, nor one of words alone", () => {
  const interval = entry({ place: "a", recomputed: { lower: 1, upper: 2 } });
  expect(selfChecked([interval, entry({ place: "a", recomputed: 1.5 })])).toEqual([]);
  expect(selfChecked([entry({ place: "b", recomputed: "baik" })])).toEqual([]);
});
