import type { Figure } from "../../document/figure/figure.js";
import { isMissing } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { Composition, Group } from "./composition.js";
import { type CompositionHeading, compositionNotes, compositionTable } from "./compositionTable.js";
import type { RespondentsWords } from "./words.js";

/** A bar a group, with its count and its percentage of what the counts add up to, which is the chart's whole width. */
export function compositionFigure(heading: CompositionHeading, composed: Composition, texts: RespondentsWords): Figure {
  const { of, ...place } = heading;
  return {
    ...place,
    alt: texts.alt(of, composed),
    chart: {
      kind: "bars",
      from: 0,
      to: Math.max(1, composed.total),
      bars: composed.groups.map((group) => ({
        label: inLanguage(group.label, texts.language),
        value: isMissing(group.count) ? 0 : group.count,
        text: isMissing(group.count)
          ? texts.missing(group.count.missing)
          : texts.bar(group.count, shareOf(group, composed), group.note !== undefined),
      })),
      marks: [],
    },
    table: compositionTable(heading, composed, texts),
    notes: [...derivedNotes(composed, texts), ...compositionNotes(composed, texts)],
  };
}

function shareOf({ percentOfTotal }: Group, { total }: Composition): number | undefined {
  return total === 0 || isMissing(percentOfTotal) ? undefined : percentOfTotal;
}

/** A note that several groups share is given once. */
function derivedNotes({ groups }: Composition, texts: RespondentsWords): string[] {
  const notes = groups.flatMap(({ note }) => (note ? [inLanguage(note, texts.language)] : []));
  return [...new Set(notes)].map((note) => texts.derived(note));
}
