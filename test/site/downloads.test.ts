import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../../src/analyses/analyse.js";
import { resultsDocument } from "../../src/resultsDocument.js";
import { placesOf } from "../../src/study/places.js";
import { builtSite } from "./builtSite.js";

const { study } = loadStudy("data");
const folder = join(builtSite, "unduh");

test("every table and figure of the chapter has its numbers as CSV, and nothing else is there but all results", () => {
  const files = placesOf(study).map(({ id }) => `${id}.csv`);
  expect(readdirSync(folder).sort()).toEqual([...files, "hasil.json"].sort());
});

test("each CSV has a heading and rows of as many fields, and no value that is no number", () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    const text = readFileSync(join(folder, file), "utf8");
    const widths = new Set(text.trimEnd().split("\r\n").map(fieldCount));
    expect([file, widths.size, text.split("\r\n").length > 2]).toEqual([file, 1, true]);
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
  }
});

test("hasil.json is the document that `npm run results` prints", () => {
  expect(readFileSync(join(folder, "hasil.json"), "utf8")).toBe(resultsDocument(analyse(study)));
});

function fieldCount(record: string): number {
  return record.replace(/"(?:[^"]|"")*"/g, "").split(",").length;
}
