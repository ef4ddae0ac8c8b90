import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { resultsDocument } from "../../../src/analysis/resultsDocument.js";
import { studyFiles } from "./studyFiles.js";

const TABLES = ["items", "responses", "population", "profile"];

/** The small study with all of its tables in a format. */
function inFormat(ending: string) {
  const url = (table: string) => new URL(`../../fixtures/files/small/${table}.${ending}`, import.meta.url);
  const changes = TABLES.flatMap((table) => [
    [`${table}.csv`, undefined] as const,
    [`${table}.${ending}`, readFileSync(url(table))] as const,
  ]);
  return studyFiles(Object.fromEntries(changes));
}

/** All results of a study but for which files it was read from. */
function resultsOf(study: ReturnType<typeof studyFiles>["study"]): unknown {
  const document = JSON.parse(resultsDocument(analyseInDepth(study!)));
  expect(Object.keys(document)).toContain("study");
  return JSON.parse(JSON.stringify(document), (key, value) => (key === "data" ? undefined : value));
}

test.each(["xlsx", "ods", "sav"])(
  "a study whose tables are all %s has the results of the same study as CSV",
  (ending) => {
    const { study, messages } = inFormat(ending);
    expect(messages).toEqual([]);
    expect(study!.data.files.map(({ path }) => path)).toEqual(
      [
        ...TABLES.map((table) => `${table}.${ending}`),
        ...["items", "matrix-A", "matrix-B", "reliability"].map((file) => `pilot/${file}.csv`),
        "study.yaml",
      ].sort(),
    );
    expect(resultsOf(study)).toEqual(resultsOf(studyFiles({}).study));
  },
);
