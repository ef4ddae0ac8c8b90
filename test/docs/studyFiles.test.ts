import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadStudy } from "../../loaders/loadStudy.js";
import { studySchema } from "../../loaders/studySchema.js";
import { blocks, codes, page, tableRows } from "./markdown.js";

it("shows the problems of a broken study as the loaders say them", () => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  cpSync("data", folder, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  edit("items.csv", (text) => text.replace("X3,X,SDM,", "X3,X,SDN,"));
  edit("responses.csv", (text) => withCell(withCell(text, 42, "Y7", "6"), 61, "X3", "Q"));
  try {
    expect(() => loadStudy(folder)).toThrow(
      blocks("text", page("docs/study-files.md"))[0]!.trimEnd().replaceAll("my-study/", `${folder}/`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A CSV text with another cell in a line (from 1) and a column. */
function withCell(text: string, line: number, column: string, cell: string): string {
  const rows = text.split("\n").map((row) => row.split(","));
  rows[line - 1]![rows[0]!.indexOf(column)] = cell;
  return rows.map((row) => row.join(",")).join("\n");
}

it("declares in its examples what study.yaml can hold", () => {
  const own = parse(readFileSync("data/study.yaml", "utf8"));
  const examples = blocks("yaml", page("docs/study-files.md"));
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples)
    expect(v.safeParse(studySchema, { ...own, ...parse(example) }).issues).toBeUndefined();
});

it("lists the files of a study, all of them", () => {
  const named = tableRows(page("docs/study-files.md"), "File").flatMap(([file]) => codes(file!));
  const there = readdirSync("data", { withFileTypes: true }).map(
    (entry) => `data/${entry.name}${entry.isDirectory() ? "/" : ""}`,
  );
  expect(named.sort()).toEqual(there.filter((path) => path !== "data/README.md").sort());
});
