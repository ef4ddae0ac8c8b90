import type { AuditEntry } from "../../audit/entry.js";
import { entryCounts, grouped } from "../../audit/entryCounts.js";
import { LEDGER_COLUMNS } from "../../audit/ledgerRows.js";
import { element } from "../../document/table/element.js";
import type { AuditWords } from "./words.js";

/**
 * The whole ledger as plain tables, one a place, folded. Where the page already holds them, prerendered, they are taken
 * over as they are: rows by the thousand are then loaded once, as HTML.
 *
 * @param file Of the entries, for where they are not there yet: while prerendering, and in the preview.
 */
export async function auditLedger(
  file: { json(): Promise<readonly AuditEntry[]> },
  texts: AuditWords,
): Promise<HTMLElement> {
  return document.getElementById(texts.addresses.ledger) ?? ledgerElement(await file.json(), texts);
}

/** The ledger's tables, made of its entries. */
export function ledgerElement(entries: readonly AuditEntry[], texts: AuditWords): HTMLElement {
  const places = [...grouped(entries, ({ place }) => place)];
  return element(
    "div",
    { id: texts.addresses.ledger },
    ...places.map(([place, group], at) => placeElement(place, at, group, texts)),
  );
}

function placeElement(place: string, at: number, entries: readonly AuditEntry[], texts: AuditWords): HTMLElement {
  const name = `${texts.addresses.ledger}-${at + 1}`; // a place may have any name, an id may not
  const caption = element("caption", { id: name }, texts.placeCaption(place));
  const head = element("tr", {}, ...LEDGER_COLUMNS.map((key) => element("th", { scope: "col" }, texts.columns[key])));
  const rows = entries.map((entry) => entryRow(entry, texts));
  const table = element("table", {}, caption, element("thead", {}, head), element("tbody", {}, ...rows));
  return element(
    "details",
    { "data-place": place },
    element("summary", {}, texts.placeSummary(place, entryCounts(entries))),
    element("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": name }, table),
  );
}

function entryRow(entry: AuditEntry, texts: AuditWords): HTMLElement {
  const cells = [
    texts.kinds[entry.kind],
    entry.printed,
    ledgerValue(entry, texts),
    texts.verdict(entry),
    texts.why(entry),
  ];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, texts.quantity(entry.quantity)),
    ...cells.map((text) => element("td", {}, text)),
  );
}

/** An interval that holds what was printed says no more than that, and there are thousands: the files have its ends. */
function ledgerValue(entry: AuditEntry, texts: AuditWords): string {
  return entry.verdict === "reproduces" && typeof entry.recomputed === "object" ? texts.same : texts.value(entry);
}
