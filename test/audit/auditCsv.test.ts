import { csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import { auditCsv } from "../../src/audit/auditCsv.js";
import { differing, entries, entry } from "./entries.js";

const rows = (all = entries) => csvParse(auditCsv(all)) as unknown as Record<string, string>[];

it("auditCsv has a row an entry, in order, under the columns that docs/audit.md names", () => {
  expect(auditCsv([])).toBe("place,quantity,kind,printed,recomputed,verdict,cause,changes a conclusion\r\n");
  expect(rows().map(({ quantity }) => quantity)).toEqual(entries.map(({ quantity }) => quantity));
});

it("auditCsv gives values at full precision, intervals by their ends, and nothing where there is none", () => {
  const values = rows(entries).map(({ recomputed }) => recomputed);
  expect(values[0]).toBe("3.7812");
  expect(values[5]).toBe("0.3325 to 0.3335");
  expect(values[7]).toBe("");
  expect(rows([differing({ recomputed: 1 / 3 })])[0]!["recomputed"]).toBe(String(1 / 3));
});

it("auditCsv names every cause, or why nothing can be checked", () => {
  const two = differing({ causes: [{ kind: "formula", detail: "F x 99/100" }, { kind: "cut" }], changes: "category" });
  expect(rows([two])[0]).toMatchObject({
    verdict: "differs",
    cause: "formula: F x 99/100; cut",
    "changes a conclusion": "yes",
  });
  expect(rows()[7]).toMatchObject({
    verdict: "not checkable",
    cause: "data not published",
    "changes a conclusion": "no",
  });
});

it("auditCsv lets no spreadsheet run what was printed", () => {
  const printed = rows([differing({ printed: "=1+1" }), differing({ printed: "-0,343" })]).map((row) => row["printed"]);
  expect(printed).toEqual(["'=1+1", "'-0,343"]);
});

it("auditCsv puts remarks after the causes, or after why nothing can be checked", () => {
  const remarks = [{ kind: "same value", detail: "A2 mean" }] as const;
  const unchecked = entry({ verdict: "not checkable", reason: { id: "tidak terbit", en: "not published" }, remarks });
  expect(
    rows([differing({ remarks }), unchecked, entry({ remarks: [{ kind: "p printed as zero" }] })]).map(
      ({ cause }) => cause,
    ),
  ).toEqual(["unexplained; same value: A2 mean", "not published; same value: A2 mean", "p printed as zero"]);
});
