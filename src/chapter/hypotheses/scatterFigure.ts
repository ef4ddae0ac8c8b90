import type { Results } from "../../analysis/results/analyse.js";
import type { OccurringTotals } from "../../analysis/results/relation.js";
import type { Scatter } from "../../analysis/results/scatter.js";
import type { Axis, Figure, ScatterChart } from "../../document/figure/figure.js";
import type { Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { seededRandom } from "../../statistics/seededRandom.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byId } from "../../study/lookups.js";
import { scaleName } from "../../study/scaleName.js";
import { type Frame, frame } from "../exhibit/frame.js";
import type { HypothesisWords } from "./words.js";

/** Up to so many respondents each has a point of their own. */
const EACH = 300;

/** Of the points' places: the same picture at every visit. */
const SEED = 1;

/** How far a point moves from its total either way, in totals. */
const JITTER = 0.35;

/** Where a line begins and ends, and whether that is further up. */
export interface Trend {
  readonly first: ScatterChart["trend"][number];
  readonly last: ScatterChart["trend"][number];
  readonly sense: "up" | "down" | "level";
}

/**
 * The two totals of a hypothesis over each other: every respondent, moved a little so that those on one place are seen,
 * and the trend of ranks.
 */
export function scatterFigure(
  results: Pick<Results, "study" | "hypotheses">,
  scatter: Scatter,
  texts: HypothesisWords,
): Figure<ScatterChart> {
  const { study } = results;
  const { from, to } = byId(results.hypotheses, scatter.id);
  const [x, y] = [from, to].map((code) => inLanguage(scaleName(study, code), texts.language)) as [string, string];
  const place = frame(study, `scatter/${scatter.id}`, texts);
  const caption = texts.scatterCaption(x, y);
  const line = lineOf(scatter);
  const trend = trendOf(line);
  const respondents = scatter.cells.reduce((sum, [, , count]) => sum + count, 0);
  const each = respondents <= EACH;
  return {
    ...place,
    caption,
    alt: texts.scatterAlt(respondents, trend),
    chart: {
      kind: "scatter",
      x: axisOf(scatter.rows, scatter.width, x, texts),
      y: axisOf(scatter.columns, scatter.width, y, texts),
      points: points(scatter, each),
      trend: line,
    },
    table: scatterTable(place, scatter, [texts.total(x), texts.total(y)], caption, texts),
    notes: [
      texts.scatterNote({ each, seed: SEED, width: scatter.width, ...sharing(scatter) }),
      texts.trendNote(trend !== undefined),
    ],
  };
}

/** How many places several respondents share, and how many one at most. */
function sharing({ cells }: Scatter) {
  const shared = cells.filter(([, , count]) => count > 1).length;
  return { places: cells.length, shared, most: cells.reduce((most, [, , count]) => Math.max(most, count), 0) };
}

function points({ rows, columns, cells, width }: Scatter, each: boolean): ScatterChart["points"] {
  const random = seededRandom(SEED);
  const moved = (value: number) => value + (2 * random() - 1) * JITTER * width;
  return cells.flatMap(([row, column, respondents]) => {
    const at = { x: totalAt(rows, row), y: totalAt(columns, column) };
    if (!each) return [{ ...at, respondents }];
    return Array.from({ length: respondents }, () => ({ x: moved(at.x), y: moved(at.y), respondents: 1 }));
  });
}

/** At every total of the row side, what the ranks lead to expect; empty where there is no trend. */
function lineOf({ rows, columns, trend }: Scatter): ScatterChart["trend"] {
  return isMissing(trend) ? [] : trend.map((total, row) => ({ x: totalAt(rows, row), y: total / columns.unit }));
}

function trendOf(line: ScatterChart["trend"]): Trend | undefined {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 2) return undefined;
  return { first, last, sense: last.y > first.y ? "up" : last.y < first.y ? "down" : "level" };
}

function totalAt({ totals, unit }: OccurringTotals, place: number): number {
  return totals[place]! / unit;
}

/** A little wider than what occurs; ticks at round totals. */
function axisOf(occurring: OccurringTotals, width: number, label: string, texts: HypothesisWords): Axis {
  const values = occurring.totals.map((total) => total / occurring.unit);
  const [lowest, highest] = values.length === 0 ? [0, 1] : [values[0]!, values.at(-1)!];
  const margin = Math.max(width, (highest - lowest) / 20);
  const [from, to] = [lowest - margin, highest + margin];
  const step = roundStep((to - from) / 6);
  const first = Math.ceil(from / step);
  const ticks = Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
  return { label, from, to, scale: "linear", ticks: ticks.map((at) => ({ at, label: texts.integer(at) })) };
}

/** 1, 2 or 5 times a power of ten: the first that is not smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return power * ([1, 2, 5].find((times) => times * power >= least) ?? 10);
}

function scatterTable(
  place: Frame,
  { rows, columns, cells }: Scatter,
  labels: readonly [string, string],
  caption: string,
  texts: HypothesisWords,
): Table {
  const digits = (side: OccurringTotals) => (side.totals.every((total) => total % side.unit === 0) ? 0 : 2);
  return {
    ...place,
    caption,
    columns: [
      { key: "from", label: labels[0], format: { kind: "number", digits: digits(rows) }, heading: true },
      { key: "to", label: labels[1], format: { kind: "number", digits: digits(columns) } },
      { key: "respondents", label: texts.respondents, format: { kind: "integer" } },
    ],
    rows: cells.map(([row, column, respondents]) => ({
      kind: "plain",
      key: `${row}/${column}`,
      cells: {
        from: { value: totalAt(rows, row) },
        to: { value: totalAt(columns, column) },
        respondents: { value: respondents },
      },
    })),
    notes: [],
  };
}
