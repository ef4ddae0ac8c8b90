import { describe, expect, it, test } from "vitest";
import { scaleNamed, scaleOfKind, scalesOf } from "../../src/study/scales.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2, 3, 4]]);
const codes = (leftOut?: readonly string[]) =>
  scalesOf(study, leftOut).map(({ code, kind, variable, items }) => [
    code,
    kind,
    variable,
    items.map((item) => item.code),
  ]);

describe("scalesOf", () => {
  it("gives every variable, followed by its dimensions, each with its own items", () => {
    expect(codes()).toEqual([
      ["A", "variable", "A", ["A1", "A2"]],
      ["AD", "dimension", "A", ["A1", "A2"]],
      ["B", "variable", "B", ["B1", "B2"]],
      ["BD", "dimension", "B", ["B1", "B2"]],
    ]);
  });
  it("leaves items out of all scales they belong to, and keeps scales that have none left", () => {
    expect(codes(["A2", "B1", "B2"])).toEqual([
      ["A", "variable", "A", ["A1"]],
      ["AD", "dimension", "A", ["A1"]],
      ["B", "variable", "B", []],
      ["BD", "dimension", "B", []],
    ]);
  });
  it("tells dimensions of one code by their variable", () => {
    const shared = {
      ...study,
      variables: study.variables.map((one) => ({ ...one, dimensions: [{ code: "D", name: { id: "D" } }] })),
      items: study.items.map((item) => ({ ...item, dimension: "D" })),
    };
    const found = scalesOf(shared).filter(({ code }) => code === "D");
    expect(found.map(({ items }) => items.map(({ code }) => code))).toEqual([
      ["A1", "A2"],
      ["B1", "B2"],
    ]);
  });
});

describe("scaleNamed", () => {
  it("is the variable where a dimension, even one before it, has the same code", () => {
    const [a, aDimension, b] = scalesOf(study);
    const scales = [a!, { ...aDimension!, code: "B" }, b!];
    expect(scaleNamed(scales, "B")).toBe(b);
    expect(scaleNamed(scalesOf(study), "BD").kind).toBe("dimension");
  });
  it("says what was asked for where there is none", () => {
    expect(() => scaleNamed(scalesOf(study), "C")).toThrow(
      new RangeError('scaleNamed requires the code of a variable or dimension, and got "C"'),
    );
  });
});

test("scaleOfKind gives the scale of a kind, or says which there is not", () => {
  const scales = scalesOf(study);
  expect(scaleOfKind(scales, "dimension", "AD")).toBe(scales[1]);
  expect(() => scaleOfKind(scales, "variable", "AD")).toThrow("there is no variable AD");
});
