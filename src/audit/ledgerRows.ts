/** Columns of the ledger's tables, in order; the place is a table's caption. */
export const LEDGER_COLUMNS = ["quantity", "kind", "printed", "recomputed", "verdict", "cause"] as const;

export const ROW_KEYS = ["place", ...LEDGER_COLUMNS] as const;

export type RowKey = (typeof ROW_KEYS)[number];

/** A row of the ledger, as a reader sees it. */
export type LedgerRow = Readonly<Record<RowKey, string>>;

/** What a reader asks of the ledger. */
export interface LedgerView {
  /** By column: rows whose cell is this, or, of a verdict and a cause, begins with it. */
  readonly filters: Partial<Readonly<Record<RowKey, string>>>;
  readonly sort?: { readonly key: RowKey; readonly descending: boolean };
}

/**
 * The rows that a view asks for, in its order; rows that are alike in the column sorted by stay in the order of the
 * publication. Numbers are sorted as numbers.
 *
 * @example ledgerRows(rows, { filters: { verdict: "berbeda" }, sort: { key: "printed", descending: false } })
 */
export function ledgerRows(rows: readonly LedgerRow[], { filters, sort }: LedgerView): readonly LedgerRow[] {
  const wanted = Object.entries(filters) as [RowKey, string][];
  const found = rows.filter((row) => wanted.every(([key, value]) => holds(row, key, value)));
  if (!sort) return found;
  const sign = sort.descending ? -1 : 1;
  return [...found].sort((a, b) => sign * compared(a[sort.key], b[sort.key]));
}

/** Several causes, each perhaps with a detail in brackets, stand in one cell. */
function holds(row: LedgerRow, key: RowKey, value: string): boolean {
  if (key === "cause") return row.cause.split("; ").some((cause) => cause === value || cause.startsWith(`${value} (`));
  return row[key] === value || (key === "verdict" && row.verdict.startsWith(`${value},`));
}

const collator = new Intl.Collator("id", { numeric: true });

function compared(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined) return x - y;
  if (x !== undefined || y !== undefined) return x !== undefined ? -1 : 1;
  return collator.compare(a, b);
}

/**
 * The number that a text begins with, if it is one: `.343**`, `"16.806"`, `57,6%`. A point before three digits parts
 * thousands where no zero or nothing leads.
 */
function numberOf(text: string): number | undefined {
  const [found] = /^[-−]?[\d.,]*\d/.exec(text.trim()) ?? [];
  if (found === undefined) return undefined;
  const plain = found.replace("−", "-");
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replaceAll(".", "").replace(",", "."));
  const value = Number(plain.replace(",", "."));
  return Number.isNaN(value) ? undefined : value;
}
