import { describe, expect, it, test } from "vitest";
import { trialAddress, trialsOf } from "../../../src/chapter/sensitivity/trialAddress.js";
import { ownSettings, parametersOf, readSettings } from "../../../src/study/parameters.js";
import { addresses } from "../../../src/texts/id/addresses.js";
import { studyOf } from "../../studyOf.js";

const parameters = parametersOf(studyOf([[1, 2, 3, 4]]), 0, addresses.parameters);
const page = addresses.pages.instrument;
const own = ownSettings(parameters);

test("there are trials only where the study publishes its answers", () => {
  expect(trialsOf(parameters, own, page)?.("reversed", "A1")).toBe("instrumen.html?balik=A1");
  expect(
    trialsOf(parametersOf(studyOf([[1, 2, 3, 4]], { publish: "results" }), 0, addresses.parameters), own, page),
  ).toBeUndefined();
});

describe("trialAddress", () => {
  it("asks for one change alone", () => {
    expect(trialAddress(parameters, own, page, "reversed", "A1")).toBe("instrumen.html?balik=A1");
    expect(trialAddress(parameters, own, page, "leftOut", "B2")).toBe("instrumen.html?tanpa=B2");
  });

  it("keeps the criteria that hold, and drops another scoring", () => {
    const settings = {
      ...own,
      significanceLevel: 0.01,
      reversed: ["B1"],
      leftOut: ["A2"],
      coefficient: "kendall" as const,
    };
    const address = trialAddress(parameters, settings, page, "reversed", "A1");
    expect(readSettings(parameters, address.split("?")[1]!)).toEqual({
      ...own,
      significanceLevel: 0.01,
      reversed: ["A1"],
    });
  });
});
