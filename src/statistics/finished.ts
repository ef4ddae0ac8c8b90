/**
 * Runs a computation that rests at times to its end, and gives what it returns.
 *
 * @example
 * finished((function* () { yield 1; return 2; })()) // => 2
 */
export function finished<T>(computation: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = computation.next();
    if (done) return value;
  }
}
