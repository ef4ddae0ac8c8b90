import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadStudy } from "../loaders/loadStudy.js";

const { study } = loadStudy("data");
const { variables, items, scale, strata, people, institution, profile, pilot } = study;
const dimensions = variables.flatMap((variable) => variable.dimensions);

/** Codes of the study that nothing else is called; those of one letter are. */
const codes = [...variables, ...dimensions, ...items, ...scale.options, ...(pilot?.items ?? [])]
  .map(({ code }) => code)
  .filter((code) => code.length > 1);

const names = [
  ...[...variables, ...dimensions].map(({ name }) => name.id),
  ...items.flatMap(({ topic, idea }) => [topic.id, ...(idea ? [idea.id] : [])]),
  ...[...strata, ...people].map(({ name }) => name),
  ...profile.map(({ name }) => name.id),
  institution.id,
];

const files = [
  "observablehq.config.ts",
  ...["src", "loaders", "site", "commands"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|mjs|md|css)$/.test(file) && !file.startsWith("."))
      .map((file) => join(folder, file)),
  ),
];

/** The codes and names that a text holds as whole words. */
function mentioned(text: string): string[] {
  const words = new Set(text.match(/[\p{L}\d]+/gu));
  return [...new Set([...codes.filter((code) => words.has(code)), ...names.filter((name) => text.includes(name))])];
}

describe("the instrument is declared", () => {
  test("no page and no module names an item, variable, dimension, option, stratum or person of the study in data/", () => {
    const found = files.flatMap((file) => mentioned(readFileSync(file, "utf8")).map((part) => `${file}: ${part}`));
    expect(found).toEqual([]);
  });

  test("one that did would be found", () => {
    const [item] = items;
    expect(mentioned(`reverse("${item!.code}"); // ${strata[0]!.name}`)).toEqual([item!.code, strata[0]!.name]);
    expect(mentioned(`reverse${item!.code}`)).toEqual([]);
  });
});
