import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../src/statistics/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
const exported: Record<string, unknown> = Object.assign({}, ...modules);

/** The lines `expression // => value` of a file's comments. */
function examplesOf(file: string): { expression: string; expected: string }[] {
  const source = readFileSync(new URL(file, folder), "utf8");
  return [...source.matchAll(/^ \* (\S.*) \/\/ => (.+)$/gm)].map(([, expression, expected]) => ({
    expression: expression!.replace("@example ", ""),
    expected: expected!,
  }));
}

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(exported), `return (${expression});`)(...Object.values(exported));
}

/**
 * The actual value, each number rounded to the significant digits that the expected one shows (whole numbers must be
 * equal).
 */
function asShown(actual: unknown, expected: unknown): unknown {
  if (typeof actual === "number" && typeof expected === "number" && !Number.isInteger(expected)) {
    const digits = expected.toExponential().replace(/e.*|\D/g, "").length;
    return Number(actual.toPrecision(digits));
  }
  if (ArrayBuffer.isView(actual)) return Array.from(actual as Uint32Array);
  if (typeof actual !== "object" || actual === null) return actual;
  const entries = Object.entries(actual).map(([key, value]) => [
    key,
    asShown(value, (expected as Record<string, unknown>)?.[key]),
  ]);
  return Array.isArray(actual) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

describe("examples of src/statistics", () => {
  for (const file of files) {
    for (const { expression, expected } of examplesOf(file)) {
      it(`${file}: ${expression} gives ${expected}`, () => {
        const value = evaluate(expected);
        expect(asShown(evaluate(expression), value)).toEqual(value);
      });
    }
  }

  it("stand with every exported function", () => {
    const shown = files.flatMap(examplesOf).map(({ expression }) => expression);
    const without = Object.keys(exported).filter(
      (name) => typeof exported[name] === "function" && !shown.some((expression) => expression.includes(`${name}(`)),
    );
    expect(without).toEqual([]);
  });
});
