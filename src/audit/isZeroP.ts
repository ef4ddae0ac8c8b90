import { isP } from "./isP.js";
import type { PrintedClaim } from "./printedClaim.js";
import { readings } from "./reading.js";

/** Whether a row printed a p as zero, which no p is: `.000` is what a smaller one rounds to. */
export function isZeroP({ claim, printed, quantity, number }: PrintedClaim): boolean {
  if (!claim || !isP(claim)) return false;
  return readings(printed, quantity, number).some(({ value, relation }) => value === 0 && relation === undefined);
}
