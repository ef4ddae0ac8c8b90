import { type Expression, within } from "./expression.js";
import { isP } from "./isP.js";
import type { PrintedNumber } from "./reading.js";
import { settled } from "./settled.js";
import type { NumberValue } from "./value.js";

/**
 * The readings of a printed number in the units of what it is compared with. The results have ratios and no
 * percentages, so that `5%` of a p is .05; a claim that speaks of percentages itself, or comes to more than 1, is
 * compared as printed. Of a whole number or a constant between the two either may be meant.
 */
export function inUnitsOf(
  readings: readonly PrintedNumber[],
  claim: Expression | undefined,
  { lower, upper }: NumberValue,
): readonly PrintedNumber[] {
  if (!claim) return readings;
  const share = lower === upper && Math.abs(lower) <= 1 && !inPercent(claim);
  if (!isP(claim) && !share) return readings;
  const either = claim.kind === "constant" || (Number.isInteger(lower) && !isP(claim));
  return readings.flatMap((reading) => {
    if (!reading.percent) return [reading];
    const ratio = { ...reading, value: settled(reading.value / 100), decimals: reading.decimals + 2 };
    return either && !reading.relation ? [reading, ratio] : [ratio];
  });
}

/**
 * Whether a claim says that it is a percentage: by the call, by a factor, of what was printed, or of the ends of the
 * study's quantifiers.
 */
function inPercent(claim: Expression): boolean {
  return within(claim).some((part) => {
    if (part.kind === "call") return part.name === "percent" || part.name === "printed";
    if (part.kind === "path") return part.path[0] === "study" && part.path[1] === "quantifiers";
    return part.kind === "constant" && part !== claim && typeof part.value === "number" && Math.abs(part.value) > 1;
  });
}
