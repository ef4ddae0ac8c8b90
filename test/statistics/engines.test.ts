import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folders = ["src/statistics", "src/study"];
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));

/** Whose last digit the language leaves to the engine. (Powers of 2 and 10 and squares are exact in all.) */
const ENGINE_DEPENDENT = /Math\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp|expm1|log|log1p|log10|log2|pow|hypot)\b/;

it("no statistic calls a function whose last digit depends on the engine: browsers and Node compute the same numbers", () => {
  const calls = files.flatMap((file) => {
    const code = readFileSync(file, "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
    return ENGINE_DEPENDENT.test(code) ? [file] : [];
  });
  expect(files.length).toBeGreaterThan(40);
  expect(calls).toEqual([]);
});
