import { feldtInterval } from "../../statistics/feldtInterval.js";
import { type Interval, isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Criteria } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import { type Category, category } from "../results/category.js";

/** Cronbach's alphas against the study's threshold. */
export interface Reliability {
  readonly threshold: number;
  readonly scales: readonly ScaleReliability[];
  /** As printed; empty where the study has no pilot. */
  readonly pilot: readonly PilotReliability[];
}

export interface AlphaVerdict {
  readonly alpha: Outcome<number>;
  /** Alpha is greater than the threshold. */
  readonly reliable: Outcome<boolean>;
  /** In the study's bands of reliability, where it declares them. */
  readonly category?: Outcome<Category>;
}

export interface ScaleReliability extends AlphaVerdict {
  readonly code: string;
  readonly kind: "variable" | "dimension";
  readonly items: number;
  /** Feldt's, at the live confidence level. */
  readonly interval: Outcome<Interval>;
}

export interface PilotReliability extends AlphaVerdict {
  readonly variable: string;
}

/** Judges the alpha of every variable and dimension, and the alphas that the pilot printed. */
export function reliability({ study, scales }: Results, criteria: Criteria): Reliability {
  const judge = (alpha: Outcome<number>): AlphaVerdict => {
    const { threshold, bands } = study.reliability;
    const reliable = isMissing(alpha) ? alpha : alpha > threshold;
    return bands
      ? { alpha, reliable, category: category(isMissing(alpha) ? alpha : Math.max(0, alpha), bands) }
      : { alpha, reliable };
  };
  return {
    threshold: study.reliability.threshold,
    scales: scales.map((scale) => ({
      code: scale.code,
      kind: scale.kind,
      items: scale.items.length,
      ...judge(scale.alpha),
      interval: isMissing(scale.alpha)
        ? scale.alpha
        : feldtInterval(scale.alpha, scale.complete, scale.items.length, criteria.confidenceLevel),
    })),
    pilot: (study.pilot?.reliability ?? []).map(({ variable, alpha }) => ({ variable, ...judge(alpha) })),
  };
}
