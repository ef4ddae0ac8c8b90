import type { Table } from "../table/table.js";

/**
 * A figure as data. `table` holds its numbers: the text alternative, the CSV, and what a reader without the picture
 * reads.
 */
export interface Figure<Form = Chart> {
  /** Fragment of its permalink and name of its file: `grafik-1`. */
  readonly id: string;
  /** "Grafik 1". */
  readonly label: string;
  readonly caption: string;
  /** What the picture shows, in a sentence or two, made from the data. */
  readonly alt: string;
  readonly chart: Form;
  readonly table: Table;
  readonly notes: readonly string[];
  readonly source: string;
}

/** Forms that many pages have: figureElement draws them. */
export type Chart = BarChart | DivergingChart | DotChart | LineChart;

/** Forms that few pages have, and others do not load: relationElement draws them. */
export type RelationChart = ForestChart | MatrixChart | ScatterChart;

/** Horizontal bars from a common start, each with its label above and its value in words at its end. */
export interface BarChart {
  readonly kind: "bars";
  readonly from: number;
  readonly to: number;
  readonly bars: readonly Bar[];
  /** Vertical reference lines (band edges, a mean), labelled at the top. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as a reader sees it: "57 (57,6%)". */
  readonly text: string;
  /** Bars of a group stand under its heading. */
  readonly group?: string;
}

/** Stacked shares of the options, a row an item, centred on the scale's middle (or between its halves). */
export interface DivergingChart {
  readonly kind: "diverging";
  /** Options in ascending order. */
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly rows: readonly {
    readonly label: string;
    /** Respondents by option, ascending; blanks are left out. */
    readonly counts: readonly number[];
    /** What shares are of, where it is more than the counts add up to. */
    readonly total?: number;
    /** Percent by option, 0..100, as shown inside its segment where there is room. */
    readonly texts: readonly string[];
    /** Shown at the end of the row: its mean. */
    readonly text: string;
  }[];
}

/** A few points a row, each at the end of a stem from a line that all rows share. */
export interface DotChart {
  readonly kind: "dots";
  /** What a row's points are, in their order: at most two. */
  readonly series: readonly string[];
  readonly reference: { readonly at: number; readonly label: string };
  readonly rows: readonly {
    readonly label: string;
    /** One a series; null where there is none. */
    readonly values: readonly (number | null)[];
    /** The values as a reader sees them, where the screen has room. */
    readonly text: string;
  }[];
}

/** Equally long strips of textured shares, one below the other: where among many rows something stands out. */
export interface StripChart {
  readonly kind: "strips";
  /** At most four. */
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One a series; together at least one. */
    readonly counts: readonly number[];
    /** Shown at the end of the row. */
    readonly text: string;
  }[];
}

/** Estimates with their intervals, a row each, against a line that all rows share. */
export interface ForestChart {
  readonly kind: "forest";
  /** What a hollow point is, and what a filled one. */
  readonly series: readonly [hollow: string, filled: string];
  readonly reference: { readonly at: number; readonly label: string };
  readonly rows: readonly {
    readonly label: string;
    /** Rows of a group stand under its heading. */
    readonly group?: string;
    /** Null where there is none; `text` then says why. */
    readonly estimate: number | null;
    readonly interval?: { readonly lower: number; readonly upper: number };
    readonly filled: boolean;
    /** Estimate and interval as a reader sees them. */
    readonly text: string;
  }[];
}

/**
 * Correlations of the things that rows stand for with those that columns stand for, as shaded cells with their numbers.
 */
export interface MatrixChart {
  readonly kind: "matrix";
  /** Short names: codes. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One a column: -1..1, null where there is none, and what stands in the cell; absent: the cell stays empty. */
    readonly cells: readonly ({ readonly value: number | null; readonly text: string } | undefined)[];
  }[];
}

/** A point for each respondent, or a disc for many, over a plane; and the trend among them. */
export interface ScatterChart {
  readonly kind: "scatter";
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly { readonly x: number; readonly y: number; readonly respondents: number }[];
  /** From left to right; empty where there is none. */
  readonly trend: readonly { readonly x: number; readonly y: number }[];
}

/** One curve, with points to read off. */
export interface LineChart {
  readonly kind: "line";
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Points that are marked and labelled: the study's own, the reader's. */
  readonly marked: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly scale: "linear" | "log";
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}
