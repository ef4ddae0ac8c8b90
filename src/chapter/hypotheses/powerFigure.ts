import { powerCurve, type TestPower } from "../../analysis/conclusions/testPower.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Axis, Figure, LineChart } from "../../document/figure/figure.js";
import type { Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byId } from "../../study/lookups.js";
import { scaleName } from "../../study/scaleName.js";
import { explanation } from "../exhibit/explanation.js";
import { type Frame, frame, outcomeCell } from "../exhibit/frame.js";
import type { PowerWords } from "./words.js";

/**
 * The power of a hypothesis's test over the size of the correlation, and the smallest size that it finds; its table has
 * the respondents needed.
 */
export function powerFigure(
  { study, hypotheses }: Pick<Results, "study" | "hypotheses">,
  power: TestPower,
  texts: PowerWords,
): Figure<LineChart> {
  const { from, to } = byId(hypotheses, power.id);
  const place = frame(study, `power/${power.id}`, texts);
  const caption = texts.caption(
    ...([from, to].map((code) => inLanguage(scaleName(study, code), texts.language)) as [string, string]),
  );
  return {
    ...place,
    caption,
    alt: texts.sentence(power),
    chart: {
      kind: "line",
      x: { label: texts.sizeAxis(power), from: 0, to: 1, scale: "linear", ticks: ticks(texts.number) },
      y: { label: texts.powerAxis, from: 0, to: 1, scale: "linear", ticks: ticks((at) => texts.percent(100 * at, 0)) },
      points: powerCurve(power).flatMap(({ size, power: found }) => (isMissing(found) ? [] : [{ x: size, y: found }])),
      marked: isMissing(power.detectable)
        ? []
        : [{ x: power.detectable, y: power.power, label: texts.marked(power.detectable, power.power) }],
    },
    table: powerTable(place, power, caption, texts),
    notes: [texts.note(power)],
  };
}

function ticks(label: (at: number) => string): Axis["ticks"] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, label: label(at) }));
}

function powerTable(place: Frame, power: TestPower, caption: string, texts: PowerWords): Table {
  return {
    ...place,
    caption,
    columns: [
      {
        key: "size",
        label: texts.size(power),
        href: explanation("power", texts),
        format: { kind: "number", digits: 2 },
        heading: true,
      },
      {
        key: "power",
        label: texts.powerOf(power.n),
        href: explanation("power", texts),
        format: { kind: "percent", digits: 1 },
      },
      { key: "needed", label: texts.needed(power.power), format: { kind: "integer" } },
    ],
    rows: power.sizes.map(({ size, power: found, needed }) => ({
      kind: "plain",
      cells: {
        size: { value: size },
        power: outcomeCell(isMissing(found) ? found : 100 * found, texts),
        needed: { value: needed },
      },
    })),
    notes: [],
  };
}
