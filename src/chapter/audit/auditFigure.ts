import type { AuditReport } from "../../audit/auditReport.js";
import type { EntryCounts } from "../../audit/entryCounts.js";
import type { Figure, StripChart } from "../../document/figure/figure.js";
import type { Column, Row } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { StudyDescription } from "../../study/study.js";
import type { AuditWords } from "./words.js";

/** Places named in the text alternative. */
const MOST = 3;

/**
 * A strip a place, in the order of the publication: what reproduces, differs, changes a conclusion, cannot be checked.
 */
export function auditFigure(
  { source }: Pick<StudyDescription, "source">,
  { places }: AuditReport,
  texts: AuditWords,
): Figure<StripChart> {
  const differing = places.filter(({ tally }) => tally.differs > 0);
  const most = [...differing].sort((a, b) => b.tally.differs - a.tally.differs).slice(0, MOST);
  const place = {
    id: `${texts.addresses.figure}-audit`,
    label: texts.figureLabel,
    caption: texts.figureCaption,
    source: inLanguage(source, texts.language),
  };
  return {
    ...place,
    alt: texts.figureAlt(differing.length, places.length, most),
    chart: {
      kind: "strips",
      series: texts.figureSeries,
      rows: places.map(({ place, tally }) => ({
        label: texts.place(place),
        counts: parts(tally),
        text: texts.figureText(tally),
      })),
    },
    table: {
      ...place,
      columns: columns(texts),
      rows: places.map((one) => row(one.place, one.tally, texts)),
      notes: [],
    },
    notes: [texts.figureNote],
  };
}

/** The series of the strip: what differs and changes a conclusion is not counted twice. */
function parts({ reproduces, differs, changesConclusion, notCheckable }: EntryCounts): number[] {
  return [reproduces, differs - changesConclusion, changesConclusion, notCheckable];
}

function columns(texts: AuditWords): Column[] {
  const series = texts.figureSeries.map((label, i): Column => ({ key: `n${i}`, label, format: { kind: "integer" } }));
  return [{ key: "place", label: texts.columns.place, format: { kind: "text" }, heading: true }, ...series];
}

function row(place: string, tally: EntryCounts, texts: AuditWords): Row {
  const counts = parts(tally).map((value, i) => [`n${i}`, { value }] as const);
  return { kind: "plain", cells: { place: { value: texts.place(place) }, ...Object.fromEntries(counts) } };
}
