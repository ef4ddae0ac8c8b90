import type { Item, StudyDescription } from "./study.js";

/**
 * The ideas that items are tied to, by code: a tenth of what a page would load, and shown with the items' tables alone.
 */
export type Ideas = Readonly<Record<string, Pick<Item, "idea" | "reference">>>;

/**
 * The ideas of a study's items, apart from the study.
 *
 * @example ideasOf(study)["A1"]?.reference // "Author, 2010: 5"
 */
export function ideasOf({ items }: Pick<StudyDescription, "items">): Ideas {
  return Object.fromEntries(
    items.map(
      ({ code, idea, reference }) => [code, { ...(idea && { idea }), ...(reference && { reference }) }] as const,
    ),
  );
}

/**
 * Results whose items have their ideas again.
 *
 * @example withIdeas(results, ideasOf(study)).study.items[0]!.idea
 */
export function withIdeas<R extends { readonly study: StudyDescription }>(results: R, ideas: Ideas): R {
  return {
    ...results,
    study: { ...results.study, items: results.study.items.map((item) => ({ ...item, ...ideas[item.code] })) },
  };
}
