/**
 * A table as data: what stands in it, not how it looks. Plain JSON; no HTML, no locale, no rounding.
 * Renderers (tableElement, tableCsv) turn it into a document.
 */

/** How a number is shown. Rounding is half up in decimal and happens in the renderer, once. */
export type Format =
  | { readonly kind: "text" }
  | { readonly kind: "integer" }
  | { readonly kind: "number"; readonly digits: number }
  /** A value of 0..100 (not a ratio), shown with a percent sign; what is near 0 or 100 as "< 0,01%" or "> 99,99%". */
  | { readonly kind: "percent"; readonly digits: number }
  /** Three decimals, or "< 0,001". */
  | { readonly kind: "p" }
  /** A word that decides; `Cell.tone` says which way, shown by a sign and not by colour alone. */
  | { readonly kind: "verdict" };

export interface Cell {
  /** Full precision. Null only with a `note` that says why. */
  readonly value: number | string | null;
  /** A footnote of this cell (for null: the reason, shown in the cell itself). */
  readonly note?: string;
  /** What a reader sees of a number that no format writes; programs get the value. */
  readonly text?: string;
  /** Overrides the column's format. */
  readonly format?: Format;
  readonly tone?: "good" | "bad" | "neutral";
  /**
   * Address of a place in the report that the cell leads to, relative to the site's root: `item.html#tabel-12`. With a
   * query, it sets the page's parameters itself.
   */
  readonly href?: string;
  /** As printed in a publication or a pilot: not computed from the answers. */
  readonly printed?: boolean;
  /** What a publication printed in its place, in words: "tercetak 3,78". Marks the cell; not part of its data. */
  readonly misprint?: string;
  /** Columns that the cell spans, for section rows. */
  readonly span?: number;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Address of the place in the report that explains what the column holds, relative to the site's root. */
  readonly href?: string;
  /** Heading over neighbouring columns of the same group, and the address of what explains it. */
  readonly group?: string;
  readonly groupHref?: string;
  readonly format: Format;
  /** The column names its row (a row heading for screen readers). */
  readonly heading?: boolean;
}

export interface Row {
  readonly kind: "plain" | "section" | "total";
  /** What the row is about, in every language: a code. See `rowKey` for rows without one. */
  readonly key?: string;
  /** By column key. A section row has one cell, under the first column. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Table {
  /** Fragment of its permalink and name of its file: `tabel-12`. */
  readonly id: string;
  /** "Tabel 12". */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Notes below the table, in order. */
  readonly notes: readonly string[];
  readonly source: string;
}
