import type { Answers } from "./study.js";

/** Respondents by their numbers, in the order of the answers they stand in. */
export interface RespondentChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Those who are in both, with another answer to an item that is in both. */
  readonly edited: readonly string[];
}

/**
 * Who came, went, or answers otherwise from one reading of a study to the next. Respondents are told apart by their
 * numbers.
 *
 * @example respondentChanges(before, after).added // ["100", "101"]
 */
export function respondentChanges(before: Answers, after: Answers): RespondentChanges {
  const rows = new Map(before.respondents.map((id, row) => [id, row]));
  const shared = Object.entries(after.columns).flatMap(([code, own]) => {
    const column = Object.hasOwn(before.columns, code) ? before.columns[code] : undefined; // an item may be called as what every object has
    return column ? [[column, own] as const] : [];
  });
  const [added, edited]: [string[], string[]] = [[], []];
  after.respondents.forEach((id, row) => {
    const earlier = rows.get(id);
    if (earlier === undefined) added.push(id);
    else if (shared.some(([was, is]) => was[earlier] !== is[row])) edited.push(id);
    rows.delete(id);
  });
  return { added, removed: [...rows.keys()], edited };
}
