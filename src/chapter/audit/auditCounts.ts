import type { AuditReport } from "../../audit/auditReport.js";
import type { EntryCounts } from "../../audit/entryCounts.js";
import { element } from "../../document/table/element.js";
import type { Rendering } from "../../document/table/rendering.js";
import type { Column, Row, Table } from "../../document/table/table.js";
import { tableParts } from "../../document/table/tableElement.js";
import type { AuditWords } from "./words.js";

/** Fragment of the table of counts. */
export const COUNTS = "audit-ringkas";

/** Counts by kind and verdict, of everything and without what can only be checked against itself. */
export function auditCounts(report: AuditReport, rendering: Rendering, texts: AuditWords): HTMLElement {
  return element("section", { class: "table", id: COUNTS }, ...tableParts(countsTable(report, texts), rendering));
}

function countsTable(report: AuditReport, texts: AuditWords): Table {
  const section = (name: string): Row => ({ kind: "section", cells: { kind: { value: name } } });
  const part = (which: "all" | "withoutSelfChecked"): Row[] => [
    ...report.kinds.map((kind) => row("plain", texts.kindNames[kind.kind], kind[which])),
    row("total", texts.sum, report[which]),
  ];
  return {
    id: COUNTS,
    label: texts.countsLabel,
    caption: texts.countsCaption,
    columns: columns(texts),
    rows: [
      section(texts.everything),
      ...part("all"),
      ...(report.selfChecked.length > 0 ? [section(texts.withoutSelfChecked), ...part("withoutSelfChecked")] : []),
    ],
    notes: [],
    source: "",
  };
}

function columns(texts: AuditWords): Column[] {
  const count = (key: keyof EntryCounts, label: string): Column => ({ key, label, format: { kind: "integer" } });
  return [
    { key: "kind", label: texts.columns.kind, format: { kind: "text" }, heading: true },
    count("total", texts.total),
    count("reproduces", texts.reproduces),
    count("differs", texts.differs),
    count("changesConclusion", texts.changes),
    count("notCheckable", texts.notCheckable),
  ];
}

function row(kind: Row["kind"], name: string, tally: EntryCounts): Row {
  const counts = Object.entries(tally).map(([key, value]) => [key, { value }] as const);
  return { kind, cells: { kind: { value: name }, ...Object.fromEntries(counts) } };
}
