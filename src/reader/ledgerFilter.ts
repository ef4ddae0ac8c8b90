import {
  LEDGER_COLUMNS,
  type LedgerRow,
  type LedgerView,
  ledgerRows,
  ROW_KEYS,
  type RowKey,
} from "../audit/ledgerRows.js";
import type { AuditWords } from "../chapter/audit/words.js";
import { element } from "../document/table/element.js";
import type { LedgerNames } from "../outline/addresses.js";
import { changeView, currentView } from "./address.js";
import { button } from "./button.js";

/** Rows shown at first, and added with each press. */
export const ROWS = 25;

/** The columns that can be filtered. */
const KEYS = ["place", "kind", "verdict", "cause"] as const satisfies readonly (keyof LedgerNames)[];

type FilterKey = (typeof KEYS)[number];

/**
 * Filters and order for a ledger whose tables the page already holds: it reads their rows, and shows those asked for in
 * one table. What is asked for stands in the address.
 *
 * @param ledger The element with the tables, of src/chapter/audit/auditLedger.ts.
 * @example display(ledgerFilter(ledger, texts));
 */
export function ledgerFilter(ledger: HTMLElement, texts: AuditWords): HTMLElement {
  const names = texts.addresses.views.ledger;
  const selects = KEYS.map((key) => ({ key, select: selectOf(choices(key, ledger, texts), texts) }));
  const status = element("p", { class: "ledger-status", role: "status" });
  const more = button("ledger-more", texts.filter.more(ROWS), () => show(shown + ROWS));
  const clear = button("ledger-clear", texts.filter.clear, () => ask({ filters: {} }));
  const heads = ROW_KEYS.map((key) => sortHead(key, texts, () => ask({ ...view, sort: nextSort(view, key) })));
  const body = element("tbody");
  const caption = element("caption", { id: names.found }, texts.filter.caption);
  const table = element(
    "table",
    {},
    caption,
    element("thead", {}, element("tr", {}, ...heads.map(({ cell }) => cell))),
    body,
  );
  const region = element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": names.found },
    table,
  );
  const rows = readRows(ledger);
  let view: LedgerView = { filters: {} };
  let shown = 0;

  const ask = (asked: LedgerView) => {
    changeView(queryOf(asked, names), "replaceState");
    follow(asked);
  };
  const follow = (asked: LedgerView) => {
    view = asked;
    for (const { key, select } of selects) select.value = view.filters[key] ?? "";
    for (const { key, cell } of heads) cell.setAttribute("aria-sort", sortState(view, key));
    body.replaceChildren();
    shown = 0;
    show(ROWS);
  };
  const show = (count: number) => {
    const found = ledgerRows(rows, view);
    body.append(...found.slice(shown, count).map(rowElement));
    shown = Math.min(count, found.length);
    more.hidden = shown >= found.length;
    status.textContent = texts.filter.found(shown, found.length, rows.length);
  };

  for (const { select } of selects)
    select.addEventListener("change", () => ask({ ...view, filters: filtersOf(selects) }));
  follow(viewOfAddress(selects, names));
  const labels = selects.map(({ key, select }) => element("label", {}, texts.columns[key], " ", select));
  const legend = element("legend", {}, texts.filter.heading);
  const panel = element("fieldset", { class: "ledger-filter" }, legend, ...labels, clear);
  return element("div", { class: "ledger-search" }, panel, status, region, more);
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function choices(key: FilterKey, ledger: HTMLElement, texts: AuditWords): Choice[] {
  const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  if (key !== "place")
    return same(Object.values({ kind: texts.kinds, verdict: texts.verdictChoices, cause: texts.causeKinds }[key]));
  return [...ledger.querySelectorAll("caption")]
    .map(({ textContent }) => textContent ?? "")
    .map((value) => ({ value, label: value }));
}

function selectOf(all: readonly Choice[], texts: AuditWords): HTMLSelectElement {
  const options = all.map(({ value, label }) => element("option", { value }, label));
  return element("select", {}, element("option", { value: "" }, texts.filter.any), ...options);
}

function readRows(ledger: HTMLElement): LedgerRow[] {
  return [...ledger.querySelectorAll("table")].flatMap((table) => {
    const place = table.querySelector("caption")?.textContent ?? "";
    return [...table.querySelectorAll("tbody tr")].map((row) => {
      const cells = LEDGER_COLUMNS.map((key, i) => [key, row.children[i]?.textContent ?? ""] as const);
      return { place, ...Object.fromEntries(cells) } as LedgerRow;
    });
  });
}

function rowElement(row: LedgerRow): HTMLElement {
  const [place, quantity, ...rest] = ROW_KEYS;
  return element(
    "tr",
    {},
    element("td", {}, row[place]),
    element("th", { scope: "row" }, row[quantity]),
    ...rest.map((key) => element("td", {}, row[key])),
  );
}

function sortHead(key: RowKey, texts: AuditWords, press: () => void): { key: RowKey; cell: HTMLElement } {
  return { key, cell: element("th", { scope: "col" }, button("ledger-sort", texts.columns[key], press)) };
}

/** Ascending first, then the other way at each press. */
function nextSort({ sort }: LedgerView, key: RowKey): NonNullable<LedgerView["sort"]> {
  return { key, descending: sort?.key === key && !sort.descending };
}

function sortState({ sort }: LedgerView, key: RowKey): string {
  if (sort?.key !== key) return "none";
  return sort.descending ? "descending" : "ascending";
}

type Selects = readonly { readonly key: FilterKey; readonly select: HTMLSelectElement }[];

function filtersOf(selects: Selects): LedgerView["filters"] {
  return Object.fromEntries(selects.flatMap(({ key, select }) => (select.value === "" ? [] : [[key, select.value]])));
}

/** The order is a column, with a minus before it for descending. */
function queryOf({ filters, sort }: LedgerView, names: LedgerNames): Record<string, string | undefined> {
  const asked = KEYS.map((key) => [names[key], filters[key]] as const);
  return { ...Object.fromEntries(asked), [names.order]: sort && `${sort.descending ? "-" : ""}${sort.key}` };
}

/** Strict: what no control could have asked for counts as absent. */
function viewOfAddress(selects: Selects, names: LedgerNames): LedgerView {
  const known = selects.flatMap(({ key, select }) => {
    const value = currentView(names[key]);
    return value && [...select.options].some((option) => option.value === value) ? [[key, value] as const] : [];
  });
  return { filters: Object.fromEntries(known), ...sortOf(currentView(names.order) ?? "") };
}

function sortOf(text: string): Pick<LedgerView, "sort"> {
  const key = ROW_KEYS.find((candidate) => candidate === text.replace(/^-/, ""));
  return key ? { sort: { key, descending: text.startsWith("-") } } : {};
}
