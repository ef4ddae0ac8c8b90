import { bareWords } from "./bareWords.js";
import { edits } from "./edits.js";

/**
 * Words that differ in more than this share of the longer one's letters are other words, not slips: "agak" and "tidak".
 */
const FARTHEST = 0.34;

/** No label is longer, and of longer texts the comparison takes a while. */
const LONGEST = 200;

/**
 * The label that a text is a slip of: as many words, each like its own, or the same letters parted otherwise. None
 * where it is another label, however many letters they share.
 *
 * @example
 * slipOf("Stuju", ["Setuju", "Sangat Setuju"]); // "Setuju"
 * slipOf("Agak Setuju", ["Tidak Setuju"]); // undefined
 */
export function slipOf(text: string, labels: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const own = bareWords(text).split(" ");
  const measured = labels.flatMap((label) => {
    const share = distance(own, bareWords(label).split(" "));
    return share === undefined ? [] : [{ label, share }];
  });
  return measured.sort((a, b) => a.share - b.share)[0]?.label;
}

/** The greatest share of letters in which two words at one place differ; undefined where some are other words. */
function distance(own: readonly string[], other: readonly string[]): number | undefined {
  if (own.join("") === other.join("")) return 0;
  if (own.length !== other.length) return undefined;
  const shares = own.map((word, at) => edits(word, other[at]!) / Math.max(word.length, other[at]!.length, 1));
  const most = Math.max(...shares);
  return most <= FARTHEST ? most : undefined;
}
