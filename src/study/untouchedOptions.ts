import { countInto } from "./countInto.js";
import type { Answers, Option } from "./study.js";

/** What nobody ever answered to any item of the study. */
export interface UntouchedOptions {
  readonly answers: number;
  readonly options: readonly Option[];
  /** The values at the ends of the scale. */
  readonly ends: readonly [number, number];
}

/** Answers for each option, below which an end is easily missed. */
const ENOUGH = 10;

/** Answers on both sides together, and on either, below which the middle is easily missed. */
const BESIDE = { both: 20, either: 5 };

/**
 * Where the scale may be declared wider than the questionnaire's: no answer of the study is at an end of it, or in its
 * middle though many are on either side, as where four points were asked and five are declared.
 *
 * @example untouchedOptions(scale.options, answers)?.options
 */
export function untouchedOptions(options: readonly Option[], { columns }: Answers): UntouchedOptions | undefined {
  const counts = new Array<number>(options.length + 1).fill(0);
  for (const column of Object.values(columns)) countInto(counts, column);
  const used = counts.slice(1);
  const answers = used.reduce((sum, count) => sum + count, 0);
  if (answers < ENOUGH * options.length) return undefined;
  const [lowest, highest] = [used.findIndex((count) => count > 0), used.findLastIndex((count) => count > 0)];
  const outside = options.filter((_, at) => at < lowest || at > highest);
  const untouched = outside.length > 0 ? outside : missedMiddle(options, used);
  return untouched.length === 0
    ? undefined
    : { answers, options: untouched, ends: [options[0]!.value, options.at(-1)!.value] };
}

function missedMiddle(options: readonly Option[], used: readonly number[]): Option[] {
  const middle = (options.length - 1) / 2;
  if (!Number.isInteger(middle) || middle === 0 || used[middle]! > 0) return [];
  const [below, above] = [used[middle - 1]!, used[middle + 1]!];
  return below + above >= BESIDE.both && Math.min(below, above) >= BESIDE.either ? [options[middle]!] : [];
}
