import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Study } from "../../src/study/study.js";

/** What R lacks to run the code, if anything; `.ci/run` installs it. */
export function missingFromR(): string | undefined {
  const { error, status } = spawnSync("Rscript", ["-e", 'quit(status = !requireNamespace("psych", quietly = TRUE))']);
  if (error) return "R is not installed";
  return status === 0 ? undefined : "R has no package psych";
}

type Cell = string | number | boolean;

/**
 * Runs R code beside a study's answers, one process for all of it, and gives each code's `result` row by row; or, if R
 * stopped, throws what it said.
 */
export function runR(study: Study, codes: readonly string[]): Record<string, Cell>[][] {
  const folder = mkdtempSync(join(tmpdir(), "r-"));
  try {
    writeFileSync(join(folder, "responses.csv"), responses(study));
    codes.forEach((code, i) => void writeFileSync(join(folder, `${i}.R`), code));
    const all = `for (i in 0:${codes.length - 1}) { found <- new.env(); sys.source(paste0(i, ".R"), found)
      write.csv(format(found$result, digits = 15, trim = TRUE), paste0(i, ".csv"), row.names = FALSE) }`;
    const { status, stderr } = spawnSync("Rscript", ["-e", all], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return codes.map((_, i) => rows(readFileSync(join(folder, `${i}.csv`), "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function responses({ answers, scale }: Study): string {
  const items = Object.keys(answers.columns);
  const cell = (position: number) => (position === 0 ? "" : scale.options[position - 1]!.value);
  const lines = answers.respondents.map((id, i) =>
    [id, ...items.map((item) => cell(answers.columns[item]![i]!))].join(","),
  );
  return `${["respondent", ...items].join(",")}\n${lines.join("\n")}\n`;
}

function rows(csv: string): Record<string, Cell>[] {
  const [names, ...lines] = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "").trim()));
  return lines.map((cells) => Object.fromEntries(cells.map((cell, i) => [names![i]!, cellOf(cell)])));
}

function cellOf(text: string): Cell {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return Number.isNaN(Number(text)) ? text : Number(text);
}
