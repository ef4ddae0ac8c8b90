import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { askedCriteria, CRITERIA_OPTIONS } from "../../commands/askedCriteria.js";
import { askedScoring, SCORING_OPTIONS } from "../../commands/askedScoring.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import { blocks, codes, page } from "./markdown.js";

const { study } = loadStudy("data");
const text = page("docs/results.md");

describe("docs/results.md", () => {
  const named = new Set(codes(text).flatMap((code) => code.split(".")));
  const document = (folder: string) => JSON.parse(resultsDocument(analyseInDepth(loadStudy(folder).study)));

  /**
   * Names of all keys at any depth; what is keyed by the study's own codes is looked into, but its codes are not names.
   */
  function namesIn(value: unknown, keyedByCodes = false): string[] {
    if (typeof value !== "object" || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((entry) => namesIn(entry));
    return Object.entries(value).flatMap(([key, inner]) => [
      ...(keyedByCodes ? [] : [key]),
      ...namesIn(inner, isKeyedByCodes(key, inner)),
    ]);
  }

  const isKeyedByCodes = (key: string, value: unknown) =>
    ["numbers", "texts"].includes(key) ||
    (["items", "scales"].includes(key) && typeof value === "object" && !Array.isArray(value));

  it.each(["data", "test/fixtures/small"])("has every key of the document of %s", (folder) => {
    const missing = [...new Set(namesIn(document(folder)))].filter((name) => !named.has(name));
    expect(missing).toEqual([]);
  });

  it("lists the keys of the first level in their order", () => {
    const table = text.slice(0, text.indexOf("**`study`**"));
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key)).toEqual(Object.keys(document("data")));
  });

  it("quotes what the document holds", () => {
    const quotes = blocks("json", text).map((block) => JSON.parse(block));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(document("data")).toMatchObject(quote);
  });

  it("takes the options that it lists, and the commands that it shows", () => {
    const options = [...text.slice(text.indexOf("| Option |")).matchAll(/^\| (`--[^|]*)\|/gm)].flatMap(([, cell]) =>
      codes(cell!),
    );
    const known = { ...SCORING_OPTIONS, ...CRITERIA_OPTIONS };
    expect(options.map((option) => option.slice(2)).sort()).toEqual(Object.keys(known).sort());
    const commands = blocks("sh", text).flatMap((block) => block.trim().split("\n"));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const args = command.replace("npm run --silent results -- ", "").split(" ");
      const { values } = parseArgs({ args, options: known, allowPositionals: true });
      const asked = (of: typeof values) => ({ ...askedScoring(study, of), ...askedCriteria(study, of) });
      expect(asked(values)).not.toEqual(asked({}));
    }
  });

  it("is right that nothing in it is null", () => {
    expect(resultsDocument(analyseInDepth(study))).not.toMatch(/: null\b/);
  });

  it("names every reason why a statistic has no value", () => {
    const reasons = [...readFileSync("src/statistics/outcome.ts", "utf8").matchAll(/^ {2}\| "([a-z ]+)"/gm)].map(
      ([, reason]) => reason!,
    );
    expect(reasons).toContain("constant");
    for (const reason of reasons) expect(codes(text)).toContain(reason);
  });
});
