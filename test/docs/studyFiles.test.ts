import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { blocks, page } from "./markdown.js";

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
