import { operate } from "./arithmetic.js";
import { ClaimFault } from "./claimFault.js";
import { derivation } from "./derivation.js";
import type { Call, Expression } from "./expression.js";
import { FUNCTIONS } from "./functions.js";
import { type FoundValue, foundValue, resolvePath } from "./resolvePath.js";
import type { Scope } from "./scope.js";
import { exactly, interval, type Value, word } from "./value.js";

/**
 * What a claim comes to.
 *
 * @throws ClaimFault where it names what does not exist
 * @example evaluate(parseClaim("items.A1.mean"), scope)
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  const given = scope.given.get(expression.key);
  if (given) return given;
  switch (expression.kind) {
    case "constant":
      return typeof expression.value === "number" ? exactly(expression.value) : word(expression.value);
    case "path":
      return pathValue(expression.path, scope);
    case "operation":
      return operate(expression.operator, evaluate(expression.parts[0], scope), evaluate(expression.parts[1], scope));
    case "choice":
      return chosen(expression.parts, scope);
    case "call":
      return called(expression, scope);
  }
}

/**
 * What an alternative comes to; undefined where it comes to nothing, as a category of a number that was misprinted off
 * the scale does.
 */
export function attempt(expression: Expression, scope: Scope): Value | undefined {
  try {
    return evaluate(expression, scope);
  } catch (fault) {
    if (fault instanceof ClaimFault && fault.kind === "value") return undefined;
    throw fault;
  }
}

function chosen([test, yes, no]: readonly [Expression, Expression, Expression], scope: Scope): Value {
  const decided = evaluate(test, scope);
  if (decided.kind !== "truth") throw new ClaimFault("arguments", "?");
  return either(decided.possible.map((holds) => evaluate(holds ? yes : no, scope)));
}

/** What may be any of some values. */
function either(values: readonly Value[]): Value {
  const numbers = values.filter((value) => value.kind === "number");
  if (numbers.length === values.length) {
    return interval(Math.min(...numbers.map(({ lower }) => lower)), Math.max(...numbers.map(({ upper }) => upper)));
  }
  return word(...values.flatMap((value) => (value.kind === "word" ? value.possible : [])));
}

function called({ name, parts }: Call, scope: Scope): Value {
  const apply = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!apply) throw new ClaimFault("function", name);
  const values = parts.map((part) => evaluate(part, scope));
  try {
    return apply(values, scope, evaluate);
  } catch (error) {
    if (error instanceof RangeError) throw new ClaimFault("value", `${name}: ${error.message}`);
    throw error;
  }
}

function pathValue(names: readonly string[], scope: Scope): Value {
  const derived = scope.given.size > 0 || scope.otherFormula ? derivation(names, scope) : undefined;
  return derived ? evaluate(derived, scope) : listed(resolvePath(scope.results, names), scope);
}

function listed(found: FoundValue, scope: Scope): Value {
  if (!("key" in found)) return { kind: "list", values: found.map((entry) => listed(entry, scope)) };
  return scope.given.get(found.key) ?? foundValue(found);
}
