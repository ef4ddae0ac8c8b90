import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE, STATISTICS } from "../../../src/statistics/catalogue.js";
import { glossary } from "../../../src/texts/id/glossary.js";

const sources = readFileSync("src/glosarium.md", "utf8");

describe.each(STATISTICS)("the glossary's entry of %s", (statistic) => {
  it("is two sentences", () => {
    expect(glossary.meaning(statistic)).toMatch(/^[^.]+\. [^.]+\.$/);
  });

  it("cites sources that the page lists in full", () => {
    const cited = glossary
      .source(CATALOGUE[statistic].sources)
      .replace(/^Sumber: |\.$/g, "")
      .split("; ");
    for (const source of cited) {
      const [author, year] = [source.split(/,? (?:et al|&|\d)|, /)[0]!, /\d{4}/.exec(source)?.[0]];
      expect(
        sources.split("\n").some((line) => line.startsWith(`- ${author}`) && line.includes(year ?? "DLMF")),
        source,
      ).toBe(true);
    }
  });
});
