import { describe, expect, it } from "vitest";
import { comparisonAfter, mirrored, relationAfter, relationBefore, withoutExtreme } from "../../src/audit/relations.js";

describe("what limits a number from before", () => {
  it.each([
    ["p < ", "<"],
    ["p ≤ ", "<="],
    ["&gt;", ">"],
    ["p =< ", "<="],
    ["kurang dari ", "<"],
    ["kurang dari atau sama dengan ", "<="],
    ["tidak kurang dari ", ">="],
    ["lebih dari nilai ", ">"],
    ["paling banyak Rp ", "<="],
    ["at least ", ">="],
    ["p = ", undefined],
    ["kurang lebih ", undefined],
    ["tidak < ", "unclear"],
    ["p ≠ ", "unclear"],
    ["nilai maksimal ", "unclear"], // a statistic as well as a limit
    ["< p dan t ", "unclear"], // which of the two it limits
    ["p < 1; n ", undefined], // another clause
  ])("%s: %s", (text, expected) => {
    expect(relationBefore(text, false)).toBe(expected);
  });

  it("is nothing where a sign between two numbers compares those", () => {
    expect(relationBefore(" < ", true)).toBeUndefined();
    expect(relationBefore(" < KK < ", true)).toBe("<");
  });
});

describe("what limits a number from after", () => {
  it.each([
    [" atau lebih", { relation: ">=", length: 11 }],
    [" tahun ke atas", { relation: ">=", length: 14 }],
    ["+", { relation: ">=", length: 1 }],
    [" ke bawah", { relation: "<=", length: 9 }],
    [" or less", { relation: "<=", length: 8 }],
    [" atau lebih dari separuh", undefined],
    ["+5", undefined],
    [" orang", undefined],
  ])("%s", (text, expected) => {
    expect(relationAfter(text)).toEqual(expected);
  });

  it("compares it with what comes next", () => {
    expect([" < KK", ") ≥ 5", " lebih dari 5", " dan < 5"].map(comparisonAfter)).toEqual(["<", ">=", ">", undefined]);
  });
});

it("what is said of one side is said of the other the other way round", () => {
  expect((["<", ">", "<=", ">="] as const).map(mirrored)).toEqual([">", "<", ">=", "<="]);
});

it("an extreme before a sign of equality is no limit", () => {
  expect(withoutExtreme("nilai maksimal ")).toBe("nilai ");
  expect(withoutExtreme("nilai maksimal p")).toBe("nilai maksimal p");
});
