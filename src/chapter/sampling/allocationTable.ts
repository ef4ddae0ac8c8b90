import type { StratumAllocation } from "../../analysis/conclusions/samplingConclusion.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Cell, Column, Table } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import type { SamplingReading } from "./samplingReading.js";
import type { SamplingWords } from "./words.js";

/**
 * Members of every stratum, its proportional part of the sample (exact and made whole in two ways), and its
 * respondents.
 */
export function allocationTable({ study }: Results, reading: SamplingReading, texts: SamplingWords): Table {
  const stratum = inLanguage(study.sampling.stratum, texts.language);
  return {
    ...frame(study, "allocation", texts),
    caption: texts.allocationCaption(stratum),
    columns: columns(stratum, reading.required.whole, texts),
    rows: [
      ...reading.strata.map((part, i) => ({
        kind: "plain" as const,
        cells: { number: { value: i + 1, format: { kind: "integer" } as const }, ...cells(part, texts) },
      })),
      { kind: "total" as const, cells: { number: { value: texts.total, span: 2 }, ...totals(reading) } },
    ],
    notes: notes(reading, texts),
  };
}

function columns(stratum: string, n: number, texts: SamplingWords): Column[] {
  const group = texts.allocationGroup(n);
  const groupHref = explanation("allocation", texts);
  return [
    { key: "number", label: texts.rowNumber, format: { kind: "text" } },
    { key: "stratum", label: stratum, format: { kind: "text" }, heading: true },
    { key: "members", label: texts.members, format: { kind: "integer" } },
    { key: "exact", label: texts.exact, group, groupHref, format: { kind: "number", digits: 2 } },
    { key: "halfUp", label: texts.halfUp, group, groupHref, format: { kind: "integer" } },
    { key: "largestRemainder", label: texts.largestRemainder, group, groupHref, format: { kind: "integer" } },
    { key: "respondents", label: texts.respondents, format: { kind: "integer" } },
  ];
}

function cells(
  { name, members, exact, halfUp, largestRemainder, respondents }: StratumAllocation,
  texts: SamplingWords,
): Record<string, Cell> {
  return {
    stratum: { value: name },
    members: { value: members },
    exact: { value: exact },
    halfUp: { value: halfUp },
    largestRemainder: { value: largestRemainder },
    respondents: outcomeCell(respondents, texts),
  };
}

/** The exact parts sum to the sample by definition; adding their floating-point images would not show it. */
function totals({ population, required, halfUpTotal, strataRespondents }: SamplingReading): Record<string, Cell> {
  return {
    members: { value: population },
    exact: { value: required.whole },
    halfUp: { value: halfUpTotal },
    largestRemainder: { value: required.whole },
    respondents: { value: strataRespondents },
  };
}

function notes(reading: SamplingReading, texts: SamplingWords): string[] {
  return [
    ...(reading.halfUpBeyond === 0 ? [] : [texts.halfUpDiffers(reading)]),
    ...(reading.unallocated.length === 0 ? [] : [texts.unallocated(reading)]),
    ...(reading.strataRespondents === reading.respondents
      ? []
      : [texts.strataDiffer(reading.strataRespondents, reading.respondents)]),
  ];
}
