import { expect, test } from "vitest";
import { strayQuote } from "../../loaders/csvQuotes.js";

test.each([
  ["none", "a,b\n"],
  ["pairs around whole cells", '"a","b, c"\r\n"d\ne",""\n'],
  ["pairs that stand for one", '"a ""b""","""",x'],
])("strayQuote accepts %s", (_, text) => {
  expect(strayQuote(text, ",")).toBeUndefined();
});

test.each([
  ["that is never closed", 'a,"b\nc', { at: 2, kind: "open" }],
  ["that closes before its cell ends", '"4"5,3', { at: 0, kind: "open" }],
  ["whose cell another delimiter ends", '"1";"2"', { at: 0, kind: "open" }],
  ["within a cell", 'a,b "c"', { at: 4, kind: "inside" }],
])("strayQuote finds one %s", (_, text, expected) => {
  expect(strayQuote(text, ",")).toEqual(expected);
});
