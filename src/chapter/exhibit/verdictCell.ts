import type { Cell } from "../../document/table/table.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { SectionWords } from "./words.js";

/** A cell that says in a word how a test came out, or why there is no verdict. */
export function verdictCell(
  passed: Outcome<boolean>,
  words: { readonly yes: string; readonly no: string },
  texts: SectionWords,
): Cell {
  if (isMissing(passed)) return { value: null, note: texts.missing(passed.missing) };
  return { value: passed ? words.yes : words.no, tone: passed ? "good" : "bad" };
}
