import { expect, it } from "vitest";
import { STATISTICS } from "../../src/analysis/results/verify.js";
import { glossary } from "../../src/texts/id/glossary.js";
import { page, tableRows } from "./markdown.js";

/** A source as the page writes it: "Kendall 1948". */
const toPlain = (source: string) =>
  source
    .trim()
    .replace(", bab ", " ")
    .replace(/, (?=\d{4}$)/, " ");

it("docs/statistics.md names no source that the glossary does not name", () => {
  const known = STATISTICS.flatMap((statistic) =>
    glossary
      .source(statistic)
      .replace(/^Sumber: |\.$/g, "")
      .split(";"),
  ).map(toPlain);
  const named = tableRows(page("docs/statistics.md"), "Statistic").flatMap(([, , source]) => source!.split(";").map((one) => one.trim()));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((source) => source !== "" && !source.startsWith("declared") && !known.includes(source))).toEqual([]);
});
