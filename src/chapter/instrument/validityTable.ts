import { sharedCutoffs } from "../../analysis/conclusions/sharedCutoffs.js";
import { type AnsweredItem, cutoffOf, type Validity } from "../../analysis/conclusions/validity.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Column, Row, Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { Criteria, StudyDescription } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { address, coefficientCell, frame, signedCell } from "../exhibit/frame.js";
import { verdictCell } from "../exhibit/verdictCell.js";
import { verdictsDiffer } from "./validityReading.js";
import type { InstrumentWords } from "./words.js";

/** Item-total and item-rest correlations of the answers side by side, each with its verdict. */
export function validityTable(
  { study }: Results,
  { answers }: Validity,
  criteria: Criteria,
  texts: InstrumentWords,
): Table {
  const cutoffs = sharedCutoffs(study, answers);
  const limits = (variable: string) => {
    const { critical } = cutoffOf(answers, variable);
    return isMissing(critical) ? [] : [critical];
  };
  return {
    ...frame(study, "validity", texts),
    caption: texts.validityCaption(cutoffs),
    columns: columns(criteria, texts),
    rows: study.variables.flatMap((variable) => [
      { kind: "section" as const, cells: { item: { value: inLanguage(variable.name, texts.language) } } },
      ...answers.items
        .filter((item) => item.variable === variable.code)
        .map((item) => itemRow(study, item, limits(variable.code), texts)),
    ]),
    notes: [texts.coefficientNote(answers), texts.criticalNote(cutoffs, criteria)],
  };
}

function columns(criteria: Criteria, texts: InstrumentWords): Column[] {
  const pair = (of: "total" | "rest"): Column[] => {
    const group = texts.group(of, criteria.validity === `item-${of}`);
    const groupHref = explanation(of === "total" ? "itemTotal" : "itemRest", texts);
    return [
      { key: of, label: texts.coefficient, group, groupHref, format: { kind: "number", digits: 3 } },
      { key: `${of}Verdict`, label: texts.verdict, group, groupHref, format: { kind: "verdict" } },
    ];
  };
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    ...pair("total"),
    ...pair("rest"),
  ];
}

function itemRow(study: StudyDescription, item: AnsweredItem, limits: readonly number[], texts: InstrumentWords): Row {
  return {
    kind: "plain",
    cells: {
      item: {
        value: item.code,
        href: address(study, `items/${item.code}`, texts),
        ...(verdictsDiffer(item) && { note: texts.verdictsDiffer }),
      },
      total: coefficientCell(item.total.coefficient, limits, texts),
      totalVerdict: verdictCell(item.total.valid, texts.validity, texts),
      rest: {
        ...signedCell(item.rest.coefficient, texts.negativeRest, texts),
        ...coefficientCell(item.rest.coefficient, limits, texts),
      },
      restVerdict: verdictCell(item.rest.valid, texts.validity, texts),
    },
  };
}
