import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PRINTED_COLUMNS } from "../../loaders/readPrinted.js";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { auditCsv } from "../../src/audit/auditCsv.js";
import { CAUSE_KINDS } from "../../src/audit/entry.js";
import { FUNCTIONS } from "../../src/audit/functions.js";
import { blocks, codes, page, tableRows } from "./markdown.js";

const text = page("docs/audit.md");
const [columns, printed] = [
  tableRows(text, "Column"),
  tableRows(text.slice(text.indexOf("`data/printed/printed.csv` has a row")), "Column"),
];
const marked = (rows: readonly (readonly string[])[]) => rows.flatMap(([cell]) => codes(cell!));

/** The ledger of the study in `data/` with another publication. */
function ledgerOf(publication: string) {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  cpSync("data", folder, { recursive: true });
  writeFileSync(join(folder, "printed/printed.csv"), publication);
  try {
    return auditEntries(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("docs/audit.md", () => {
  it("lists the columns of the audit in their order", () => {
    expect(marked(columns)).toEqual(auditCsv([]).trim().split(","));
  });

  it("lists every cause in the order in which they are tried", () => {
    expect(marked(tableRows(text, "Cause"))).toEqual([...CAUSE_KINDS]);
  });

  it("lists the functions that a claim may call, all of them", () => {
    const named = marked(tableRows(text, "Call")).map((call) => call.replace(/\(.*/, ""));
    expect(named.sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it("lists the columns of printed.csv, all of them", () => {
    expect(marked(printed).sort()).toEqual([...PRINTED_COLUMNS.required, ...PRINTED_COLUMNS.optional].sort());
  });

  it("shows rows that the audit reads, and judges", () => {
    const [example] = blocks("csv", text);
    expect(ledgerOf(example!).map(({ quantity, verdict }) => [quantity, verdict])).toEqual([
      ["X1 mean", "reproduces"],
      ["X1 SS percent", "differs"],
      ["X1 category", "reproduces"],
    ]);
  });
});
