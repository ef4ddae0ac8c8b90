import type { Characteristic, Dimension, Item, StudyDescription, Variable } from "./study.js";

/** @throws Error for a code that the study does not have, as all look-ups here */
export function variableOf({ variables }: Pick<StudyDescription, "variables">, code: string): Variable {
  return found(variables, code, "variable");
}

/** A dimension and its variable. */
export function dimensionOf({ variables }: Pick<StudyDescription, "variables">, code: string): readonly [Variable, Dimension] {
  const pairs = variables.flatMap((variable) => variable.dimensions.map((dimension) => ({ code: dimension.code, variable, dimension })));
  const { variable, dimension } = found(pairs, code, "dimension");
  return [variable, dimension];
}

export function itemOf({ items }: Pick<StudyDescription, "items">, code: string): Item {
  return found(items, code, "item");
}

export function characteristic({ profile }: Pick<StudyDescription, "profile">, code: string): Characteristic {
  return found(profile, code, "characteristic");
}

/**
 * The one that has a code.
 *
 * @param what Named in the error.
 * @throws Error where none has it
 * @example found([{ code: "A" }, { code: "B" }], "B", "item") // { code: "B" }
 */
export function found<T extends { readonly code: string }>(among: readonly T[], code: string, what: string): T {
  const one = among.find((candidate) => candidate.code === code);
  if (one === undefined) throw new Error(`the study has no ${what} "${code}"`);
  return one;
}
