import {
  CHANGES,
  type Change,
  type Consequence,
  type DecidingTests,
  type HypothesisNumbers,
  type ItemSensitivity,
  type Sensitivity,
  type Shift,
} from "../../analysis/results/sensitivity.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byId } from "../../study/lookups.js";
import { scaleName } from "../../study/scaleName.js";
import type { Criteria, StudyDescription } from "../../study/study.js";
import { explanation, TEST_OF } from "../exhibit/explanation.js";
import { address, frame, outcomeCell, pCell } from "../exhibit/frame.js";
import { byRise, contradicts, correlationOf, mostShifted, rejects } from "./influence.js";
import type { SensitivityWords } from "./words.js";

/** Address of a page of the report, from the site's root, with an item reversed or left out. */
export type TrialAddress = (change: Change, code: string) => string;

/**
 * Every item reversed, then every item left out: what becomes of alpha, mean and correlations. The greatest rise of
 * alpha comes first.
 *
 * @param trial Where a reader may try a change; undefined where none can be tried.
 */
export function sensitivityTable(
  study: StudyDescription,
  sensitivity: Sensitivity,
  criteria: Pick<Criteria, "significanceLevel">,
  trial: TrialAddress | undefined,
  texts: SensitivityWords,
): Table {
  return {
    ...frame(study, "sensitivity", texts),
    caption: texts.tableCaption(study.hypotheses.length > 0),
    columns: [
      ...columns(study, sensitivity, texts),
      ...(trial ? [{ key: "trial", label: texts.trialLabel, format: { kind: "text" } as const }] : []),
    ],
    rows: CHANGES.flatMap((change) => [
      { kind: "section", cells: { item: { value: texts.changes[change] } } },
      ...byRise(sensitivity.items, [change]).map(
        (item): Row => ({
          kind: "plain",
          cells: {
            item: { value: item.code, href: address(study, `items/${item.code}`, texts) },
            ...numberCells(sensitivity, item, change, texts),
            ...decisionCells(sensitivity, item, change, criteria, texts),
            ...(trial && { trial: { value: texts.trial(change, item.code), href: trial(change, item.code) } }),
          },
        }),
      ),
    ]),
    notes: [texts.order, ...(study.hypotheses.length > 0 ? [texts.decisionNote(criteria.significanceLevel)] : [])],
  };
}

const DIGITS = { kind: "number", digits: 3 } as const;
const MEAN_DIGITS = { kind: "number", digits: 2 } as const;

function columns(study: StudyDescription, { hypotheses }: Sensitivity, texts: SensitivityWords): Column[] {
  const pair = (key: string, group: string, groupHref: string, format: Column["format"]): Column[] => [
    { key, label: texts.value, group, groupHref, format },
    { key: `${key}-difference`, label: texts.difference, group, groupHref, format },
  ];
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    ...pair("alpha", texts.alpha, explanation("alpha", texts), DIGITS),
    ...pair("mean", texts.mean, explanation("mean", texts), MEAN_DIGITS),
    ...hypotheses.flatMap(({ id, coefficient }) => {
      const group = texts.correlation(coefficient, ...namesOf(study, id, texts));
      const href = explanation(TEST_OF[coefficient], texts);
      return [
        ...pair(id, group, explanation(coefficient, texts), DIGITS),
        { key: `${id}-p`, label: texts.pLabel, href, group, format: { kind: "p" } as const },
        { key: `${id}-decision`, label: texts.nullLabel, group, format: { kind: "text" } as const },
      ];
    }),
  ];
}

function namesOf(study: StudyDescription, id: string, texts: SensitivityWords): [string, string] {
  const { from, to } = byId(study.hypotheses, id);
  return [inLanguage(scaleName(study, from), texts.language), inLanguage(scaleName(study, to), texts.language)];
}

type Cells = Record<string, Cell>;

function numberCells(
  { items, hypotheses }: Sensitivity,
  item: ItemSensitivity,
  change: Change,
  texts: SensitivityWords,
): Cells {
  const cells = (key: string, shiftOf: (consequence: Consequence) => Shift | undefined): Cells => {
    const found = shiftOf(item[change]);
    if (!found)
      return {
        [key]: { value: null, note: texts.unconcerned },
        [`${key}-difference`]: { value: null, note: texts.unconcerned },
      };
    const most = mostShifted(items, change, shiftOf);
    const note = most.length > 1 ? texts.mostOf(most.length) : texts.most;
    return {
      [key]: outcomeCell(found.value, texts),
      [`${key}-difference`]: { ...outcomeCell(found.difference, texts), ...(most.includes(item) && { note }) },
    };
  };
  return {
    ...cells("alpha", ({ alpha }) => alpha),
    ...cells("mean", ({ mean }) => mean),
    ...Object.assign(
      {},
      ...hypotheses.map(({ id }) => cells(id, (consequence) => correlationOf(consequence, id)?.correlation)),
    ),
  };
}

function decisionCells(
  { hypotheses }: Sensitivity,
  item: ItemSensitivity,
  change: Change,
  { significanceLevel }: Pick<Criteria, "significanceLevel">,
  texts: SensitivityWords,
): Cells {
  const cells = (own: HypothesisNumbers): Cells => {
    const tests = correlationOf(item[change], own.id);
    if (tests === undefined)
      return {
        [`${own.id}-p`]: { value: null, note: texts.unconcerned },
        [`${own.id}-decision`]: { value: null, note: texts.unconcerned },
      };
    return {
      [`${own.id}-p`]: pCell(isMissing(tests.p) ? tests.p : tests.p.p, [significanceLevel], texts),
      [`${own.id}-decision`]: decisionCell(rejects(own, significanceLevel), tests, significanceLevel, texts),
    };
  };
  return Object.assign({}, ...hypotheses.map(cells));
}

function decisionCell(before: Outcome<boolean>, tests: DecidingTests, level: number, texts: SensitivityWords): Cell {
  const after = rejects(tests, level);
  if (isMissing(after)) return { value: null, note: texts.missing(after.missing) };
  const turned = !isMissing(before) && before !== after;
  const other = contradicts(tests, level);
  const note = [turned ? texts.turned : "", other ? texts.otherwise(other, level) : ""].filter(Boolean).join(" ");
  return { value: after ? texts.rejected : texts.kept, ...(note && { note }) };
}
