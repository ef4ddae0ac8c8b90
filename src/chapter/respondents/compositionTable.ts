import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { roundHalfUp } from "../../statistics/roundHalfUp.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { Words } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { type Frame, outcomeCell, shareCell } from "../exhibit/frame.js";
import type { Composition, Group } from "./composition.js";
import type { RespondentsWords } from "./words.js";

/** What a table or figure of a composition is called: its place, its caption, and what its groups are. */
export interface CompositionHeading extends Frame {
  readonly caption: string;
  readonly of: string;
}

/**
 * Counts and percentages of groups. Where the counts do not add up to the respondents, there are percentages of either.
 */
export function compositionTable(
  { of, ...heading }: CompositionHeading,
  composed: Composition,
  texts: RespondentsWords,
): Table {
  return {
    ...heading,
    columns: columns(of, composed, texts),
    rows: [...composed.groups.map((group) => groupRow(group, composed, texts)), totalRow(composed, texts)],
    notes: compositionNotes(composed, texts),
  };
}

/**
 * Notes on counts that do not add up to the respondents, and on percentages that do not add up to 100 because they were
 * rounded; what is shown as "< 0,01%" adds up to nothing.
 */
export function compositionNotes(composed: Composition, texts: RespondentsWords): string[] {
  if (composed.overlapping) return composed.total === 0 ? [] : [texts.overlapping];
  const shares = composed.groups.flatMap(({ percentOfTotal }) => (isMissing(percentOfTotal) ? [] : [percentOfTotal]));
  const rounded = shares.map((share) => roundHalfUp(share, 2));
  const shown = rounded.reduce((sum, share) => sum + Math.round(100 * share), 0);
  const unadded =
    shares.length < composed.groups.length ||
    rounded.some((share, i) => [0, 100].includes(share) && share !== shares[i]);
  return [
    ...(composed.difference ? [texts.differs(composed, composed.difference)] : []),
    ...(composed.total === 0 || unadded || shown === 10000 ? [] : [texts.rounding(shown / 100)]),
  ];
}

function columns(of: string, { total, respondents }: Composition, texts: RespondentsWords): Column[] {
  const format = { kind: "percent", digits: 2 } as const;
  const href = explanation("frequency", texts);
  const percent = { key: "percentOfTotal", label: texts.percentage, href, format };
  return [
    { key: "group", label: of, format: { kind: "text" }, heading: true },
    { key: "count", label: texts.frequency, href, format: { kind: "integer" } },
    ...(total === respondents
      ? [percent]
      : [
          { ...percent, label: texts.percentOfTotal(total) },
          { key: "percentOfRespondents", label: texts.percentOfRespondents(respondents), href, format },
        ]),
  ];
}

function groupRow({ label, count, note }: Group, composed: Composition, texts: RespondentsWords): Row {
  return {
    kind: "plain",
    key: label.id,
    cells: {
      group: { value: inLanguage(label, texts.language) },
      count: countCell(count, note, texts),
      ...percentages(count, composed, texts),
    },
  };
}

function totalRow(composed: Composition, texts: RespondentsWords): Row {
  const { total } = composed;
  const shares = percentages(total, composed, texts);
  return {
    kind: "total",
    cells: {
      group: { value: composed.overlapping ? texts.respondents : texts.total },
      count: { value: total },
      ...shares,
    },
  };
}

function countCell(count: Group["count"], note: Words | undefined, texts: RespondentsWords): Cell {
  return isMissing(count)
    ? outcomeCell(count, texts)
    : { value: count, ...(note && { note: inLanguage(note, texts.language) }) };
}

function percentages(
  count: Group["count"],
  { total, respondents }: Composition,
  texts: RespondentsWords,
): Record<string, Cell> {
  const share = (of: number) => (isMissing(count) ? outcomeCell(count, texts) : shareCell(count, of, texts));
  const first = { percentOfTotal: share(total) };
  return total === respondents ? first : { ...first, percentOfRespondents: share(respondents) };
}
