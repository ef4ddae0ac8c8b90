import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { keyDescriptions } from "../../loaders/keyDescriptions.js";
import { descriptionOf, type JsonSchema, studyJsonSchema } from "../../loaders/studyJsonSchema.js";
import { messagesOf } from "./changedStudy.js";

const schema = studyJsonSchema();

/** Every key of a schema by its path, whatever list or choice it stands in. */
function pathsOf({ properties = {}, items, anyOf = [] }: JsonSchema, path: readonly string[] = []): string[][] {
  return [
    ...Object.entries(properties).flatMap(([key, property]) => [[...path, key], ...pathsOf(property, [...path, key])]),
    ...(items ? pathsOf(items, path) : []),
    ...anyOf.flatMap((variant) => pathsOf(variant, path)),
  ];
}

describe("the JSON Schema of study.yaml", () => {
  test("as committed is that of the loader (after a change: vitest run --project unit -u)", async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../loaders/study.schema.json");
  });

  test("describes every key, and nothing else is described", () => {
    const paths = pathsOf(schema);
    expect(paths.filter((path) => descriptionOf(path) === undefined)).toEqual([]);
    const used = new Set(paths.map((path) => path.join(".")).flatMap((path) => [path, `*.${path.split(".").at(-1)}`]));
    expect(Object.keys(keyDescriptions).filter((key) => !used.has(key))).toEqual([]);
  });

  test("asks for the keys that the loader asks for", () => {
    const required = schema["required"] as string[];
    const file = parse(readFileSync("test/fixtures/small/study.yaml", "utf8")) as Record<string, unknown>;
    for (const key of Object.keys(schema.properties!)) {
      const { [key]: _, ...rest } = file;
      const missing = messagesOf({ "study.yaml": JSON.stringify(rest) }).some((message) =>
        message.includes(`kunci ${key} tidak ada`),
      );
      expect(missing, key).toBe(required.includes(key));
    }
  });

  test("is what the study in data/ refers to", () => {
    expect(readFileSync("data/study.yaml", "utf8")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/loaders\/study\.schema\.json\n/,
    );
  });
});
