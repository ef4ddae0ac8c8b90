import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { askedCriteria, CRITERIA_OPTIONS } from "../commands/askedCriteria.js";
import { askedScoring, SCORING_OPTIONS } from "../commands/askedScoring.js";
import { loadStudy } from "../loaders/loadStudy.js";
import { analyseInDepth } from "../src/analyses/analyseInDepth.js";
import { keysOf, ownSettings, parametersOf, readSettings, writeSettings } from "../src/parameters.js";
import { resultsDocument } from "../src/resultsDocument.js";

const pages = { "README.md": readFileSync("README.md", "utf8"), "CONTRIBUTING.md": readFileSync("CONTRIBUTING.md", "utf8") };
const readme = pages["README.md"];
const { study } = loadStudy("data");

/** The text of a second-level heading's part. */
function part(heading: string): string {
  const text = readme.split(/^## /m).find((candidate) => candidate.startsWith(`${heading}\n`));
  if (text === undefined) throw new Error(`The README has no part "${heading}"`);
  return text;
}

const blocks = (language: string, text = readme) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, block]) => block!);
const prose = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, "");
const codes = (text: string) => [...prose(text).matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replace(/\s+/g, " "));

describe("commands", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const COMMAND = /\bnpm (?:run )?(?:--silent )?([a-z]+(?::[a-z]+)?)/g;
  const named = (text: string) =>
    [...codes(text), ...blocks("sh", text)].flatMap((code) => [...code.matchAll(COMMAND)].map(([, name]) => name!));

  it("that the README lists are the scripts of package.json, all of them", () => {
    const listed = [...part("Start").matchAll(/^\| `npm (?:run )?(?:--silent )?([a-z]+(?::[a-z]+)?)`/gm)].map(([, name]) => name!);
    expect(listed.sort()).toEqual(Object.keys(scripts).sort());
  });

  it.each(Object.entries(pages))("of %s exist", (_, text) => {
    for (const name of named(text)) expect(["ci", ...Object.keys(scripts)]).toContain(name);
  });

  it("installs what Node the README asks for", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(engines.node).toBe(">=20.19");
    expect(readme).toContain("20.19 or newer");
  });
});

describe.each(Object.entries(pages))("paths of %s", (_, text) => {
  const made = /^(?:dist|unduh)\/|^sampel\.html/; // by a build
  const paths = codes(text).filter((code) => /^[.\w[\]-]+\/[\w./[\]*-]*$|^[\w-]+\.(?:md|ts|yaml|json|csv|cff)$/.test(code));
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);

  it("exist", () => {
    expect(paths.length).toBeGreaterThan(5);
    const missing = [...paths, ...links].filter((path) => {
      const start = path.replace(/\*.*$/, "");
      return !made.test(path) && !existsSync(start) && !existsSync(join("data", start));
    });
    expect(missing).toEqual([]);
  });
});

describe("live parameters in the README", () => {
  const rows = part("Live parameters")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").slice(1, -1).map(codes));
  const parameters = parametersOf(study, 1);
  const listed = keysOf(parameters).map((key) => parameters[key]);

  it("have the names and the order of parametersOf", () => {
    expect(rows.map(([name]) => name)).toEqual(listed.map(({ name }) => [name]));
  });

  it("have its values and defaults", () => {
    rows.forEach(([, , values, own], i) => {
      const parameter = listed[i]!;
      if (parameter.kind === "set") return; // its values are the codes of all items, its default none of them
      const texts = parameter.values.map(String);
      expect(values, parameter.name).toEqual(parameter.name === "e" ? [texts[0], texts.at(-1)] : texts);
      expect(own, parameter.name).toEqual([String(parameter.default)]);
    });
  });

  it("are written in an address as the example says", () => {
    const [example] = codes(part("Live parameters")).filter((code) => code.startsWith("?"));
    const asked = { ...ownSettings(parameters), reversed: ["Y7"], leftOut: ["X1", "X2"] };
    expect(example).toBe(writeSettings(parameters, asked, ""));
    expect(readSettings(parameters, example!)).toEqual(asked);
  });

  it("move the margin in the steps it says", () => {
    const { values } = parameters.marginOfError;
    expect(values).toEqual(values.map((_, i) => (i + 1) / 100));
  });
});

describe("the results document in the README", () => {
  const text = part("The results document");
  const named = new Set(codes(text).flatMap((code) => code.split(".")));
  const document = (folder: string) => JSON.parse(resultsDocument(analyseInDepth(loadStudy(folder).study)));

  /** Names of all keys at any depth; what is keyed by the study's own codes is looked into, but its codes are not names. */
  function namesIn(value: unknown, keyedByCodes = false): string[] {
    if (typeof value !== "object" || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((entry) => namesIn(entry));
    return Object.entries(value).flatMap(([key, inner]) => [...(keyedByCodes ? [] : [key]), ...namesIn(inner, isKeyedByCodes(key, inner))]);
  }

  const isKeyedByCodes = (key: string, value: unknown) =>
    ["numbers", "texts"].includes(key) || (["items", "scales"].includes(key) && typeof value === "object" && !Array.isArray(value));

  it.each(["data", "test/fixtures/small"])("has every key of the document of %s", (folder) => {
    const missing = [...new Set(namesIn(document(folder)))].filter((name) => !named.has(name));
    expect(missing).toEqual([]);
  });

  it("lists the keys of the first level in their order", () => {
    const table = text.slice(0, text.indexOf("**`study`**"));
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key)).toEqual(Object.keys(document("data")));
  });

  it("quotes what the document holds", () => {
    const quotes = blocks("json").map((block) => JSON.parse(block));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(document("data")).toMatchObject(quote);
  });

  it("takes the options that it lists, and the commands that it shows", () => {
    const options = [...text.slice(text.indexOf("| Option |")).matchAll(/^\| (`--[^|]*)\|/gm)].flatMap(([, cell]) => codes(cell!));
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
    const reasons = [...readFileSync("src/statistics/outcome.ts", "utf8").matchAll(/^ {2}\| "([a-z ]+)"/gm)].map(([, reason]) => reason!);
    expect(reasons).toContain("constant");
    for (const reason of reasons) expect(codes(text)).toContain(reason);
  });
});

it("shows the problems of a broken study as the loaders say them", () => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  cpSync("data", folder, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  edit("items.csv", (text) => text.replace("X3,X,SDM,", "X3,X,SDN,"));
  edit("responses.csv", (text) => withCell(withCell(text, 42, "Y7", "6"), 61, "X3", "Q"));
  try {
    expect(() => loadStudy(folder)).toThrow(blocks("text", part("Your own study"))[0]!.trimEnd().replaceAll("my-study/", `${folder}/`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A CSV text with another cell in a line (from 1) and a column. */
function withCell(text: string, line: number, column: string, cell: string): string {
  const rows = text.split("\n").map((row) => row.split(","));
  rows[line - 1]![rows[0]!.indexOf(column)] = cell;
  return rows.map((row) => row.join(",")).join("\n");
}
