import { readdirSync, readFileSync } from "node:fs";
import { describeProblem } from "../../../loaders/describeProblems.js";
import { describeReading } from "../../../loaders/describeReading.js";
import { openFiles } from "../../../loaders/files/inputFolder.js";
import { readStudy } from "../../../loaders/loadStudy.js";
import { collectProblems } from "../../../loaders/problem.js";
import type { Study } from "../../../src/study/study.js";

export interface FilesRead {
  /** Undefined where they are refused. */
  readonly study: Study | undefined;
  /** Whole messages. */
  readonly messages: readonly string[];
  /** What `check` says of each file. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
}

/** The small study with some files put in the place of others: undefined takes one away. */
export function studyFiles(changes: Readonly<Record<string, Uint8Array | string | undefined>>): FilesRead {
  const own = new URL("../../fixtures/small/", import.meta.url).pathname;
  const files = new Map<string, Uint8Array>();
  for (const path of readdirSync(own, { recursive: true, encoding: "utf8" })) {
    if (/\.(?:csv|yaml)$/.test(path)) files.set(path, readFileSync(own + path));
  }
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === undefined) files.delete(path);
    else files.set(path, Buffer.from(bytes as Uint8Array));
  }
  const problems = collectProblems("data");
  const study = readStudy(
    openFiles((path) => files.get(path), problems),
    problems,
  )?.study;
  const readings = [...problems.readings].map(([file, reading]) => [
    file.slice("data/".length),
    describeReading(file, reading),
  ]);
  return { study, messages: problems.all.map(describeProblem), readings: Object.fromEntries(readings) };
}
