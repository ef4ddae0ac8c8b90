import type { AnswersReading } from "./files/fileReading.js";
import { isMissingCode } from "./looksMissing.js";

/** An option that may be none, and the ends of what was answered otherwise. */
export interface FarOption {
  readonly value: number;
  readonly count: number;
  readonly others: readonly [low: number, high: number];
}

/** So many options nobody chose between it and the rest. */
const GAP = 3;

/**
 * An option that many files write for no answer and that stands alone, far from all other answers: a 9 among answers
 * from 2 to 5.
 *
 * @example
 * farOption(reading); // { value: 9, count: 1, others: [2, 5] }
 */
export function farOption({ options }: AnswersReading): FarOption | undefined {
  const used = options.flatMap(({ value, written }) => {
    const count = written.reduce((sum, spelling) => sum + spelling.count, 0);
    return count > 0 ? [{ value, count }] : [];
  });
  const ends = [
    { far: used.at(-1), rest: used.slice(0, -1), gap: (used.at(-1)?.value ?? 0) - (used.at(-2)?.value ?? 0) },
    { far: used[0], rest: used.slice(1), gap: (used[1]?.value ?? 0) - (used[0]?.value ?? 0) },
  ];
  const found = ends.find(({ far, rest, gap }) => rest.length > 1 && gap > GAP && isMissingCode(String(far!.value)));
  return found && { ...found.far!, others: [found.rest[0]!.value, found.rest.at(-1)!.value] };
}
