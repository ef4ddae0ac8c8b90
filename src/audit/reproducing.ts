import { decimalText } from "../statistics/decimalText.js";
import type { PrintedClaim } from "./printedClaim.js";
import { type Reading, readings } from "./reading.js";
import { settled } from "./settled.js";
import type { Value } from "./value.js";

/** How a value becomes the printed number: rounded half up, or cut. */
export type Shortening = "rounded" | "cut";

/** Whether a row printed what a value gives: the number at its decimals, or the word, whichever way its letters are capitalised. */
export function reproduces(claim: PrintedClaim, value: Value | undefined, shortening: Shortening = "rounded"): boolean {
  if (!value) return false;
  if (value.kind === "word") return value.possible.some((possible) => plain(possible) === plain(claim.printed));
  return readings(claim.printed, claim.quantity).some((reading) => reproducing(reading, value, shortening));
}

/** Whether a printed number is a value at its decimals; of an interval, whether the two meet. */
export function reproducing({ value: printed, decimals }: Reading, value: Value, shortening: Shortening = "rounded"): boolean {
  if (value.kind !== "number") return false;
  const { lower, upper } = value;
  const half = 10 ** -decimals / 2;
  if (lower !== upper)
    return shortening === "rounded" && settled(lower) <= settled(printed + half) && settled(upper) >= settled(printed - half);
  const x = settled(lower);
  return decimalText(printed, decimals) === (shortening === "cut" ? cut(x, decimals) : decimalText(x, decimals));
}

/** The first decimals of a number, whatever follows. */
function cut(x: number, decimals: number): string {
  const [whole, fraction = ""] = decimalText(x, 12).split(".") as [string, string?];
  return decimalText(Number(`${whole}.${fraction.slice(0, decimals)}`), decimals);
}

const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
