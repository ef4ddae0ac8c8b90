// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { auditReport } from "../../../src/audit/auditReport.js";
import { auditCounts } from "../../../src/chapter/audit/auditCounts.js";
import { audit as texts } from "../../../src/texts/id/audit.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { differing, entries } from "../../audit/entries.js";

const report = auditReport(entries);
const rendering = { words: documentWords, root: "./" };
const textOf = (element: Element) => element.textContent!.replace(/\s+/g, " ");

describe("auditCounts", () => {
  const cells = (element: Element) =>
    [...element.querySelectorAll("tr.total")].map((row) => [...row.querySelectorAll("td")].map(textOf));

  test("sums up everything, then everything but what can only be checked against itself", () => {
    expect(cells(auditCounts(report, rendering, texts))).toEqual([
      ["9", "4", "4", "1", "1"],
      ["6", "2", "4", "1", "0"],
    ]);
  });

  test("says nothing twice where the data can check every place", () => {
    expect(cells(auditCounts(auditReport([differing()]), rendering, texts))).toHaveLength(1);
  });
});
