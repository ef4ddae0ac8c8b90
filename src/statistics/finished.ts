/**
 * Runs a computation that rests at times to its end, and gives what it returns.
 *
 * @param rests Told what it gives when it rests, such as how much is done.
 * @example
 * finished((function* () { yield 1; return 2; })()) // => 2
 */
export function finished<Y, T>(computation: Generator<Y, T, void>, rests: (given: Y) => void = () => {}): T {
  for (;;) {
    const { done, value } = computation.next();
    if (done) return value;
    rests(value);
  }
}
