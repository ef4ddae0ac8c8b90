import type { Validity } from "../../analysis/conclusions/validity.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import type { PilotItem, StudyDescription } from "../../study/study.js";
import { CRITICAL_OF, explanation } from "../exhibit/explanation.js";
import { address, frame, outcomeCell } from "../exhibit/frame.js";
import { verdictCell } from "../exhibit/verdictCell.js";
import type { InstrumentWords } from "./words.js";

/**
 * Every item of the pilot: its published correlation with the total, the critical r, the verdict, and what became of
 * the item.
 */
export function pilotValidityTable({ study }: Results, { pilot }: Validity, texts: InstrumentWords): Table {
  if (!study.pilot || !pilot) throw new Error("pilotValidityTable requires a study with a pilot");
  const { items, source } = study.pilot;
  const remark = study.texts["pilot"];
  return {
    ...frame(study, "pilot-validity", texts),
    caption: texts.pilotValidityCaption,
    columns: columns(pilot.coefficient, texts),
    rows: items.flatMap((item, i) => {
      const before = items[i - 1];
      const opens = before?.variable !== item.variable || before.dimension !== item.dimension;
      return [...(opens ? [sectionRow(study, item, texts)] : []), itemRow(study, item, pilot, texts)];
    }),
    notes: [
      texts.coefficientNote(pilot),
      ...(source ? [texts.quoted(source)] : []),
      ...(remark ? [inLanguage(remark, texts.language)] : []),
    ],
  };
}

function columns(of: Coefficient, texts: InstrumentWords): Column[] {
  const coefficient = { kind: "number", digits: 3 } as const;
  return [
    { key: "item", label: texts.pilotItem, format: { kind: "text" }, heading: true },
    { key: "coefficient", label: texts.itemTotal, href: explanation("itemTotal", texts), format: coefficient },
    { key: "critical", label: texts.critical, href: explanation(CRITICAL_OF[of], texts), format: coefficient },
    { key: "verdict", label: texts.verdict, format: { kind: "verdict" } },
    { key: "became", label: texts.became, format: { kind: "text" } },
  ];
}

function sectionRow({ variables }: StudyDescription, item: PilotItem, texts: InstrumentWords): Row {
  const variable = byCode(variables, item.variable);
  const dimension = byCode(variable.dimensions, item.dimension);
  const names = [variable, dimension].map(({ name }) => inLanguage(name, texts.language));
  return { kind: "section", cells: { item: { value: names.join(": ") } } };
}

function itemRow(
  study: StudyDescription,
  item: PilotItem,
  test: NonNullable<Validity["pilot"]>,
  texts: InstrumentWords,
): Row {
  const { valid } = byCode(test.items, item.code);
  return {
    kind: "plain",
    cells: {
      item: { value: item.code },
      coefficient: { value: item.total, printed: true },
      critical: outcomeCell(test.critical, texts),
      verdict: verdictCell(valid, texts.validity, texts),
      became: becameCell(study, item, texts),
    },
  };
}

function becameCell(study: StudyDescription, { item }: PilotItem, texts: InstrumentWords): Cell {
  return item === undefined ? { value: texts.dropped } : { value: item, href: address(study, `items/${item}`, texts) };
}
