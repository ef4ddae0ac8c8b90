/**
 * What a claim comes to. A number is an interval, because a printed one is; words and truths are all that it may be.
 */
export type Value =
  | { readonly kind: "number"; readonly lower: number; readonly upper: number }
  | { readonly kind: "word"; readonly possible: readonly string[] }
  | { readonly kind: "truth"; readonly possible: readonly boolean[] }
  | { readonly kind: "list"; readonly values: readonly Value[] };

export type NumberValue = Extract<Value, { kind: "number" }>;
export type WordValue = Extract<Value, { kind: "word" }>;

/** What stars are where SPSS puts none. */
export const NO_STARS = "none";

export function interval(lower: number, upper: number): NumberValue {
  return { kind: "number", lower, upper };
}

export function exactly(value: number): NumberValue {
  return interval(value, value);
}

export function word(...possible: readonly string[]): WordValue {
  return { kind: "word", possible: [...new Set(possible)] };
}

export function truth(...possible: readonly boolean[]): Value {
  return { kind: "truth", possible: [...new Set(possible)] };
}

/** What a function that rises or falls all the way makes of an interval. */
export function monotone({ lower, upper }: NumberValue, f: (x: number) => number): NumberValue {
  const [a, b] = [f(lower), f(upper)];
  return interval(Math.min(a, b), Math.max(a, b));
}
