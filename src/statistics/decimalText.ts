/**
 * A number as decimal text with a fixed number of digits, rounded half up (away from zero) in its shortest decimal form:
 * 1.005 is "1.01", where toFixed, which rounds the binary number, gives "1.00". Never "-0.00".
 *
 * @param digits After the point, 0 or more.
 * @throws For NaN and infinities.
 * @example decimalText(1.005, 2) // => "1.01"
 */
export function decimalText(x: number, digits: number): string {
  if (!Number.isFinite(x)) throw new Error(`decimalText requires a finite number, found ${x}`);
  const [mantissa, exponent = "0"] = Math.abs(x).toString().split("e");
  const [whole, fraction = ""] = mantissa!.split(".");
  const scaled = roundedUnits(whole! + fraction, Number(exponent) - fraction.length + digits);
  const text = scaled.toString().padStart(digits + 1, "0");
  const sign = x < 0 && scaled > 0n ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** digits × 10^shift as a whole number, half up. */
function roundedUnits(digits: string, shift: number): bigint {
  if (shift >= 0) return BigInt(digits) * 10n ** BigInt(shift);
  if (-shift > digits.length) return 0n;
  const kept = digits.slice(0, shift) || "0";
  return BigInt(kept) + (digits.at(shift)! >= "5" ? 1n : 0n);
}
