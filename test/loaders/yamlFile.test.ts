import { describe, expect, test } from "vitest";
import { collectProblems } from "../../loaders/problem.js";
import { keyName, yamlFile } from "../../loaders/yamlFile.js";
import { problemWords } from "../../src/texts/language.js";
import { messagesOf, replace } from "./changedStudy.js";

const messagesOfYaml = (change: (text: string) => string) => messagesOf({ "study.yaml": change });

test("text that is not YAML, by line and column", () => {
  expect(messagesOfYaml(replace("year: 2020", "year: 2020: 1"))).toEqual([
    "data/study.yaml baris 5, kolom 7: susunan YAML tidak terbaca, seharusnya YAML yang sah. Periksa lekukan baris, titik dua, dan tanda kutipnya. Keterangan pengurai: Nested mappings are not allowed in compact mappings",
  ]);
});

test.each([
  ["an alias of nothing", "title: *nothing"],
  ["a tag that nothing knows", "title: !odd { id: Studi }"],
  [
    "aliases that would fill the memory",
    `title: &a [x, x]\n${[..."bcdefghij"].map((name, at) => `${name}: &${name} [${"*".padEnd(1)}${"abcdefghi"[at]}${`, *${"abcdefghi"[at]}`.repeat(9)}]`).join("\n")}`,
  ],
])("%s", (_, yaml) => {
  expect(messagesOf({ "study.yaml": `${yaml}\n` }).join("\n")).toContain("data/study.yaml");
});

describe("a YAML file", () => {
  const text = "title:\n  id: Studi\nbandSets:\n  - { code: a, bands: [] }\n";
  const problems = collectProblems("data");
  const file = yamlFile({ path: "study.yaml", text }, problems)!;

  test("has its content as plain values, and knows where they stand", () => {
    expect(file.value).toEqual({ title: { id: "Studi" }, bandSets: [{ code: "a", bands: [] }] });
    expect(file.place(["title", "id"])).toEqual({ file: "study.yaml", line: 2, column: 7 });
    expect(file.place(["bandSets", 0, "code"])).toEqual({ file: "study.yaml", line: 4, column: 13 });
  });

  test("reports what is not there at its nearest parent", () => {
    file.error(["bandSets", 0, "name", "id"], problemWords.emptyCell());
    expect(problems.all.map(({ line, column }) => [line, column])).toEqual([[4, 5]]);
  });
});

test("the name of a key is its path without the places in lists", () => {
  expect(keyName(["bandSets", 0, "bands", 2, "upTo"])).toBe("bandSets.bands.upTo");
  expect(keyName(["hypotheses", 0, ""])).toBe("hypotheses.null");
});
