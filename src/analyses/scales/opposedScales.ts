import type { Outcome } from "../../statistics/outcome.js";
import { scalesOf } from "../../study/scales.js";
import type { Words } from "../../study/study.js";
import type { Results } from "../analyse.js";
import type { Opposition } from "./opposition.js";

/** A variable or dimension with items that run against each other. */
export interface OpposedScale extends Omit<Opposition, "alpha"> {
  readonly name: Words;
  /** Alpha as it is, and with `turned` turned round. */
  readonly alpha: Outcome<number>;
  readonly alphaTurned: Outcome<number>;
}

/** The scales whose items run against each other; a dimension that has all items of its variable says nothing besides it. */
export function opposedScales({ study, scoring, scales }: Pick<Results, "study" | "scoring" | "scales">): OpposedScale[] {
  const named = scalesOf(study, scoring.leftOut);
  return scales.flatMap(({ kind, variable, items, alpha, opposition }, i) => {
    if (!opposition) return [];
    const whole = named.find((scale) => scale.kind === "variable" && scale.code === variable)!;
    if (kind === "dimension" && whole.items.length === items.length) return [];
    return [{ ...opposition, name: named[i]!.name, alpha, alphaTurned: opposition.alpha }];
  });
}
