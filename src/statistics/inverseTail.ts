/**
 * The x >= 0 at which a falling function takes a value, by doubling and bisection to the last bit: slow, sure, and as exact
 * as the function itself, in the far tail too.
 *
 * @param tail Falls from tail(0) >= p towards 0.
 * @throws If it never falls to p.
 * @example inverseTail((x) => 1 / (1 + x), 0.25) // => 3
 */
export function inverseTail(tail: (x: number) => number, p: number): number {
  let high = 1;
  while (tail(high) > p) {
    high *= 2;
    if (high === Number.POSITIVE_INFINITY) throw new Error("inverseTail requires a function that falls to p");
  }
  let low = high === 1 ? 0 : high / 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (tail(middle) > p) low = middle;
    else high = middle;
  }
}
