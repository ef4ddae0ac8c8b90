import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { scaleOfKind, scalesOf } from "../../study/scales.js";
import type { Words } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import type { Opposition } from "../results/opposition.js";

/** A variable or dimension with items that run against each other. */
export interface OpposedScale extends Omit<Opposition, "alpha"> {
  readonly name: Words;
  /** Alpha as it is, and with `turned` turned round. */
  readonly alpha: Outcome<number>;
  readonly alphaTurned: Outcome<number>;
  /** Whether turning items round mends the scale: else its items do not go together, whichever way they are keyed. */
  readonly mends: boolean;
}

/**
 * Below it items measure hardly anything together: turned round at will, even answers at random reach something above
 * 0.
 */
const TOGETHER = 0.5;

/**
 * The scales whose items run against each other; a dimension that has all items of its variable says nothing besides
 * it.
 */
export function opposedScales({
  study,
  scoring,
  scales,
}: Pick<Results, "study" | "scoring" | "scales">): OpposedScale[] {
  const named = scalesOf(study, scoring.leftOut);
  return scales.flatMap(({ kind, variable, items, alpha, opposition }, i) => {
    if (!opposition) return [];
    const whole = scaleOfKind(named, "variable", variable);
    if (kind === "dimension" && whole.items.length === items.length) return [];
    const { alpha: alphaTurned } = opposition;
    return [
      {
        ...opposition,
        name: named[i]!.name,
        alpha,
        alphaTurned,
        mends: isMissing(alphaTurned) || alphaTurned >= TOGETHER,
      },
    ];
  });
}
