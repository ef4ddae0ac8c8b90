import { expect, it } from "vitest";
import { studySources } from "../../../src/chapter/method/studySources.js";
import { studyOf } from "../../studyOf.js";

it("lists the sources that the study declares, and nothing where it declares none", () => {
  expect(studySources(studyOf([[1, 2]]))).toEqual([]);
  const study = studyOf([[1, 2]], { validity: { source: "A, 2000: 1" }, significance: { source: "B, 2001: 2" } });
  expect(studySources(study)).toEqual([
    { rule: "validity", source: "A, 2000: 1" },
    { rule: "significance", source: "B, 2001: 2" },
  ]);
});
