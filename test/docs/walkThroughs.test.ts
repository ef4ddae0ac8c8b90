import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CATALOGUE } from "../../src/statistics/catalogue.js";
import { filesIn } from "../filesIn.js";

/** The paths that a part of CONTRIBUTING names. */
function namedIn(heading: string): Set<string> {
  const text = readFileSync("CONTRIBUTING.md", "utf8");
  const part = new RegExp(`^## ${heading}\\n(.*?)^## `, "ms").exec(text)![1]!;
  return new Set([...part.matchAll(/`([\w./[\]-]+)`/g)].map(([, name]) => name!));
}

/** Those of the paths that lead nowhere. */
const missing = (named: ReadonlySet<string>) =>
  [...named].filter((path) => path.includes("/") && !path.includes("…") && !existsSync(path));

const sources = (...folders: readonly string[]) => filesIn(...folders).filter((file) => /\.(ts|md)$/.test(file));

it("every file that names the section summary or belongs to it stands in the list of what adding a section touches", () => {
  const named = namedIn("Add a section");
  const touched = sources("src", "test").filter((file) => {
    const code = readFileSync(file, "utf8");
    return (
      /\bsummary[/.]/.test(file) ||
      /^import .*\/summary(Section)?\.js";$|^ +summary: ".*\n +sensitivity: "|^ +\| "summary"$/m.test(code)
    );
  });
  expect(touched.filter((file) => !named.has(file) && file !== "test/sentences/summary.test.ts")).toEqual([]);
  expect(touched.length).toBeGreaterThan(10);
});

it("every file that names the folder of Indonesian texts stands in the list of what adding a language touches, pages of its kind apart", () => {
  const named = namedIn("Add a language");
  const program = [...sources("src", "loaders", "site", "commands"), "observablehq.config.ts"];
  const touched = program.filter(
    (file) => !file.startsWith("src/texts/id/") && /(?:from|import)\s*\(?"[^"]*\/id\//.test(readFileSync(file, "utf8")),
  );
  const pages = touched.filter((file) => file.endsWith(".md"));
  expect(pages).toContain("src/glosarium.md");
  expect(touched.filter((file) => !file.endsWith(".md"))).toEqual(["src/rescoring.ts", "src/texts/language.ts"]);
  expect(["src/glosarium.md", "src/rescoring.ts", "src/texts/language.ts"].filter((file) => !named.has(file))).toEqual(
    [],
  );
  expect(missing(named)).toEqual([]);
});

it("every file that names the statistic rankTrend, or what it is compared with, stands in the list of what adding one touches", () => {
  const named = namedIn("Add a statistic");
  const compared = CATALOGUE.rankTrend.references.map((reference) => `site/reference/${reference}.json`);
  const touched = sources("src", "site", "docs", "test").filter(
    (file) => /\brankTrend\b/.test(file) || /\brankTrend\b/.test(readFileSync(file, "utf8")),
  );
  expect(
    [...touched, ...compared].filter((file) => !named.has(file) && file !== "test/docs/walkThroughs.test.ts"),
  ).toEqual([]);
  expect(touched.length).toBeGreaterThan(5);
});

/** The files that hold a word, as their text or in their path. */
const holding = (word: RegExp, files: readonly string[]) =>
  files.filter((file) => word.test(file) || word.test(readFileSync(file, "utf8")));

it("every file that names the kind ods stands in the list of what reading another kind of table file touches", () => {
  const named = namedIn("Read another kind of table file");
  const program = [
    ...sources("src", "loaders", "site", "commands", "docs", "test"),
    "loaders/study.schema.json",
    "README.md",
  ];
  const touched = holding(/\bods\b/i, program).filter((file) => file !== "test/docs/walkThroughs.test.ts");
  const own = touched.filter((file) => /^(?:test\/)?loaders\/files\/ods\//.test(file));
  expect(own).toContain("loaders/files/ods/odsSheet.ts");
  expect(touched.filter((file) => !named.has(file) && !own.includes(file))).toEqual([]);
  expect(touched.length).toBeGreaterThan(10);
  expect(missing(named)).toEqual([]);
});

it("every file that names the writer of tables, or what it renders with, stands in the list of what another form touches", () => {
  const named = namedIn("Write the chapter in another form");
  const touched = holding(/\bwriteTables\b/, sources("src", "site", "commands", "test"));
  expect(touched.filter((file) => !named.has(file) && file !== "test/docs/walkThroughs.test.ts")).toEqual([]);
  const renders = /\.\.\/(src\/document\/table\/\w+)\.js"/g;
  const rendering = [...readFileSync("site/writers/writeTables.ts", "utf8").matchAll(renders)].map(
    ([, file]) => `${file}.ts`,
  );
  expect(rendering.filter((file) => file !== "src/document/table/table.ts" && !named.has(file))).toEqual([]);
  expect(rendering).toContain("src/document/table/tableCsv.ts");
  expect(missing(named)).toEqual([]);
});
