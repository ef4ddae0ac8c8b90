import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeParts } from "./codeParts.js";
import { modules } from "./filesIn.js";

/** Methods that search. */
const SEARCH = /\.(?:find|findLast|get|exec|match|closest|querySelector|getElementById|getAttribute)(?:<[^()]*>)?$/;

/** An index that is the name of something, not its position: `[code]`, `[item.code]`, a string, a template. */
const NAME = /^(?:\s*|(?:\w+\.)*(?:code|id|name|key|word))$/;

/** Where a search is taken to have found something, each with its line: `!` behind it says no word of what was asked for. */
function trusted(module: string): string[] {
  const { code } = codeParts(module);
  return [...code.matchAll(/[)\]]!(?!=)/g)].flatMap(({ index }) => {
    const start = opening(code, index);
    const [before, within] = [code.slice(0, start), code.slice(start + 1, index)];
    const isTrusted = code[index] === ")" ? SEARCH.test(before.slice(-99)) : NAME.test(within);
    return isTrusted
      ? [
          `${before.split("\n").length}: ${code
            .slice(0, index + 2)
            .split("\n")
            .at(-1)
            ?.trim()}`,
        ]
      : [];
  });
}

/** Where what ends here began. */
function opening(code: string, end: number): number {
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    if (code[at] === ")" || code[at] === "]" || code[at] === "}") depth++;
    if (code[at] === "(" || code[at] === "[" || code[at] === "{") depth--;
    if (depth === 0) return at;
  }
  return 0;
}

test("a search that finds nothing says what was asked for: none is taken to have found something", () => {
  const found = modules.flatMap((file) => trusted(readFileSync(file, "utf8")).map((place) => `${file}:${place}`));
  expect(found).toEqual([]);
});

test("one that is, is found; a position is no search", () => {
  const module = [
    "const a = all.find(({ code }) => code === `A$" + "{(b)}`)!.name;",
    "const b = map.get(key)! + columns[item.code]! + WORDS['x']! + document.querySelector<HTMLElement>('#a')!.id;",
    "const c = all[0]! + all[i + 1]! + all.at(-1)! + all.find(is) !== b && (c as D)!;",
  ].join("\n");
  expect(trusted(module)).toEqual([
    "1: const a = all.find(({ code }) => code ===  {(b)})!",
    "2: const b = map.get(key)!",
    "2: const b = map.get(key)! + columns[item.code]!",
    "2: const b = map.get(key)! + columns[item.code]! + WORDS[ ]!",
    "2: const b = map.get(key)! + columns[item.code]! + WORDS[ ]! + document.querySelector<HTMLElement>( )!",
  ]);
});
