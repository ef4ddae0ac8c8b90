import { describe, expect, it } from "vitest";
import { call, choice, constant, mapPaths, operation, path, within } from "../../src/audit/expression.js";
import { parseClaim } from "../../src/audit/parseClaim.js";

describe("the key of a formula", () => {
  it("is the same for formulas that say the same, however they were written", () => {
    expect(parseClaim("items.A1.mean+1").key).toBe(parseClaim('items["A1"].mean + (1)').key);
  });
  it("tells apart what is not the same: a name with a slash, a text like a number, an order, a grouping", () => {
    expect(path(["a/b"]).key).not.toBe(path(["a", "b"]).key);
    expect(constant("1").key).not.toBe(constant(1).key);
    const [a, b, c] = ["a", "b", "c"].map((name) => path([name]));
    expect(operation("-", [a!, b!]).key).not.toBe(operation("-", [b!, a!]).key);
    const left = operation("-", [operation("-", [a!, b!]), c!]);
    expect(left.key).not.toBe(operation("-", [a!, operation("-", [b!, c!])]).key);
    expect(call("f", [a!, b!]).key).toBe("f(a, b)");
    expect(choice([a!, b!, c!]).key).toBe("(a ? b : c)");
  });
});

describe("a formula", () => {
  const claim = parseClaim('percent(items.A1.mean, 2) > 3 ? band(items.A1.mean) : "a"');

  it("is made of all within it, itself first", () => {
    expect(within(claim).map(({ key }) => key)).toEqual([
      '((percent(items/A1/mean, 2) > 3) ? band(items/A1/mean) : "a")',
      "(percent(items/A1/mean, 2) > 3)",
      "percent(items/A1/mean, 2)",
      "items/A1/mean",
      "2",
      "3",
      "band(items/A1/mean)",
      "items/A1/mean",
      '"a"',
    ]);
  });
  it("has every path in it replaced, and itself left as it was", () => {
    const { key } = claim;
    expect(mapPaths(claim, ([list, , ...rest]) => [list!, "B2", ...rest]).key).toBe(key.replaceAll("A1", "B2"));
    expect(claim.key).toBe(key);
  });
});
