import type { Results } from "../../analysis/results/analyse.js";
import { answered, type ItemResult } from "../../analysis/results/itemResult.js";
import type { Figure } from "../../document/figure/figure.js";
import type { Cell, Column, Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import type { Dimension, Item, StudyDescription, Variable } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { type Frame, frame, shareCell } from "../exhibit/frame.js";
import { waysMissing } from "./waysMissing.js";
import type { ItemsWords } from "./words.js";

/** The answers to a dimension's items as diverging stacked bars, one a item, by share of those who answered. */
export function answersFigure(results: Results, variable: Variable, dimension: Dimension, texts: ItemsWords): Figure {
  const { study } = results;
  const place = frame(study, `answers/${dimension.code}`, texts);
  const caption = texts.answersCaption(inLanguage(dimension.name, texts.language));
  const rows = study.items
    .filter((item) => item.variable === variable.code && item.dimension === dimension.code)
    .map((item) => ({ item, result: byCode(results.items, item.code) }));
  const besides = rows.flatMap(({ item: { code }, result }) => {
    const ways = waysMissing(study, result);
    return ways.kinds.length > 0 || ways.blank > 0 ? [{ code, ways }] : [];
  });
  return {
    ...place,
    caption,
    alt: texts.answersAlt(
      inLanguage(dimension.name, texts.language),
      rows.map(({ item, result }) => sides(item, result, texts)),
    ),
    chart: {
      kind: "diverging",
      options: study.scale.options.map(({ code, label }) => ({ code, label: inLanguage(label, texts.language) })),
      rows: rows.map(({ item, result }) => ({
        label: texts.caption(item.code, inLanguage(item.topic, texts.language)),
        counts: shownCounts(result),
        ...(result.withheld !== undefined && { total: answered(result) }),
        texts: shownCounts(result).map((count) => texts.percent(percentOf(count, answered(result)), 0)),
        text: isMissing(result.mean) ? texts.missing(result.mean.missing) : texts.meanShort(result.mean),
      })),
    },
    table: sharesTable(study, place, caption, rows, texts),
    notes: [
      ...(rows.some(({ result }) => result.withheld !== undefined) ? [texts.notDrawn] : []),
      ...(besides.some(({ ways }) => ways.kinds.length > 0) ? [texts.besides(besides)] : []),
    ],
  };
}

/** What there is to draw: nothing of a count that is withheld. */
function shownCounts({ counts }: ItemResult): number[] {
  return counts.map((count) => (isMissing(count) ? 0 : count));
}

function shareCells({ scale }: StudyDescription, result: ItemResult, texts: ItemsWords): Record<string, Cell> {
  return Object.fromEntries(
    scale.options.map(({ code }, i) => [code, shareCell(result.counts[i]!, answered(result), texts)]),
  );
}

function sides(item: Item, result: ItemResult, texts: ItemsWords): string {
  if (result.withheld !== undefined) return texts.answersAltWithheld(item.code);
  const counts = shownCounts(result);
  const half = Math.floor(counts.length / 2);
  const total = (part: readonly number[]) => part.reduce((sum, count) => sum + count, 0);
  const all = total(counts);
  if (all === 0) return texts.answersAltNone(item.code);
  return texts.answersAltItem(
    item.code,
    percentOf(total(counts.slice(counts.length - half)), all),
    percentOf(total(counts.slice(0, half)), all),
  );
}

function sharesTable(
  study: StudyDescription,
  place: Frame,
  caption: string,
  rows: readonly { item: Item; result: ItemResult }[],
  texts: ItemsWords,
): Table {
  const options: Column[] = study.scale.options.map(({ code, label }) => ({
    key: code,
    label: inLanguage(label, texts.language),
    group: texts.percentage,
    groupHref: explanation("frequency", texts),
    format: { kind: "percent", digits: 1 },
  }));
  return {
    ...place,
    caption,
    columns: [{ key: "item", label: texts.item, format: { kind: "text" }, heading: true }, ...options],
    rows: rows.map(({ item, result }) => ({
      kind: "plain",
      cells: {
        item: { value: item.code },
        ...shareCells(study, result, texts),
      },
    })),
    notes: [],
  };
}
