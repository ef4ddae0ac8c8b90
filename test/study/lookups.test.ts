import { describe, expect, it } from "vitest";
import { byCode, byId, characteristic, dimensionOf, itemOf, variableOf } from "../../src/study/lookups.js";
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
  });
});
