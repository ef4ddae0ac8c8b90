import { decimalText } from "../../statistics/decimalText.js";
import type { Cell, Column, Format } from "./table.js";

/** A language's way of writing numbers: `id` 1.234,5 and `en` 1,234.5. */
export type Locale = "id" | "en";

const SEPARATORS = { id: { thousands: ".", decimal: "," }, en: { thousands: ",", decimal: "." } } as const;

/**
 * A number as a reader sees it: rounded half up in decimal, with the separators of the locale, a true minus sign and no
 * negative zero. A percent that is not 0 is never shown as 0, nor one short of 100 as 100: "< 0,01%", "> 99,99%".
 *
 * @param value full precision; a percent is 0..100, not a ratio
 * @throws RangeError if the value is not finite, is not whole where the format is `integer`, lies outside 0..1 where it
 * is `p`, or if the format is not one of numbers
 * @example formatNumber(16806.5, { kind: "number", digits: 2 }, "id") // "16.806,50"
 */
export function formatNumber(value: number, format: Format, locale: Locale): string {
  if (!Number.isFinite(value))
    throw new RangeError(`formatNumber requires a finite number, not ${value}; give the cell null and a note`);
  switch (format.kind) {
    case "integer":
      if (!Number.isInteger(value))
        throw new RangeError(`formatNumber requires a whole number for an integer format, not ${value}`);
      return localized(decimalText(value, 0), locale);
    case "number":
      return localized(decimalText(value, format.digits), locale);
    case "percent":
      return percentText(value, format.digits, locale);
    case "p":
      return pText(value, locale);
    default:
      throw new RangeError(`formatNumber requires a format of numbers for ${value}, not ${format.kind}`);
  }
}

/**
 * The whole text of a cell; for a cell without a value, its note.
 *
 * @throws RangeError as formatNumber does, and if the cell would be empty
 * @example formatCell({ value: 0.0004 }, { key: "p", label: "Sig.", format: { kind: "p" } }, "id") // "< 0,001"
 */
export function formatCell(cell: Cell, column: Column, locale: Locale): string {
  const text =
    cell.text ??
    (typeof cell.value === "number"
      ? formatNumber(cell.value, cell.format ?? column.format, locale)
      : (cell.value ?? cell.note));
  if (!text?.trim())
    throw new RangeError(`a cell of column "${column.key}" is empty; give it a value, or null and a note`);
  return text;
}

function percentText(value: number, digits: number, locale: Locale): string {
  const shown = (of: number) => `${localized(decimalText(of, digits), locale)}%`;
  const rounded = Number(decimalText(value, digits));
  if (value > 0 && rounded === 0) return `< ${shown(10 ** -digits)}`;
  if (value < 100 && rounded === 100) return `> ${shown(100 - 10 ** -digits)}`;
  return shown(value);
}

function pText(value: number, locale: Locale): string {
  if (value < 0 || value > 1) throw new RangeError(`formatNumber requires a p value of 0..1, not ${value}`);
  return value < 0.001 ? `< ${localized("0.001", locale)}` : localized(decimalText(value, 3), locale);
}

function localized(decimal: string, locale: Locale): string {
  const { thousands, decimal: point } = SEPARATORS[locale];
  const [whole = "0", fraction] = decimal.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${decimal.startsWith("-") ? "\u2212" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}
