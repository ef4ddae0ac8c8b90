import { expect, test } from "vitest";
import { expressions } from "../../site/expressions.js";

test("finds every expression of a text, in order", () => {
  expect(expressions(`Dari \${n} orang, \${round(x, 2)} menjawab.`)).toEqual(["n", "round(x, 2)"]);
});

test.each([
  ["an object", "f({a: {b: 1}})"],
  ["a template in a template", "`$" + "{a ? `$" + "{b}}` : '}'}`"],
  ["a brace in a string", `g("}", '{', "\\"}")`],
  ["a function", "rows.map((row) => { return row.n; })"],
])("is not ended by the braces of %s", (_, expression) => {
  expect(expressions(`x \${${expression}} y`)).toEqual([expression]);
});

test("an expression that is never closed is none", () => {
  expect(expressions(`harga \${n`)).toEqual([]);
});
