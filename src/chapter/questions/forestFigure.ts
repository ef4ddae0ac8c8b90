import type { Results } from "../../analysis/results/analyse.js";
import type { Figure, ForestChart } from "../../document/figure/figure.js";
import { isMissing } from "../../statistics/outcome.js";
import { frame } from "../exhibit/frame.js";
import { familyTable } from "./familyTable.js";
import type { FamilyReading, QuestionReading } from "./questionReading.js";
import type { QuestionsWords } from "./words.js";

/** The coefficient of every question of a family with its interval; filled where the adjusted p rejects. */
export function forestFigure(
  results: Pick<Results, "study" | "scoring">,
  reading: FamilyReading,
  texts: QuestionsWords,
): Figure<ForestChart> {
  const place = frame(results.study, `${reading.family}-forest`, texts);
  const caption = texts.forestCaption[reading.family];
  return {
    ...place,
    caption,
    alt: texts.forestAlt(reading),
    chart: {
      kind: "forest",
      series: texts.series,
      reference: { at: 0, label: texts.zero },
      rows: reading.questions.map((question) => forestRow(question, reading.family === "grid", texts)),
    },
    table: { ...familyTable(results, reading, texts), ...place, caption },
    notes: [texts.forestNote(reading)],
  };
}

function forestRow(
  { from, to, result, decision }: QuestionReading,
  grouped: boolean,
  texts: QuestionsWords,
): ForestChart["rows"][number] {
  const { correlation } = result;
  const { interval, rejectedInFamily, otherwiseInFamily } = decision;
  const name = grouped ? { label: to, group: from } : { label: texts.pair(result.id, from, to) };
  if (isMissing(correlation)) return { ...name, estimate: null, filled: false, text: "–" };
  return {
    ...name,
    estimate: correlation.coefficient,
    ...(!isMissing(interval) && { interval }),
    filled: rejectedInFamily === true,
    text: texts.estimate(correlation.coefficient, interval, otherwiseInFamily !== undefined),
  };
}
