import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const EXPORT = /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** Modules by what they export; the words of a section have its name in every language. */
const modules = ["src", "loaders", "site", "commands"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => posix.join(folder, file.replaceAll("\\", "/")))
    .filter((file) => file.endsWith(".ts") && !/\.d\.ts$|\.observablehq|^src\/texts\//.test(file)),
);

/** Names that several modules export, each with its modules. */
function shared(exportsOf: ReadonlyMap<string, readonly string[]>): string[] {
  const homes = new Map<string, string[]>();
  for (const [module, names] of exportsOf) for (const name of names) homes.set(name, [...(homes.get(name) ?? []), module]);
  return [...homes].filter(([, found]) => found.length > 1).map(([name, found]) => `${name}: ${found.join(", ")}`);
}

const namesIn = (code: string) => [...code.matchAll(EXPORT)].map((match) => match[1]!).filter((name, at, all) => all.indexOf(name) === at);

test("an exported name means one thing: no two modules export it", () => {
  const exportsOf = new Map(modules.map((module) => [module, namesIn(readFileSync(module, "utf8"))]));
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
