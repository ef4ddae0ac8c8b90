import { ClaimFault } from "./claimFault.js";
import type { Operator } from "./expression.js";
import { interval, type NumberValue, truth, type Value, word } from "./value.js";

/**
 * What an operator makes of two values: of intervals the interval of all that it can be, of words joined by + their
 * text.
 *
 * @throws ClaimFault for operands that it does not take
 */
export function operate(operator: Operator, left: Value, right: Value): Value {
  if (left.kind === "word" && right.kind === "word") return operateWords(operator, left.possible, right.possible);
  if (left.kind !== "number" || right.kind !== "number") throw new ClaimFault("arguments", operator);
  switch (operator) {
    case "+":
      return interval(left.lower + right.lower, left.upper + right.upper);
    case "-":
      return interval(left.lower - right.upper, left.upper - right.lower);
    case "*":
      return ends(left, right, (a, b) => a * b);
    case "/":
      if (right.lower <= 0 && right.upper >= 0) throw new ClaimFault("value", "0");
      return ends(left, right, (a, b) => a / b);
    default:
      return compare(operator, left, right);
  }
}

function operateWords(operator: Operator, left: readonly string[], right: readonly string[]): Value {
  const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
  if (operator === "+") return word(...pairs.map(([a, b]) => a + b));
  if (operator === "==") return truth(...pairs.map(([a, b]) => a === b));
  throw new ClaimFault("arguments", operator);
}

function ends(left: NumberValue, right: NumberValue, f: (a: number, b: number) => number): NumberValue {
  // An end may be infinite, of a printed bound; nothing times all that there is can be nothing.
  const all = [left.lower, left.upper]
    .flatMap((a) => [f(a, right.lower), f(a, right.upper)])
    .map((x) => (Number.isNaN(x) ? 0 : x));
  return interval(Math.min(...all), Math.max(...all));
}

function compare(operator: Operator, a: NumberValue, b: NumberValue): Value {
  switch (operator) {
    case ">":
      return compare("<", b, a);
    case ">=":
      return compare("<=", b, a);
    case "<":
      return either(a.lower < b.upper, a.upper >= b.lower);
    case "<=":
      return either(a.lower <= b.upper, a.upper > b.lower);
    default:
      return either(
        a.lower <= b.upper && b.lower <= a.upper,
        !(a.lower === a.upper && b.lower === b.upper && a.lower === b.lower),
      );
  }
}

function either(canHold: boolean, canFail: boolean): Value {
  return truth(...(canHold ? [true] : []), ...(canFail ? [false] : []));
}
