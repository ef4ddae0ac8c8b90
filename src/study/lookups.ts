import type { Characteristic, Dimension, Item, StudyDescription, Variable } from "./study.js";

/** @throws Error for a code that the study does not have, as all look-ups here do */
export function variableOf({ variables }: Pick<StudyDescription, "variables">, code: string): Variable {
  return byCode(variables, code);
}

/** A dimension and its variable. */
export function dimensionOf(
  { variables }: Pick<StudyDescription, "variables">,
  code: string,
): readonly [Variable, Dimension] {
  const pairs = variables.flatMap((variable) =>
    variable.dimensions.map((dimension) => ({ code: dimension.code, variable, dimension })),
  );
  const { variable, dimension } = byCode(pairs, code);
  return [variable, dimension];
}

export function itemOf({ items }: Pick<StudyDescription, "items">, code: string): Item {
  return byCode(items, code);
}

export function characteristic({ profile }: Pick<StudyDescription, "profile">, code: string): Characteristic {
  return byCode(profile, code);
}

/**
 * The one that has a code; scales of a variable and of its dimension may share one: the first.
 *
 * @throws Error that says what was asked for, and among what
 * @example byCode([{ code: "A" }, { code: "B" }], "B") // => { code: "B" }
 */
export function byCode<T extends { readonly code: string }>(among: readonly T[], code: string): T {
  return sought(among, code, (one) => one.code);
}

/** The same by id. */
export function byId<T extends { readonly id: string }>(among: readonly T[], id: string): T {
  return sought(among, id, (one) => one.id);
}

function sought<T>(among: readonly T[], name: string, nameOf: (one: T) => string): T {
  const one = among.find((candidate) => nameOf(candidate) === name);
  if (one === undefined) throw new Error(`"${name}" is none of ${among.map(nameOf).join(", ")}`);
  return one;
}
