import type { Expression } from "./expression.js";

/** Whether a claim is a probability of error: a path to a p, the p of a correlation, or one of these halved. */
export function isP(claim: Expression): boolean {
  if (claim.kind === "path") return /^(?:p|holm)$/.test(claim.path.at(-1)!);
  if (claim.kind === "call") return claim.name === "pOfRho";
  return claim.kind === "operation" && (claim.operator === "/" || claim.operator === "*") && claim.parts.some(isP);
}
