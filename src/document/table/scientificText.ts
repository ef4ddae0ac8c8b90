import { decimalText } from "../../statistics/decimalText.js";
import { formatNumber, type Locale } from "./format.js";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A number as a figure from 1 to 10, rounded half up, and a power of ten: how far from zero something is. Zero as it
 * is.
 *
 * @param value full precision
 * @throws RangeError if the value is not finite
 * @example scientificText(9.96e-16, 1, "id") // "1,0 × 10⁻¹⁵"
 */
export function scientificText(value: number, digits: number, locale: Locale): string {
  const text = (figure: number) => formatNumber(figure, { kind: "number", digits }, locale);
  if (value === 0 || !Number.isFinite(value)) return text(value);
  const [mantissa, exponent] = value.toExponential().split("e").map(Number) as [number, number];
  const carried = Number(decimalText(Math.abs(mantissa), digits)) === 10; // rounding made ten of it
  return `${text(carried ? Math.sign(mantissa) : mantissa)}\u00a0×\u00a010${superscript(carried ? exponent + 1 : exponent)}`;
}

function superscript(exponent: number): string {
  return String(exponent)
    .replace("-", "⁻")
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);
}
