import type { SamplingConclusion, StratumAllocation } from "../../analysis/conclusions/samplingConclusion.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import { inLanguage } from "../../study/inLanguage.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import type { SamplingReading } from "./samplingReading.js";
import type { SamplingWords } from "./words.js";

/** A stratum, or all of them. */
type Part = Pick<SamplingConclusion, "marginOfError"> & Pick<StratumAllocation, "name" | "members" | "respondents">;

/** With fewer respondents the normal approximation of a proportion of one half is rough (np < 5). */
const FEWEST = 10;

/**
 * The share of every stratum that answered and, for a probability sample alone, the margin of error of a proportion of
 * one half with and without finite population correction.
 */
export function marginsTable({ study }: Results, reading: SamplingReading, texts: SamplingWords): Table {
  const { design } = reading.declared;
  const stratum = inLanguage(study.sampling.stratum, texts.language);
  const all: Part = { ...reading, name: texts.overall, members: reading.population };
  return {
    ...frame(study, "margins", texts),
    caption: texts.marginsCaption[design](stratum, reading.criteria.confidenceLevel),
    columns: [...columns(stratum, texts), ...(design === "probability" ? marginColumns(texts) : [])],
    rows: [...reading.strata.map((part) => row("plain", part, texts)), row("total", all, texts)],
    notes: notes(reading, texts),
  };
}

function columns(stratum: string, texts: SamplingWords): Column[] {
  return [
    { key: "stratum", label: stratum, format: { kind: "text" }, heading: true },
    { key: "members", label: texts.members, format: { kind: "integer" } },
    { key: "respondents", label: texts.respondents, format: { kind: "integer" } },
    { key: "share", label: texts.share, href: explanation("frequency", texts), format: { kind: "percent", digits: 2 } },
  ];
}

function marginColumns(texts: SamplingWords): Column[] {
  const format = { kind: "number", digits: 2 } as const;
  const groupHref = explanation("marginOfError", texts);
  return [
    { key: "uncorrected", label: texts.withoutCorrection, group: texts.marginGroup, groupHref, format },
    { key: "corrected", label: texts.withCorrection, group: texts.marginGroup, groupHref, format },
  ];
}

function row(kind: Row["kind"], part: Part, texts: SamplingWords): Row {
  return {
    kind,
    cells: {
      stratum: { value: part.name },
      members: { value: part.members },
      respondents: outcomeCell(part.respondents, texts),
      share: isMissing(part.respondents)
        ? outcomeCell(part.respondents, texts)
        : { value: percentOf(part.respondents, part.members) },
      ...marginCells(part, texts),
    },
  };
}

/** In percentage points. */
function marginCells(
  { marginOfError: margin, members, respondents }: Part,
  texts: SamplingWords,
): Record<string, Cell> {
  if (margin === undefined) return {};
  if (isMissing(respondents))
    return { uncorrected: outcomeCell(respondents, texts), corrected: outcomeCell(respondents, texts) };
  if (isMissing(margin)) {
    const none: Cell = { value: null, note: texts.noRespondents };
    return { uncorrected: none, corrected: none };
  }
  const rough = respondents < members && respondents < FEWEST ? { note: texts.fewRespondents(FEWEST) } : {};
  const complete = respondents >= members ? { note: texts.allAnswered } : {};
  return {
    uncorrected: { value: 100 * margin.withoutCorrection, ...rough },
    corrected: { value: 100 * margin.withCorrection, ...rough, ...complete },
  };
}

function notes(reading: SamplingReading, texts: SamplingWords): string[] {
  const { design, reservation } = reading.declared;
  return [
    texts.marginsNote[design],
    ...(reservation ? [inLanguage(reservation, texts.language)] : []),
    ...(reading.strataMargins && reading.strataMargins.tooWide > 0
      ? [texts.tooWide(reading, reading.strataMargins)]
      : []),
    ...(reading.strataRespondents === reading.respondents
      ? []
      : [texts.strataDiffer(reading.strataRespondents, reading.respondents)]),
  ];
}
