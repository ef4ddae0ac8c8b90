import { NO_VALUE } from "./cases.js";
import type { SavText } from "./savText.js";
import type { SavVariable } from "./variables.js";

/** What a cell of a case reads. */
export type SavCell = { readonly text: string; readonly isMissing?: boolean } | "undecodable";

/** Formats in which numbers are seconds: of a day since 1582, of that and the time, or of a time alone. */
const DAYS = new Set([20, 23, 24, 28, 29, 30, 38, 39]);
const MOMENTS = new Set([22, 41]);
const TIMES = new Set([21, 25, 40]);
const FIRST_DAY = Date.UTC(1582, 9, 14);

const BLANK: SavCell = { text: "" };
const MISSING: SavCell = { text: "", isMissing: true };

/**
 * Reads a variable's value of a case: its label where it has one. What the file declares missing is a blank.
 *
 * @example
 * valueText(variable, text, true)(bytes); // { text: "Sangat Setuju" }
 */
export function valueText(variable: SavVariable, text: SavText, littleEndian: boolean): (bytes: Uint8Array) => SavCell {
  return variable.width === 0 ? numberReader(variable, littleEndian) : textReader(variable, text);
}

function numberReader(
  { labels, missing, format, place }: SavVariable,
  littleEndian: boolean,
): (bytes: Uint8Array) => SavCell {
  const double = (bytes: Uint8Array, at: number) =>
    new DataView(bytes.buffer, bytes.byteOffset).getFloat64(at, littleEndian);
  const [low, high] = missing.range ?? [1, 0];
  const values = missing.values.map((value) => double(value, 0));
  const texts = new Map<number, SavCell>(); // most cells are of few values
  return (bytes) => {
    const value = double(bytes, place * 8);
    const known = texts.get(value);
    if (known !== undefined) return known;
    const cell =
      value === NO_VALUE || Number.isNaN(value)
        ? BLANK
        : isMissing(value)
          ? MISSING
          : { text: labels.get(value) || numberText(value, format) };
    if (texts.size < 1000) texts.set(value, cell);
    return cell;
  };
  function isMissing(value: number): boolean {
    return values.includes(value) || (value >= low && value <= high);
  }
}

function textReader({ labels, missing, width, place }: SavVariable, text: SavText): (bytes: Uint8Array) => SavCell {
  const values = new Set(missing.values.map((value) => text.decode(value.subarray(0, Math.min(value.length, width)))));
  return (bytes) => {
    const own = width > 255 ? joined(bytes, place * 8, width) : bytes.subarray(place * 8, place * 8 + width);
    const decoded = text.decode(own);
    if (decoded === undefined) return "undecodable";
    return decoded !== "" && values.has(decoded) ? MISSING : { text: labels.get(decoded) || decoded };
  };
}

/** A text of more than 255 bytes, of which every 256 in the file hold 255. */
function joined(bytes: Uint8Array, start: number, width: number): Uint8Array {
  const whole = new Uint8Array(width);
  for (let at = 0; at * 255 < width; at++) {
    const part = bytes.subarray(start + at * 256, start + at * 256 + Math.min(255, width - at * 255));
    whole.set(part, at * 255);
  }
  return whole;
}

/** A number without the digits that only computing left behind, or the day and time it stands for. */
function numberText(value: number, format: number): string {
  const isDay = DAYS.has(format);
  if (isDay || MOMENTS.has(format)) {
    const date = new Date(FIRST_DAY + Math.round(value) * 1000);
    if (value < 0 || Number.isNaN(date.getTime())) return String(value);
    const iso = date.toISOString();
    return isDay || iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  }
  if (TIMES.has(format) && value >= 0) {
    const seconds = Math.round(value);
    return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
      .map((part) => String(Math.floor(part)).padStart(2, "0"))
      .join(":");
  }
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}
