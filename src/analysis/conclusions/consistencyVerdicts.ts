import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { ResultsInDepth } from "../results/analyseInDepth.js";

/** The measures of reliability that a verdict may be read from. */
export const MEASURES = ["alpha", "standardizedAlpha", "omega"] as const;

export type Measure = (typeof MEASURES)[number];

/** What the study's own rule says of a scale by each measure. */
export interface ConsistencyVerdict {
  readonly code: string;
  readonly kind: "variable" | "dimension";
  /** The measure is greater than the study's threshold. */
  readonly reliable: Readonly<Record<Measure, Outcome<boolean>>>;
  /**
   * The verdict depends on the measure: of those that have a value, some are greater than the threshold and some are
   * not.
   */
  readonly dependsOnMeasure: boolean;
}

/** Judges every variable and dimension by each measure, at the study's threshold. */
export function consistencyVerdicts({
  study,
  scales,
  consistency,
}: Pick<ResultsInDepth, "study" | "scales" | "consistency">): ConsistencyVerdict[] {
  return consistency.map(({ code, kind, standardizedAlpha, omega }, i) => {
    const judge = (value: Outcome<number>) => (isMissing(value) ? value : value > study.reliability.threshold);
    const reliable = {
      alpha: judge(scales[i]!.alpha),
      standardizedAlpha: judge(standardizedAlpha),
      omega: judge(omega),
    };
    const verdicts = new Set(Object.values(reliable).filter((verdict) => !isMissing(verdict)));
    return { code, kind, reliable, dependsOnMeasure: verdicts.size > 1 };
  });
}
