import { expect, test } from "vitest";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { decidingP } from "../../../src/analysis/results/decidingP.js";
import { disclosedResults } from "../../../src/disclosure/disclosedResults.js";
import { studyOf } from "../../studyOf.js";

// Two respondents who agree in all: t has no degree of freedom, and the exact p of a perfect correlation decides.
const study = studyOf(
  [
    [1, 2, 1, 2],
    [4, 5, 4, 5],
  ],
  { publish: "results" },
);

test("the exact p decides of a perfect correlation, and nothing of one that is withheld", () => {
  expect(decidingP(analyseInDepth(study).hypotheses[0]!)).toEqual({ by: "exact", p: 1 });
  const [withheld] = disclosedResults(study, [0.05]).hypotheses;
  expect(withheld).toMatchObject({ decides: "exact", test: { missing: "withheld" } });
  expect(decidingP(withheld!)).toEqual({ missing: "withheld" });
});
