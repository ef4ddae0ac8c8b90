import { folded } from "./folded.js";

/** What stands for no answer in many files. */
const WORDS =
  /^(?:[-\u2010-\u2015?.*]+|#?n\/?a|n\.a\.?|null|nan|none|nil|missing|kosong|blank|(?:tidak|tdk|tak) (?:tahu|menjawab|dijawab|mengisi|diisi|ada jawaban|berlaku|relevan|pernah)|(?:tidak|tdk) ada|abstain|(?:do(?:n['’]?| no)t|not) know|no answer|not applicable|prefer not to (?:say|answer)|refused|skip(?:ped)?)\.?$/;

/** Codes for no answer; each may be a value of something else. */
const CODES = /^(?:0|9{2,}|-9+|9|-[1-9]|9[5-9]|99[5-9]|[78]{2,3}|-(?:9[5-9]|99[5-9]|[78]{2,3}))(?:[.,]0+)?$/;

/**
 * Whether a text is a word that stands for no answer in many files.
 *
 * @example
 * isMissingWord("N/A"); // true
 */
export function isMissingWord(text: string): boolean {
  return WORDS.test(folded(text));
}

/**
 * Whether a text is a number that stands for no answer in many files, where it is no value.
 *
 * @example
 * isMissingCode("-99"); // true
 */
export function isMissingCode(text: string): boolean {
  return CODES.test(text.trim());
}
