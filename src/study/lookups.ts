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

/**
 * What a record has by a name; what every object has is none of it.
 *
 * @throws Error as byCode does
 * @example byName({ A: 1, B: 2 }, "B") // => 2
 */
export function byName<T>(among: Readonly<Record<string, T>>, name: string): T {
  const one = Object.hasOwn(among, name) ? among[name] : undefined;
  if (one === undefined) throw noneOf(name, Object.keys(among));
  return one;
}

/** The same of a map. */
export function byKey<K, T>(among: ReadonlyMap<K, T>, key: K): T {
  const one = among.get(key);
  if (one === undefined) throw noneOf(String(key), [...among.keys()].map(String));
  return one;
}

/**
 * The first that is meant, where more than one name tells which.
 *
 * @param asked What is asked for, for who reads that there is none.
 * @throws Error that says it
 * @example firstThat([1, 2, 3], "even number", (one) => one % 2 === 0) // => 2
 */
export function firstThat<T>(among: readonly T[], asked: string, isMeant: (one: T) => boolean): T {
  const one = among.find(isMeant);
  if (one === undefined) throw new Error(`there is no ${asked}`);
  return one;
}

function sought<T>(among: readonly T[], name: string, nameOf: (one: T) => string): T {
  const one = among.find((candidate) => nameOf(candidate) === name);
  if (one === undefined) throw noneOf(name, among.map(nameOf));
  return one;
}

function noneOf(name: string, among: readonly string[]): Error {
  return new Error(`"${name}" is none of ${among.join(", ")}`);
}
