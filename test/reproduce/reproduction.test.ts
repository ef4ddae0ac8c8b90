// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  reliabilityReproductions,
  validityReproductions,
} from "../../src/chapter/instrument/instrumentReproductions.js";
import { rCode } from "../../src/reproduce/rCode.js";
import { reproduction } from "../../src/reproduce/reproduction.js";
import { spssSyntax } from "../../src/reproduce/spssSyntax.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { reproduce as texts } from "../../src/texts/id/reproduce.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2, 3, 4]]);
const by = { study, scoring: declaredScoring(study), criteria: study.criteria };
const pairs = {
  kind: "correlations",
  pairs: study.hypotheses.map((pair) => ({ ...pair, exact: false, decides: "approximate" as const })),
} as const;
const codes = (element: Element) => [...element.querySelectorAll("pre code")].map(({ textContent }) => textContent);

afterEach(() => void vi.unstubAllGlobals());

describe("reproduction", () => {
  test("is folded away, and has the SPSS syntax and the R code of the test, to select", () => {
    const block = reproduction(by, pairs, texts);
    expect(block.open).toBe(false);
    expect(codes(block)).toEqual([
      spssSyntax(study, by.scoring, by.criteria, pairs, texts),
      rCode(study, by.scoring, by.criteria, pairs, texts),
    ]);
    expect([...block.querySelectorAll("pre")].every((pre) => pre.tabIndex === 0)).toBe(true);
    expect(block.querySelector("button")).toBeNull(); // nothing that could not work without scripts
  });

  test("copies a code by a button where the browser can, and says whether it did", async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("no"));
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    const block = reproduction(by, pairs, texts);
    const [spss, r] = block.querySelectorAll("button");
    const said = () => [...block.querySelectorAll("output")].map(({ textContent }) => textContent);
    spss!.click();
    await vi.waitFor(() => expect(said()).toEqual([texts.copied, ""]));
    r!.click();
    await vi.waitFor(() => expect(said()).toEqual([texts.copied, texts.notCopied]));
    expect(writeText.mock.calls.map(([code]) => code)).toEqual(codes(block));
  });
});

test("validity is repeated for every variable, reliability for every scale of two items or more", () => {
  expect(validityReproductions(by, texts)).toHaveLength(2);
  expect(
    reliabilityReproductions(by, texts).map(({ build }) => codes(build())[1]!.match(/scales\[\["(\w+)"\]\]/)![1]),
  ).toEqual(["A", "AD", "B", "BD"]);
  const fewer = { ...by, scoring: { ...by.scoring, leftOut: ["A1"] } };
  expect(reliabilityReproductions(fewer, texts)).toHaveLength(2);
});
