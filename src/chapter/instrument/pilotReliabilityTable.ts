import type { Reliability } from "../../analysis/conclusions/reliability.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Column, Table } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, signedCell } from "../exhibit/frame.js";
import { verdictCell } from "../exhibit/verdictCell.js";
import { bandCell } from "./reliabilityTable.js";
import type { InstrumentWords } from "./words.js";

/** The pilot's alphas as printed, judged by the study's threshold. */
export function pilotReliabilityTable(
  { study }: Results,
  { pilot, threshold }: Reliability,
  texts: InstrumentWords,
): Table {
  if (!study.pilot) throw new Error("pilotReliabilityTable requires a study with a pilot");
  const { source } = study.pilot;
  return {
    ...frame(study, "pilot-reliability", texts),
    caption: texts.pilotReliabilityCaption,
    columns: columns(study.reliability.bands !== undefined, texts),
    rows: pilot.map(({ variable, alpha, reliable, category }) => ({
      kind: "plain",
      key: variable,
      cells: {
        variable: { value: inLanguage(byCode(study.variables, variable).name, texts.language) },
        alpha: { ...signedCell(alpha, texts.negativeAlpha, texts), printed: true },
        threshold: { value: threshold },
        verdict: verdictCell(reliable, texts.reliability, texts),
        ...(category && { band: bandCell(category, texts) }),
      },
    })),
    notes: [...(source ? [texts.quoted(source)] : []), texts.pilotUnpublished],
  };
}

function columns(banded: boolean, texts: InstrumentWords): Column[] {
  return [
    { key: "variable", label: texts.variable, format: { kind: "text" }, heading: true },
    { key: "alpha", label: texts.alpha, href: explanation("alpha", texts), format: { kind: "number", digits: 3 } },
    {
      key: "threshold",
      label: texts.threshold,
      href: explanation("alpha", texts),
      format: { kind: "number", digits: 2 },
    },
    { key: "verdict", label: texts.verdict, format: { kind: "verdict" } },
    ...(banded ? [{ key: "band", label: texts.band, format: { kind: "text" } } as const] : []),
  ];
}
