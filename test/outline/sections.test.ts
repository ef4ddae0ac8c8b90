import { describe, expect, it } from "vitest";
import { pagesOf, SECTIONS } from "../../src/outline/sections.js";
import type { Study } from "../../src/study/study.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2]]);
const names = (changes: Partial<Study>) =>
  pagesOf({ ...study, ...changes }).map(({ outline, code }) => (code ? `${outline.name}/${code}` : outline.name));

describe("the pages of a study", () => {
  it("are in the order of sections, a variable a page", () => {
    const pages = names({});
    const order = SECTIONS.map(({ name }) => name as string);
    const places = pages.map((page) => order.indexOf(page.split("/")[0]!));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(pages.filter((page) => page.startsWith("variables"))).toEqual(["variables/A", "variables/B"]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it("are those of what it has: no hypotheses, no page of them", () => {
    expect(names({}).includes("hypotheses")).toBe(true);
    expect(names({ hypotheses: [] }).includes("hypotheses")).toBe(false);
    const alike = study.variables.map((one) => ({ ...one, role: "independent" as const }));
    expect([names({}).includes("questions"), names({ variables: alike }).includes("questions")]).toEqual([true, false]);
  });
});
