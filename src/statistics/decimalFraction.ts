/**
 * A number as the fraction that its shortest decimal form means: 0.07 is 7/100.
 *
 * @example decimalFraction(0.07) // => { numerator: 7, denominator: 100 }
 */
export function decimalFraction(x: number): { readonly numerator: number; readonly denominator: number } {
  const [mantissa, exponent = "0"] = x.toString().split("e");
  const decimals = Math.max(0, (mantissa!.split(".")[1]?.length ?? 0) - Number(exponent));
  const denominator = 10 ** decimals;
  return { numerator: Math.round(x * denominator), denominator };
}
