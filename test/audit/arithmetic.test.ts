import { describe, expect, it } from "vitest";
import { operate } from "../../src/audit/arithmetic.js";
import type { Operator } from "../../src/audit/expression.js";
import { exactly, interval, truth, type Value, word } from "../../src/audit/value.js";

const wide = interval(2, 3);

describe("an operator between numbers", () => {
  it.each<[Operator, Value, Value, Value]>([
    ["+", wide, interval(-1, 1), interval(1, 4)],
    ["-", wide, interval(-1, 1), interval(1, 4)],
    ["*", interval(-2, 3), interval(-5, 4), interval(-15, 12)],
    ["/", wide, interval(-2, -1), interval(-3, -1)],
  ])("%s gives all that the result can be", (operator, left, right, expected) => {
    expect(operate(operator, left, right)).toEqual(expected);
  });

  it("multiplies nothing with all that there is to what may be nothing, never to no number", () => {
    expect(operate("*", exactly(0), interval(Number.NEGATIVE_INFINITY, 5))).toEqual(exactly(0));
  });

  it("does not divide by what may be 0", () => {
    for (const divisor of [exactly(0), interval(-1, 1), interval(0, 2)])
      expect(() => operate("/", wide, divisor)).toThrow("value: 0");
  });

  it.each<[Operator, Value, Value, readonly boolean[]]>([
    ["<", wide, exactly(4), [true]],
    ["<", wide, exactly(3), [true, false]], // 3 itself is not below 3
    ["<", wide, exactly(2), [false]],
    ["<=", wide, exactly(3), [true]],
    ["<=", wide, exactly(2), [true, false]],
    [">", wide, exactly(1), [true]],
    [">", wide, exactly(3), [false]],
    [">=", wide, exactly(3), [true, false]],
    [">=", wide, exactly(2), [true]],
    ["==", exactly(2), exactly(2), [true]],
    ["==", wide, exactly(2), [true, false]],
    ["==", wide, interval(4, 5), [false]],
  ])("%s says all that can be true: case %#", (operator, left, right, possible) => {
    expect(operate(operator, left, right)).toEqual(truth(...possible));
  });
});

describe("an operator between words", () => {
  it("joins each with each, and tells whether they can be the same", () => {
    expect(operate("+", word("a", "b"), word("x"))).toEqual(word("ax", "bx"));
    expect(operate("==", word("a", "b"), word("a"))).toEqual(truth(true, false));
    expect(operate("==", word("a"), word("b"))).toEqual(truth(false));
  });
  it("is no other, nor one between a word and a number", () => {
    expect(() => operate("<", word("a"), word("b"))).toThrow("arguments: <");
    expect(() => operate("+", word("a"), exactly(1))).toThrow("arguments: +");
  });
});
