import type { Table } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { BandSet, StudyDescription } from "../../study/study.js";
import { frame } from "../exhibit/frame.js";
import type { VariablesWords } from "./words.js";

/** The classes of a mean score, with the interval each one covers at the decimals it is looked up with. */
export function bandsTable(study: StudyDescription, bands: BandSet, texts: VariablesWords): Table {
  return {
    ...frame(study, "bands", texts),
    caption: `${texts.bandsCaption} (${inLanguage(bands.name, texts.language)})`,
    columns: [
      { key: "interval", label: texts.bandInterval, format: { kind: "text" }, heading: true },
      { key: "label", label: texts.bandLabel, format: { kind: "text" } },
    ],
    rows: bands.bands.map(({ label }, i) => ({
      kind: "plain",
      key: label.id,
      cells: {
        interval: { value: interval(study, bands, i, texts) },
        label: { value: inLanguage(label, texts.language) },
      },
    })),
    notes: [
      texts.bandsRule(bands.lookup, bands.decimals),
      ...(bands.source ? [texts.bandsSource(inLanguage(bands.name, texts.language), bands.source)] : []),
    ],
  };
}

/** As a reader looks it up: after rounding, a class starts one unit above the class below. */
function interval(
  { scale }: StudyDescription,
  { bands, decimals, lookup }: BandSet,
  i: number,
  texts: VariablesWords,
): string {
  const { upTo } = bands[i]!;
  if (i === 0) return texts.closedInterval(scale.options[0]!.value, upTo, decimals);
  const below = bands[i - 1]!.upTo;
  return lookup === "exact"
    ? texts.openInterval(below, upTo, decimals)
    : texts.closedInterval(below + 10 ** -decimals, upTo, decimals);
}
