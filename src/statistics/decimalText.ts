/**
 * A number as decimal text with a fixed number of decimals, rounded half up, away from zero, in decimal: 1.005 becomes
 * "1.01" where toFixed gives "1.00". What is rounded is the shortest decimal that stands for the number, so a ratio of
 * whole numbers that ends on a half rounds as it would by hand. Never "-0.00", never an exponent.
 *
 * @param digits decimals, a whole number of 0 or more
 * @throws RangeError where the number is not finite, or digits are not a whole number of 0 or more
 * @example
 * decimalText(201 / 200, 2) // => "1.01"
 * decimalText(-0.001, 2) // => "0.00"
 */
export function decimalText(x: number, digits: number): string {
  if (!Number.isFinite(x)) throw new RangeError(`decimalText requires a finite number, and got ${x}`);
  if (!(Number.isInteger(digits) && digits >= 0))
    throw new RangeError(`decimalText requires 0 or more whole decimals, and got ${digits}`);
  const [mantissa, exponent] = Math.abs(x).toExponential().split("e") as [string, string];
  const significant = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + digits;
  const text = roundedUnits(significant, kept).padStart(digits + 1, "0");
  const sign = x < 0 && /[1-9]/.test(text) ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The first `kept` digits of 0.significant as a whole number, half up; kept may pass either end. */
function roundedUnits(significant: string, kept: number): string {
  if (kept < 0) return "0";
  const whole = BigInt(significant.slice(0, kept).padEnd(kept, "0") || "0");
  const next = significant[kept] ?? "0";
  return String(next >= "5" ? whole + 1n : whole);
}
