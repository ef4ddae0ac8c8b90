import { formatNumber } from "../document/table/format.js";
import type { Parameters, SingleKey } from "../study/parameters.js";
import type { ParameterWords } from "./parameterWords.js";

/**
 * A value of a parameter as a reader reads it: the name that the study or the language gives it, else the number,
 * with two decimals or the more that it has.
 *
 * @example settingText(parameters, "significanceLevel", 0.1, parameterWords) // "0,10"
 */
export function settingText(
  parameters: Parameters,
  key: SingleKey,
  value: string | number,
  words: ParameterWords,
): string {
  const label = parameters[key].labels?.[value];
  const name = label ? (label[words.language] ?? label.id) : words.values[key]?.[value];
  if (name !== undefined || typeof value === "string") return name ?? String(value);
  const digits = Math.max(2, decimalsOf(value));
  if (!words.percent.includes(key)) return formatNumber(value, { kind: "number", digits }, words.language);
  return formatNumber(value * 100, { kind: "percent", digits: digits - 2 }, words.language);
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
