import { describe, expect, it } from "vitest";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import reference from "../../site/reference/resampling-r.json";
import { type Bootstrap, bootstrapIntervals } from "../../src/statistics/bootstrapIntervals.js";
import { finished } from "../../src/statistics/finished.js";
import { type Interval, isMissing } from "../../src/statistics/outcome.js";

const COEFFICIENTS = ["spearman", "pearson", "kendall"] as const;
type Coefficient = (typeof COEFFICIENTS)[number];

function bootstrap(
  coefficient: Coefficient,
  x: readonly number[],
  y: readonly number[],
  settings = { seed: 1, resamples: 300 },
  levels = [0.95],
) {
  const joint = jointOf(x, y);
  return finished(
    bootstrapIntervals(coefficient, joint, { rows: upTo(joint.rows), columns: upTo(joint.columns) }, settings, levels),
  );
}

function found(outcome: ReturnType<typeof bootstrap>): Bootstrap {
  if (isMissing(outcome)) throw new Error(outcome.missing);
  return outcome;
}

describe.each(COEFFICIENTS)("bootstrapIntervals, %s", (coefficient) => {
  it.each(Object.entries(reference.values.bootstrap))(
    "agrees with R's boot.ci over the same resamples: %s",
    (_, data) => {
      const expected = data[coefficient];
      const levels = expected.intervals.map(({ level }) => level);
      const { intervals, ...rest } = found(bootstrap(coefficient, data.x, data.y, expected, levels));
      expect(rest).toMatchObject({ resamples: expected.resamples, degenerate: expected.degenerate });
      expect(relativeError(rest.bias, expected.bias)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(rest.acceleration, expected.acceleration)).toBeLessThan(CLOSED_FORM);
      intervals.forEach((interval, i) => {
        const { lower, upper, level } = interval as Interval;
        expect(level).toBe(levels[i]);
        expect(relativeError(lower, expected.intervals[i]!.lower)).toBeLessThan(CLOSED_FORM);
        expect(relativeError(upper, expected.intervals[i]!.upper)).toBeLessThan(CLOSED_FORM);
      });
    },
  );

  const { x, y } = reference.values.bootstrap["nine, one far"];

  it("is the same however often it rests, and in any order of the respondents", () => {
    const joint = jointOf(x, y);
    const run = (rest: number) =>
      bootstrapIntervals(
        coefficient,
        joint,
        { rows: upTo(joint.rows), columns: upTo(joint.columns) },
        { seed: 1, resamples: 300, rest },
        [0.95],
      );
    expect(finished(run(7))).toEqual(finished(run(1000)));
    expect([...run(100)]).toEqual([100, 200, 300]);
    expect(bootstrap(coefficient, x.toReversed(), y.toReversed())).toEqual(bootstrap(coefficient, x, y));
  });

  it("is wider at a higher level", () => {
    const [narrow, wide] = found(bootstrap(coefficient, x, y, { seed: 1, resamples: 2000 }, [0.5, 0.9])).intervals as [
      Interval,
      Interval,
    ];
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
  });

  it("says why it has none", () => {
    expect(bootstrap(coefficient, [1, 2, 3], [1, 3, 2])).toEqual({ missing: "too few respondents" });
    expect(bootstrap(coefficient, [1, 2, 3, 4], [2, 2, 2, 2])).toEqual({ missing: "constant" });
    expect(bootstrap(coefficient, [1, 2, 3, 4], [4, 3, 2, 1])).toEqual({ missing: "perfect correlation" });
    expect(bootstrap(coefficient, [1, 1, 1, 1, 2], [1, 2, 2, 1, 2])).toEqual({ missing: "unstable resamples" });
  });
});

it("bootstrapIntervals counts the resamples in which a side does not vary, and draws every resample as often as any other", () => {
  const [x, y] = [
    [1, 1, 1, 1, 2, 3],
    [1, 2, 2, 1, 2, 3],
  ];
  const drawn = (resample: number) => x!.map((_, place) => Math.floor(resample / 6 ** place) % 6);
  const isConstant = (column: readonly number[], resample: number) =>
    new Set(drawn(resample).map((i) => column[i])).size === 1;
  const share = upTo(6 ** 6).filter((resample) => isConstant(x!, resample) || isConstant(y!, resample)).length / 6 ** 6;
  const { degenerate, resamples } = found(bootstrap("spearman", x!, y!, { seed: 1, resamples: 5000 }));
  expect(Math.abs(degenerate / resamples - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / resamples));
});

it("bootstrapIntervals refuses a level that is none", () => {
  expect(() => bootstrap("spearman", [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], undefined, [1])).toThrow(RangeError);
});

it("bootstrapIntervals tells which ends are the smallest or largest of all resamples", () => {
  const few = found(bootstrap("spearman", [1, 2, 3, 4, 5], [1, 2, 3, 5, 4], { seed: 1, resamples: 2000 }, [0.95, 0.5]));
  expect(few.intervals[0]).toEqual({ lower: -1, upper: 1, level: 0.95 });
  expect(few.extremes[0]).toEqual({ lower: true, upper: true });
  expect(few.extremes[1]!.lower).toBe(false);
  const { x, y } = reference.values.bootstrap.study;
  expect(found(bootstrap("spearman", x, y, { seed: 1, resamples: 2000 }, [0.95])).extremes).toEqual([
    { lower: false, upper: false },
  ]);
});
