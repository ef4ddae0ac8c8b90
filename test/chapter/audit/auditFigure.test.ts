import { expect, test } from "vitest";
import { auditReport } from "../../../src/audit/auditReport.js";
import { auditFigure } from "../../../src/chapter/audit/auditFigure.js";
import { audit as texts } from "../../../src/texts/id/audit.js";
import { entries } from "../../audit/entries.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([[1, 2, 3, 4, 5, 4]]);
const report = auditReport(entries);

test("auditFigure counts every entry in one series of its place, and names the places with most in its alternative", () => {
  const { chart, alt, table } = auditFigure(study, report, texts);
  expect(chart.rows.map(({ counts }) => counts)).toEqual([
    [1, 2, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [2, 0, 0, 1],
    [1, 0, 0, 0],
  ]);
  expect(alt).toMatch(/^3 dari 5 tempat memuat perbedaan\. Perbedaan terbanyak: Tabel 1 \(2\)/);
  expect(table.columns.map(({ key, heading }) => [key, heading])).toEqual([
    ["place", true],
    ...[0, 1, 2, 3].map((series) => [`n${series}`, undefined]),
  ]);
  expect(table.rows.map(({ cells }) => cells["n1"]!.value)).toEqual([2, 1, 0, 0, 0]);
});
