import { expect, it } from "vitest";
import { exactNumber, exactPercent } from "../../../src/texts/id/exactNumber.js";

it("writes a number with the decimals it has", () => {
  expect([0.05, 0.0005, 1, 0.1].map(exactNumber)).toEqual(["0,05", "0,0005", "1", "0,1"]);
});

it("writes a ratio as a percentage with the decimals it has", () => {
  expect([0.95, 0.995, 0.07, 0.1, 1].map(exactPercent)).toEqual(["95%", "99,5%", "7%", "10%", "100%"]);
});
