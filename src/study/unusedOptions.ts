import { countInto } from "./countInto.js";
import type { Answers, Item, Option } from "./study.js";

/** What nobody ever answered to any item of a variable, at the ends of the scale, and why that matters. */
export interface UnusedOptions {
  readonly variable: string;
  /** Answers to the variable's items. */
  readonly answers: number;
  readonly options: readonly Option[];
  /** Other variables whose items were answered with the option at such an end. */
  readonly usedBy: readonly string[];
  /** The variable's items that are reversed by the ends of the scale. */
  readonly reversed: readonly string[];
  /** The values at the ends. */
  readonly ends: readonly [number, number];
}

/**
 * Where the scale may be declared wider than the one a variable was asked on: no item of it has an answer at an end of
 * the scale, and another variable's has, or an item is reversed by that end.
 *
 * @example unusedOptions(items, scale.options, answers)[0]?.variable
 */
export function unusedOptions(items: readonly Item[], options: readonly Option[], answers: Answers): UnusedOptions[] {
  return unusedWhere(items, options, answers, () => true);
}

/**
 * Those that a reader of the report is told of. Of a variable without a reversed item, where so many answers would
 * hardly miss the options by chance; and at the bottom, which nobody ticks of many a scale since few disagree strongly,
 * where the answers start at 0 or 1, as those of a scale of its own would.
 */
export function surprisinglyUnusedOptions(
  items: readonly Item[],
  options: readonly Option[],
  answers: Answers,
): UnusedOptions[] {
  return unusedWhere(items, options, answers, isSurprising);
}

/** What is less likely is said. */
const CHANCE = 0.05;

/** The answers to the items of a variable. */
interface Span {
  readonly variable: string;
  readonly answers: number;
  /** By position in the scale; 0 is a blank. */
  readonly counts: readonly number[];
  /** Positions of the lowest and highest option that was ticked. */
  readonly lowest: number;
  readonly highest: number;
  readonly reversed: readonly string[];
}

/** Undefined where nothing was answered. */
function spanOf(variable: string, items: readonly Item[], options: number, { columns }: Answers): Span | undefined {
  const own = items.filter((item) => item.variable === variable);
  const counts = new Array<number>(options + 1).fill(0);
  for (const { code } of own) countInto(counts, columns[code] ?? new Uint8Array());
  const ticked = counts.flatMap((count, position) => (position > 0 && count > 0 ? [position] : []));
  if (ticked.length === 0) return undefined;
  const answers = ticked.reduce((sum, position) => sum + counts[position]!, 0);
  const reversed = own.filter(({ keying }) => keying === "-").map(({ code }) => code);
  return { variable, answers, counts, lowest: ticked[0]!, highest: ticked.at(-1)!, reversed };
}

/** What a variable's items were never answered with at an end of the scale. */
interface End {
  readonly positions: readonly number[];
  readonly isBottom: boolean;
}

type Matters = (span: Span, other: Span, end: End, options: readonly Option[]) => boolean;

function unusedWhere(
  items: readonly Item[],
  options: readonly Option[],
  answers: Answers,
  matters: Matters,
): UnusedOptions[] {
  const variables = [...new Set(items.map(({ variable }) => variable))];
  const spans = variables.flatMap((variable) => spanOf(variable, items, options.length, answers) ?? []);
  return spans.flatMap((span) => unusedBy(span, spans, options, matters) ?? []);
}

/** Undefined where the variable uses both ends, or that does not matter. */
function unusedBy(
  span: Span,
  all: readonly Span[],
  options: readonly Option[],
  matters: Matters,
): UnusedOptions | undefined {
  const { variable, answers, lowest, highest, reversed } = span;
  const ends = [
    { positions: upTo(lowest - 1), isBottom: true },
    { positions: upTo(options.length).slice(highest), isBottom: false },
  ].flatMap((end) => {
    if (end.positions.length === 0) return [];
    const users = all.filter((other) => (end.isBottom ? other.lowest === 1 : other.highest === options.length));
    const usedBy = users.filter((other) => reversed.length > 0 || matters(span, other, end, options));
    return reversed.length > 0 || usedBy.length > 0 ? [{ ...end, usedBy }] : [];
  });
  if (ends.length === 0) return undefined;
  return {
    variable,
    answers,
    options: ends.flatMap(({ positions }) => positions.map((position) => options[position - 1]!)),
    usedBy: all.filter((other) => ends.some(({ usedBy }) => usedBy.includes(other))).map((other) => other.variable),
    reversed,
    ends: [options[0]!.value, options.at(-1)!.value],
  };
}

function isSurprising(span: Span, other: Span, { positions, isBottom }: End, options: readonly Option[]): boolean {
  const { value } = options[span.lowest - 1]!;
  return isUnlikely(span, other, positions) && (!isBottom || value === 0 || value === 1);
}

/**
 * Whether so many answers would hardly all miss some options by chance, if they took them as often as another
 * variable's do.
 */
function isUnlikely({ answers }: Span, other: Span, positions: readonly number[]): boolean {
  const taken = positions.reduce((sum, position) => sum + other.counts[position]!, 0);
  return (1 - taken / other.answers) ** answers < CHANCE;
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}
