import { edits } from "./edits.js";
import { folded } from "./folded.js";

/**
 * Texts that differ in more than this share of the longer one's letters are not taken for misspellings of each other.
 */
const FARTHEST = 0.4;

/**
 * The text that is most like another, case and spaces apart: by the fewest letters to add, take away or change. None
 * where even that one is another text altogether.
 *
 * @example
 * nearest("P13[A 2]", ["id", "P2", "P13[A2]"]); // "P13[A2]"
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const own = spaceless(text);
  const measured = candidates.map((candidate) => {
    const other = spaceless(candidate);
    return { candidate, share: edits(own, other) / Math.max(own.length, other.length, 1) };
  });
  const best = measured.reduce<(typeof measured)[number] | undefined>(
    (least, one) => (least === undefined || one.share < least.share ? one : least),
    undefined,
  );
  return best && best.share <= FARTHEST ? best.candidate : undefined;
}

const spaceless = (text: string) => folded(text).replaceAll(" ", "");
