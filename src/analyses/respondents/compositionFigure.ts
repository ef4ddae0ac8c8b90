import type { Figure } from "../../figure/figure.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { RespondentsTexts } from "../../texts/id/respondents.js";
import type { Composition } from "./composition.js";
import { type CompositionHeading, compositionNotes, compositionTable } from "./compositionTable.js";

/** A bar a group, with its count and its percentage of what the counts add up to, which is the chart's whole width. */
export function compositionFigure(heading: CompositionHeading, composed: Composition, texts: RespondentsTexts): Figure {
  const { of, ...place } = heading;
  return {
    ...place,
    alt: texts.alt(of, composed),
    chart: {
      kind: "bars",
      from: 0,
      to: Math.max(1, composed.total),
      bars: composed.groups.map(({ label, count, percentOfTotal, note }) => ({
        label: inLanguage(label, texts.language),
        value: count,
        text: texts.bar(count, composed.total === 0 ? undefined : percentOfTotal, note !== undefined),
      })),
      marks: [],
    },
    table: compositionTable(heading, composed, texts),
    notes: [...derivedNotes(composed, texts), ...compositionNotes(composed, texts)],
  };
}

/** A note that several groups share is given once. */
function derivedNotes({ groups }: Composition, texts: RespondentsTexts): string[] {
  const notes = groups.flatMap(({ note }) => (note ? [inLanguage(note, texts.language)] : []));
  return [...new Set(notes)].map((note) => texts.derived(note));
}
