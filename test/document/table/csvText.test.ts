import { expect, it } from "vitest";
import { csvText } from "../../../src/document/table/csvText.js";

it("csvText quotes commas, quotes and line ends, and ends every record", () => {
  expect(
    csvText([
      ["a,b", 'c"d', "e\nf"],
      ["", 1 / 3],
    ]),
  ).toBe(`"a,b","c""d","e\nf"\r\n,${1 / 3}\r\n`);
});

it.each(["=1", "+1", "-1", "@a", "\tx"])("csvText lets no spreadsheet run %j, and leaves numbers alone", (text) => {
  expect(csvText([[text, -1]])).toBe(`'${text},-1\r\n`);
});

it("csvText refuses a number that is not finite", () => {
  expect(() => csvText([[Number.NaN]])).toThrow(/finite/);
});
