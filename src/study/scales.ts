import { firstThat } from "./lookups.js";
import type { Item, StudyDescription, Words } from "./study.js";

/** A variable or one of its dimensions: a set of items whose scores add up. */
export interface ScaleOfItems {
  readonly code: string;
  readonly name: Words;
  readonly kind: "variable" | "dimension";
  /** The variable it is, or belongs to. */
  readonly variable: string;
  readonly items: readonly Item[];
}

/** The scale that a code names: the variable, where a dimension has the same code. */
export function scaleNamed(scales: readonly ScaleOfItems[], code: string): ScaleOfItems {
  const named = scales.filter((scale) => scale.code === code);
  const scale = named.find(({ kind }) => kind === "variable") ?? named[0];
  if (!scale) throw new RangeError(`scaleNamed requires the code of a variable or dimension, and got "${code}"`);
  return scale;
}

/** The scale of a kind that a code names. */
export function scaleOfKind<T extends Pick<ScaleOfItems, "kind" | "code">>(
  scales: readonly T[],
  kind: ScaleOfItems["kind"],
  code: string,
): T {
  return firstThat(scales, `${kind} ${code}`, (scale) => scale.kind === kind && scale.code === code);
}

/** Every variable, each followed by its dimensions, with the items that are not left out. */
export function scalesOf(study: StudyDescription, leftOut: readonly string[] = []): ScaleOfItems[] {
  const items = study.items.filter((item) => !leftOut.includes(item.code));
  return study.variables.flatMap((variable) => [
    {
      code: variable.code,
      name: variable.name,
      kind: "variable" as const,
      variable: variable.code,
      items: items.filter((item) => item.variable === variable.code),
    },
    ...variable.dimensions.map((dimension) => ({
      code: dimension.code,
      name: dimension.name,
      kind: "dimension" as const,
      variable: variable.code,
      items: items.filter((item) => item.variable === variable.code && item.dimension === dimension.code),
    })),
  ]);
}
