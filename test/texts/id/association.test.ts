import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** A correlation is a "hubungan"; of an influence the study's own words alone speak, which stand in its study.yaml. */
const INFLUENCE = /pengaruh/i;

const files = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

/** Comments are the programmers'. */
const said = (file: string) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<![:"])\/\/.*$/gm, "");

describe("no text of the report speaks of influence", () => {
  it.each([...files("src/texts/id", ".ts"), ...files("src", ".md")])("%s", (file) => {
    expect(
      said(file)
        .split("\n")
        .filter((line) => INFLUENCE.test(line)),
    ).toEqual([]);
  });
});
