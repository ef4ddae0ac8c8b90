/** A printed number: its value, and how many decimals it was printed with. */
export interface Reading {
  readonly value: number;
  readonly decimals: number;
  /** A whole number without a percent sign counts something: it was not rounded. */
  readonly count: boolean;
}

const NUMBER = /[-−]?(?:\d[\d.,]*|[.,]\d+)/g;

/**
 * The numbers that a printed text can mean. A point or comma before three digits may part thousands or decimals: `16.806` is read both ways;
 * `0,343`, `.343**` and `3,78` have one reading. Of `1,81 – 2,60` the first number counts, and the last where the quantity ends in "upper".
 *
 * @example readings("16.806", "members") // [{ value: 16806, decimals: 0, count: true }, { value: 16.806, decimals: 3, count: false }]
 */
export function readings(printed: string, quantity: string): Reading[] {
  const numbers = printed.match(NUMBER) ?? [];
  const text = (quantity.endsWith("upper") ? numbers.at(-1) : numbers[0])?.replace(/[.,]$/, "").replace("−", "-");
  if (text === undefined) return [];
  const decimal = decimalReading(text, printed.includes("%"));
  const grouped = /^-?[1-9]\d{0,2}(?:\.\d{3})+$|^-?[1-9]\d{0,2}(?:,\d{3})+$/.test(text);
  const whole = { value: Number(text.replace(/[.,]/g, "")), decimals: 0, count: true };
  return [...(grouped ? [whole] : []), ...(decimal ? [decimal] : [])];
}

function decimalReading(text: string, percent: boolean): Reading | undefined {
  const mark = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const plain = mark < 0 ? text : `${text.slice(0, mark).replace(/[.,]/g, "")}.${text.slice(mark + 1)}`;
  const value = Number(plain);
  const decimals = mark < 0 ? 0 : text.length - mark - 1;
  if (Number.isNaN(value)) return undefined;
  return { value, decimals, count: decimals === 0 && !percent };
}
