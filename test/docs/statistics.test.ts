import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE, STATISTICS, type Statistic } from "../../src/statistics/catalogue.js";
import { page, tableRows } from "./markdown.js";

const text = page("docs/statistics.md");
const rows = tableRows(text, "Key");
const HEAD = ["Key", "Statistic", "Variant", "Computed by", "Source", "Compared with"];

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

/** A line of the table: name and variant as they are written there, the rest from the catalogue. */
function lineOf(statistic: Statistic): string[] {
  const { by, sources, references } = CATALOGUE[statistic];
  const [, name = "", variant = ""] = rows.find(([key]) => key === `\`${statistic}\``) ?? [];
  return [list([statistic]), name, variant, list(by), sources.join("; "), list(references) || "whole numbers"];
}

function withTable(lines: readonly (readonly string[])[]): string {
  const start = text.indexOf(`\n| ${HEAD[0]} |`) + 1;
  const end = text.indexOf("\n\n", start);
  const marks = HEAD.map(() => "---").join("|");
  return [
    text.slice(0, start),
    [HEAD, ...lines]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .toSpliced(1, 0, `|${marks}|`)
      .join("\n"),
    text.slice(end),
  ].join("");
}

describe("docs/statistics.md", () => {
  it("has the line of every statistic that the catalogue gives, in its order", async () => {
    await expect(withTable(STATISTICS.map(lineOf))).toMatchFileSnapshot("../../docs/statistics.md");
  });

  it("says of each what it is called and which variant is computed", () => {
    expect(rows.filter(([, name, variant]) => !name || !variant).map(([key]) => key)).toEqual([]);
  });
});

it("what the catalogue says computes a statistic, and what it is compared with, is there", () => {
  const named = STATISTICS.flatMap((statistic): string[] => [
    ...CATALOGUE[statistic].by.flatMap((name) => [`src/statistics/${name}.ts`, `test/statistics/${name}.test.ts`]),
    ...CATALOGUE[statistic].references.map((name) => `site/reference/${name}.json`),
  ]);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
