import { expect, it } from "vitest";
import { DELIMITERS } from "../../../loaders/files/csv/csvDelimiter.js";
import { delimiterName } from "../../../src/texts/id/delimiterName.js";

it("names every delimiter of columns, and quotes any other character", () => {
  expect([...DELIMITERS].map(delimiterName)).toEqual(["koma", "titik koma", "tab", "garis tegak"]);
  expect(delimiterName("~")).toBe('"~"');
});
