import { requiredSample } from "../../analysis/conclusions/samplingConclusion.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Axis, Figure, LineChart } from "../../document/figure/figure.js";
import type { Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { slovin } from "../../statistics/slovin.js";
import type { StudyDescription } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { type Frame, frame } from "../exhibit/frame.js";
import type { SamplingReading } from "./samplingReading.js";
import type { SamplingWords } from "./words.js";

/** Ends of the curve, in percent; a live or declared e beyond them extends it. */
const FIRST = 1;
const LAST = 25;

/** Points of the curve in one percent of e, so that it bends smoothly. */
const POINTS = 4;

/** Slovin's n against e, with the live e, the study's own and the one that was reached. */
export function requiredSampleFigure({ study }: Results, reading: SamplingReading, texts: SamplingWords): Figure {
  const place = frame(study, "required-sample", texts);
  const { population, criteria } = reading;
  const chosen = [criteria.marginOfError, study.criteria.marginOfError];
  const from = Math.min(FIRST / 100, ...chosen);
  const to = Math.max(LAST / 100, ...chosen);
  const points = margins([from, to], POINTS).map((e) => ({ x: e, y: slovin(population, e) }));
  return {
    ...place,
    caption: texts.requiredCaption,
    alt: texts.requiredAlt(reading, from, to),
    chart: {
      kind: "line",
      x: marginAxis(from, to, texts),
      y: sizeAxis(points[0]!.y, points.at(-1)!.y, texts),
      points,
      marked: marked(study, reading, texts).filter(({ x }) => x >= from && x <= to),
    },
    table: sizesTable(place, margins([from, to, ...chosen], 1), reading, texts),
    notes: [],
  };
}

/** The given e and those of every whole percent, or part of it, between them, ascending. */
function margins(given: readonly number[], perPercent: number): number[] {
  const steps = 100 * perPercent;
  const usual = Array.from({ length: steps }, (_, i) => (i + 1) / steps); // each division gives what the decimal text means
  const between = usual.filter((e) => e > Math.min(...given) && e < Math.max(...given));
  return [...new Set([...given, ...between])].sort((a, b) => a - b);
}

function marked(study: StudyDescription, reading: SamplingReading, texts: SamplingWords): LineChart["marked"] {
  const { population, criteria, achievedMargin, respondents } = reading;
  const own = study.criteria.marginOfError;
  const live = criteria.marginOfError;
  const point = (e: number, label: string) => ({ x: e, y: slovin(population, e), label });
  const size = (e: number) => requiredSample(population, e, study.sampling.rounding).whole;
  return [
    point(own, texts.markedOwn(own, size(own))),
    ...(isMissing(achievedMargin)
      ? []
      : [{ x: achievedMargin, y: respondents, label: texts.markedAchieved(achievedMargin, respondents) }]),
    ...(live === own ? [] : [point(live, texts.markedLive(live, size(live)))]),
  ];
}

function marginAxis(from: number, to: number, texts: SamplingWords): Axis {
  const last = Math.round(100 * to);
  const fives = Array.from({ length: Math.floor(last / 5) }, (_, i) => 5 * (i + 1)).filter(
    (percent) => percent / 100 > from,
  );
  const ticks = [from, ...fives.map((percent) => percent / 100)];
  return {
    label: texts.marginAxis,
    from,
    to,
    scale: "linear",
    ticks: ticks.map((at) => ({ at, label: texts.margin(at) })),
  };
}

/** From 1, 2 or 5 times a power of ten to another: a population may be of any size. */
function sizeAxis(largest: number, smallest: number, texts: SamplingWords): Axis {
  const first = Math.floor(Math.log10(smallest));
  const powers = Array.from(
    { length: Math.ceil(Math.log10(largest)) - first + 1 },
    (_, i) => 10 ** Math.max(0, first + i),
  );
  const round = [...new Set(powers.flatMap((power) => [power, 2 * power, 5 * power]))];
  const from = round.filter((size) => size <= smallest).at(-1) ?? 1;
  const to = round.find((size) => size >= largest) ?? largest;
  const ticks = round.filter((size) => size >= from && size <= to);
  return {
    label: texts.sizeAxis,
    from: Math.min(from, smallest),
    to,
    scale: "log",
    ticks: ticks.map((at) => ({ at, label: texts.integer(at) })),
  };
}

/** The figure's numbers; `ceiling` has a column of its own where the study does not round up anyway. */
function sizesTable(
  place: Frame,
  all: readonly number[],
  { population, declared }: SamplingReading,
  texts: SamplingWords,
): Table {
  return {
    ...place,
    caption: texts.requiredCaption,
    columns: [
      {
        key: "margin",
        label: texts.marginColumn,
        href: explanation("marginOfError", texts),
        format: { kind: "number", digits: Math.max(2, ...all.map(texts.decimals)) },
        heading: true,
      },
      {
        key: "exact",
        label: texts.exactSize,
        href: explanation("sampleSize", texts),
        format: { kind: "number", digits: 2 },
      },
      {
        key: "whole",
        label: texts.rounded[declared.rounding],
        href: explanation("sampleSize", texts),
        format: { kind: "integer" },
      },
      ...(declared.rounding === "ceiling"
        ? []
        : [
            {
              key: "ceiling",
              label: texts.rounded.ceiling,
              href: explanation("sampleSize", texts),
              format: { kind: "integer" } as const,
            },
          ]),
    ],
    rows: all.map((e) => {
      const { exact, whole, ceiling } = requiredSample(population, e, declared.rounding);
      const cells = { margin: { value: e }, exact: { value: exact }, whole: { value: whole } };
      return {
        kind: "plain",
        cells: declared.rounding === "ceiling" ? cells : { ...cells, ceiling: { value: ceiling } },
      };
    }),
    notes: [],
  };
}
