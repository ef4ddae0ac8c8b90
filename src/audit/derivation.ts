import type { AuditedResults } from "./auditedResults.js";
import { ClaimFault } from "./claimFault.js";
import { call, constant, type Expression, path } from "./expression.js";
import type { Scope } from "./scope.js";

/**
 * The formula by which the results get a mean from what it is made of: of an item from its counts, of a scale from its
 * items' means.
 */
export function derivation(
  names: readonly string[],
  { results, otherFormula }: Pick<Scope, "results" | "otherFormula">,
): Expression | undefined {
  const [list, code, property, ...rest] = names;
  if (property !== "mean" || rest.length > 0) return undefined;
  if (list === "items") return call("meanOfCounts", [constant(code!), path(["items", code!, "counts"])]);
  if (list !== "scales") return undefined;
  const dimensions = results.scales.filter(({ kind, variable }) => kind === "dimension" && variable === code);
  const parts =
    otherFormula && dimensions.length > 1
      ? dimensions.map((dimension) => path(["scales", dimension.code, "mean"]))
      : meansOf(code!, results);
  return parts.length > 0 ? call("average", parts) : undefined;
}

/** The means of a scale's items. */
export function meansOf(scale: string, results: AuditedResults): Expression[] {
  const found = results.scales.find(({ code }) => code === scale);
  if (!found) throw new ClaimFault("name", `scales.${scale}`);
  return found.items.map(({ code }) => path(["items", code, "mean"]));
}
