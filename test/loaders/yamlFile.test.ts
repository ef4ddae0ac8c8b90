import { expect, test } from "vitest";
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
