import type { SectionWords } from "../chapter/exhibit/words.js";
import type { Item } from "../study/study.js";

/** Words of the items that are worded against their variable. */
export interface FlaggedWords extends SectionWords {
  /** How the item is worded, and how the study scores it. */
  sentence(item: Item, variable: string): string;
  reverse(code: string): string;
  restore(code: string): string;
  /** While the reader has it reversed. */
  readonly fixed: string;
  readonly reversed: string;
}
