import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { seededRandom } from "../src/statistics/seededRandom.js";

/** Rows that are written at once: those of ten million respondents are longer than one text may be. */
const ROWS = 10_000;

/**
 * The study in data/ with n made-up respondents, the same for the same n, whose items hang together by a common
 * leaning. Nobody published their answers, so it has nothing printed.
 *
 * @returns A new folder, which is the caller's to remove.
 */
export function syntheticStudy(n: number): string {
  const folder = mkdtempSync(join(tmpdir(), "synthetic-"));
  cpSync("data", folder, { recursive: true, filter: (path) => basename(path) !== "printed" });
  const header = readFileSync("data/responses.csv", "utf8").split(/\r?\n/, 1)[0]!;
  const items = header.split(",").length - 1;
  const random = seededRandom(20160501);
  const file = openSync(join(folder, "responses.csv"), "w");
  let lines = [header];
  for (let respondent = 1; respondent <= n; respondent++) {
    const leaning = random();
    let line = String(respondent);
    for (let item = 0; item < items; item++) line += `,${1 + Math.floor(2.5 * leaning + 2.5 * random())}`;
    lines.push(line);
    if (lines.length < ROWS && respondent < n) continue;
    writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  }
  closeSync(file);
  return folder;
}
