import { describe, expect, it } from "vitest";
import {
  byCode,
  byId,
  byKey,
  byName,
  characteristic,
  dimensionOf,
  firstThat,
  itemOf,
  variableOf,
} from "../../src/study/lookups.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2, 3, 4]]);

describe("a look-up", () => {
  it("gives what has the code", () => {
    const [variable] = study.variables;
    expect(variableOf(study, variable!.code)).toBe(variable);
    expect(itemOf(study, study.items[1]!.code)).toBe(study.items[1]);
    expect(byCode([{ code: "A" }, { code: "B" }], "B")).toEqual({ code: "B" });
    expect(byId([{ id: "H1" }], "H1")).toEqual({ id: "H1" });
  });

  it("gives a dimension with its variable", () => {
    const variable = study.variables.find(({ dimensions }) => dimensions.length > 0);
    const dimension = variable?.dimensions[0];
    if (dimension) expect(dimensionOf(study, dimension.code)).toEqual([variable, dimension]);
    expect(() => dimensionOf(study, "Z9")).toThrow('"Z9" is none of');
  });

  it("says what was asked for, and among what", () => {
    expect(() => itemOf(study, "Z9")).toThrow(`"Z9" is none of ${study.items.map(({ code }) => code).join(", ")}`);
    expect(() => characteristic(study, "Z9")).toThrow('"Z9" is none of');
    expect(() => byId([{ id: "H1" }, { id: "H2" }], "H3")).toThrow('"H3" is none of H1, H2');
    expect(() => byName({ A: 1, B: 2 }, "C")).toThrow('"C" is none of A, B');
    expect(() => byName({ A: 1 }, "constructor")).toThrow('"constructor" is none of A');
    expect(() => byKey(new Map([[1, "A"]]), 2)).toThrow('"2" is none of 1');
    expect(() => firstThat([1, 3], "even number", (one) => one % 2 === 0)).toThrow("there is no even number");
  });

  it("gives what has no worth as well as any other", () => {
    expect(byName({ A: 0, B: "" }, "A")).toBe(0);
    expect(byKey(new Map([["A", false]]), "A")).toBe(false);
    expect(firstThat([0, 1], "number", () => true)).toBe(0);
  });
});
