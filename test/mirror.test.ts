import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { modules } from "./filesIn.js";

/** How many of the sources with behaviour have a test of their own name, at least. */
const LEAST_SHARE = 0.8;

const EXPORTED =
  /^export (?:async )?(?:function|class|const \w+(?:: [^=]+)? = (?:async )?(?:<[^>]*>)?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>)/m;
const APART = [
  /\/\*.*?\*\/|\/\/[^\n]*/gs, // comments
  /"(?:[^"\\\n]|\\.)*"/g, // texts
  /^(?:export )?interface .*?^\}/gms,
  /^(?:export )?type .*?;$/gms,
];
const DECIDES = /\b(?:if|for|while|switch) \(|\s(?:\?|=>|&&|\|\||\?\?|[-+*/%]|\*\*|<|>|<=|>=|===|!==)\s/;

/**
 * Whether a source decides, repeats or computes something: it exports a function or a class, and its code, types apart,
 * holds a condition, a loop, a function within another, or arithmetic. Words are held by their languages' tests.
 */
function hasBehaviour(code: string): boolean {
  return EXPORTED.test(code) && DECIDES.test(APART.reduce((left, part) => left.replace(part, ""), code));
}

/** Where the test of a source stands. */
const mirrorOf = (source: string) => `test/${source.replace(/^src\//, "").replace(/\.m?ts$/, ".test.ts")}`;

describe("tests mirror their sources by name", () => {
  test("where a source has behaviour, four of five at least", () => {
    const sources = modules.filter((source) => !source.startsWith("src/texts/"));
    const behaving = sources.filter((source) => hasBehaviour(readFileSync(source, "utf8")));
    const unmirrored = behaving.filter((source) => !existsSync(mirrorOf(source)));
    expect(behaving.length).toBeGreaterThan(400);
    expect(1 - unmirrored.length / behaving.length, unmirrored.join("\n")).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  test("from whichever folder they are", () => {
    expect(
      ["src/study/scores.ts", "loaders/files/zip.ts", "site/bundle.ts", "commands/check.ts"].map(mirrorOf),
    ).toEqual([
      "test/study/scores.test.ts",
      "test/loaders/files/zip.test.ts",
      "test/site/bundle.test.ts",
      "test/commands/check.test.ts",
    ]);
  });
});

describe("a source has behaviour", () => {
  test.each([
    ["a condition", "export function sign(x: number) {\n  return x > 0 ? 1 : -1;\n}"],
    ["a loop", "export const all = (of: number[]) => {\n  for (const one of of) told(one);\n};"],
    [
      "a function that it hands on",
      "export async function codes(of: Item[]) {\n  return of.map(({ code }) => code);\n}",
    ],
    ["arithmetic", "export class Counter {\n  next = () => this.last + 1;\n}"],
  ])("by %s", (_, code) => {
    expect(hasBehaviour(code)).toBe(true);
  });

  test.each([
    [
      "types",
      "export interface Item {\n  readonly of: (x: number) => number;\n}\nexport type Code = A extends B ? 1 : 2;",
    ],
    ["constants", "export const LIMITS = { rows: 2 * 1024 };\nconst own = () => 1;"],
    [
      "a function that only calls another",
      'export function name(of: Item): string {\n  return join(of, " ? "); // if (any)\n}',
    ],
    ["what another module has", 'export { name } from "./name.js";'],
  ])("not by %s", (_, code) => {
    expect(hasBehaviour(code)).toBe(false);
  });
});
