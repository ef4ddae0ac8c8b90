import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modules } from "./filesIn.js";

const EXPORT = /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** The words of a section have its name in every language. */
const namingModules = modules.filter((file) => !file.startsWith("src/texts/"));

/** Names that several modules export, each with its modules. */
function shared(exportsOf: ReadonlyMap<string, readonly string[]>): string[] {
  const homes = new Map<string, string[]>();
  for (const [module, names] of exportsOf)
    for (const name of names) homes.set(name, [...(homes.get(name) ?? []), module]);
  return [...homes].filter(([, found]) => found.length > 1).map(([name, found]) => `${name}: ${found.join(", ")}`);
}

const namesIn = (code: string) => [...new Set([...code.matchAll(EXPORT)].map((match) => match[1]!))];

test("an exported name means one thing: no two modules export it", () => {
  const exportsOf = new Map(namingModules.map((module) => [module, namesIn(readFileSync(module, "utf8"))]));
  expect([...exportsOf.values()].flat().length).toBeGreaterThan(800);
  expect(shared(exportsOf)).toEqual([]);
});

test("one that two modules export is named, with both", () => {
  const code =
    "export type Reading = 1;\nexport async function read() {}\nexport function over(a: 1): 1;\nexport function over(a: 2): 2;\n";
  expect(namesIn(code)).toEqual(["Reading", "read", "over"]);
  expect(
    shared(
      new Map([
        ["a.ts", namesIn(code)],
        ["b.ts", ["Reading"]],
      ]),
    ),
  ).toEqual(["Reading: a.ts, b.ts"]);
});
