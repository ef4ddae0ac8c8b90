import { expect, it } from "vitest";
import { numbersIn } from "../../src/audit/numbersIn.js";
import { standsAlone } from "../../src/audit/standsAlone.js";

/** Whether each number of a text is what a person reads. */
const alone = (text: string) => {
  const all = numbersIn(text);
  return all.map((_, at) => standsAlone(text, all, at));
};

it.each([
  ["57 responden", [true]],
  ["nilai p = 0,03*", [true]],
  [".000b", [true]],
  ["57 (57,6%)", [true, true]],
  ["F(1, 97) = 5,3", [true, true, true]],
  ["M = 3,2; SD = 0,4", [true, true]],
  ["Rp 5,-", [true]],
])("is so of %s", (text, expected) => {
  expect(alone(text)).toEqual(expected);
});

it.each([
  ["ln 5", [false]],
  ["5 ‰", [false]],
  ["5 lusin", [false]],
  ["(0,50)", [false]], // as accountants write what is below 0
  ["0, 5", [false, false]], // one number with a space too much
  ["0 05", [false, false]],
  ["+-5", [false]],
])("is not so of %s, which may be another number", (text, expected) => {
  expect(alone(text)).toEqual(expected);
});

it("does not read a number out of a long text", () => {
  const words = "responden ".repeat(30);
  expect(alone(`${words}5`)).toEqual([false]);
  expect(alone(`${words.slice(0, 100)}5`)).toEqual([true]);
});

it("takes the characters that limit a number for read", () => {
  const text = "57 atau lebih";
  expect(standsAlone(text, numbersIn(text), 0)).toBe(false);
  expect(standsAlone(text, numbersIn(text), 0, " atau lebih".length)).toBe(true);
});
