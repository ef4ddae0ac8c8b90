import { decimalText } from "../statistics/decimalText.js";
import { inUnitsOf } from "./inUnitsOf.js";
import type { PrintedClaim } from "./printedClaim.js";
import { type PrintedNumber, readings } from "./reading.js";
import type { Comparator } from "./relations.js";
import { settled } from "./settled.js";
import { NO_STARS, type NumberValue, type Value } from "./value.js";

/** How a value becomes the printed number: rounded half up, cut, or rounded with a half to the even neighbour. */
export type Shortening = "rounded" | "cut" | "half to even";

/** What a publication may print where there is no star. */
const NOT_SIGNIFICANT = /^n\.?\s?s\.?$/;

/**
 * Whether a row printed what a value gives: the number at its decimals, or the word, whichever way its letters are
 * capitalised.
 */
export function reproduces(claim: PrintedClaim, value: Value | undefined, shortening: Shortening = "rounded"): boolean {
  if (!value) return false;
  if (value.kind === "word") return value.possible.some((possible) => says(claim, possible));
  if (value.kind !== "number") return false;
  const all = inUnitsOf(readings(claim.printed, claim.quantity, claim.number), claim.claim, value);
  return all.some((reading) => reproducing(reading, value, shortening));
}

/**
 * Whether a printed number is a value at its decimals, or a bound that the value itself keeps; of an interval, whether
 * the two meet.
 */
export function reproducing(reading: PrintedNumber, value: Value, shortening: Shortening = "rounded"): boolean {
  if (value.kind !== "number") return false;
  const { value: printed, decimals, relation } = reading;
  if (relation) return shortening === "rounded" && keeps(value, relation, printed);
  const { lower, upper } = value;
  const half = 10 ** -decimals / 2;
  if (lower !== upper)
    return (
      shortening === "rounded" && settled(lower) <= settled(printed + half) && settled(upper) >= settled(printed - half)
    );
  const x = settled(lower);
  return lastPlaces(printed, decimals, "rounded") === lastPlaces(x, decimals, shortening);
}

/** Whether some of what a value can be is on a bound's side of it; the exact value counts, not the rounded one. */
function keeps({ lower, upper }: NumberValue, relation: Comparator, bound: number): boolean {
  const [least, most] = [settled(lower), settled(upper)];
  switch (relation) {
    case "<":
      return least < bound;
    case "<=":
      return least <= bound;
    case ">":
      return most > bound;
    case ">=":
      return most >= bound;
  }
}

/** A number at so many decimals; at less than none in units of its last place: thousands of `1,5E+05`. */
function lastPlaces(x: number, decimals: number, shortening: Shortening): string {
  if (decimals < 0) return lastPlaces(settled(x * 10 ** decimals), 0, shortening);
  if (shortening === "rounded") return decimalText(x, decimals);
  const whole = cut(x, decimals);
  if (shortening === "cut") return whole;
  const isHalf = settled(Math.abs(x - Number(whole)) * 10 ** decimals) === 0.5;
  return isHalf && /[02468]$/.test(whole) ? whole : decimalText(x, decimals);
}

/** The first decimals of a number, whatever follows. */
function cut(x: number, decimals: number): string {
  const [whole, fraction = ""] = decimalText(x, decimals + 12).split(".") as [string, string?];
  return decimalText(Number(`${whole}.${fraction.slice(0, decimals)}`), decimals);
}

function says({ printed }: PrintedClaim, possible: string): boolean {
  return plain(possible) === plain(printed) || (possible === NO_STARS && NOT_SIGNIFICANT.test(plain(printed)));
}

const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
