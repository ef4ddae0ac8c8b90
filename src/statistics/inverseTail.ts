import { bisect } from "simple-statistics";

/**
 * The x at which a decreasing tail probability comes down to p: the inverse of a distribution's upper tail. Doubling,
 * since quantiles span hundreds of orders of magnitude; then bisection to the last digit, since it cannot fail.
 *
 * @param tail decreasing in x of 0 and more, towards 0
 * @param p above 0
 * @returns x; Infinity where it would pass the largest number, 0 where the tail nowhere exceeds p
 * @example
 * inverseTail((x) => 1 / (1 + x), 0.25) // => 3
 */
export function inverseTail(tail: (x: number) => number, p: number): number {
  if (tail(0) <= p) return 0;
  let end = 1;
  while (tail(end) > p) end *= 2;
  if (end === Number.POSITIVE_INFINITY) return end;
  while (tail(end / 2) <= p) end /= 2;
  return bisect(
    remembered((x) => tail(x) - p),
    end / 2,
    end,
    100,
    end * 2 ** -53,
  );
}

/** Bisection asks three times at each point. */
function remembered(f: (x: number) => number): (x: number) => number {
  const known = new Map<number, number>();
  return (x) => {
    const y = known.get(x) ?? f(x);
    known.set(x, y);
    return y;
  };
}
