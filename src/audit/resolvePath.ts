import { isMissing } from "../statistics/outcome.js";
import type { AuditedResults } from "./auditedResults.js";
import { ClaimFault } from "./claimFault.js";
import { path } from "./expression.js";
import { exactly, truth, type Value, word } from "./value.js";

/** What a path leads to, with the key of the path; or what it leads to in each entry of a list. */
export type FoundValue = FoundEntry | readonly FoundValue[];

export interface FoundEntry {
  readonly key: string;
  readonly found: unknown;
}

/**
 * Follows names into the results. An entry of a list goes by its code, id, name or label, an answer's count by its
 * option's code; a name that no entry has is asked of every entry: `study.strata.members` is a list of counts.
 *
 * @throws ClaimFault where a name does not exist
 */
export function resolvePath(results: AuditedResults, names: readonly string[]): FoundValue {
  return follow(
    results,
    names,
    [],
    results.study.scale.options.map(({ code }) => code),
  );
}

function follow(
  value: unknown,
  names: readonly string[],
  taken: readonly string[],
  options: readonly string[],
): FoundValue {
  const [name, ...rest] = names;
  if (isMissing(value)) return { key: path([...taken, ...names]).key, found: value }; // what it would hold has none either, for its reason
  if (Array.isArray(value)) {
    const entryName = (entry: unknown, at: number) =>
      (typeof entry === "number" || isMissing(entry)) && value.length === options.length
        ? options[at]!
        : (nameOf(entry) ?? String(at));
    const at = value.findIndex((entry, i) => entryName(entry, i) === name);
    if (at >= 0) return follow(value[at], rest, [...taken, name!], options);
    return value.map((entry, i) => follow(entry, names, [...taken, entryName(entry, i)], options));
  }
  if (name === undefined) return { key: path(taken).key, found: value };
  if (typeof value === "object" && value !== null && Object.hasOwn(value, name)) {
    return follow((value as Record<string, unknown>)[name], rest, [...taken, name], options);
  }
  throw new ClaimFault("name", [...taken, name].join("."));
}

/**
 * A number, truth or word of the results.
 *
 * @throws ClaimFault where it has no value
 */
export function foundValue({ key, found }: FoundEntry): Value {
  if (isMissing(found)) throw new ClaimFault("value", `${key}: ${found.missing}`, found.missing);
  if (typeof found === "number") return exactly(found);
  if (typeof found === "boolean") return truth(found);
  if (typeof found === "string") return word(found);
  return word(textOf(found) ?? nameOf(found) ?? "");
}

/** What names an entry of a list: the first of these that it has. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { code, id, name, label, variable } = entry as Record<string, unknown>;
  for (const candidate of [code, id, name, label, variable]) {
    const text = typeof candidate === "string" ? candidate : textOf(candidate);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Of words in several languages the first, Indonesian. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === "object" && value !== null ? (value as Record<string, unknown>)["id"] : undefined;
  return typeof text === "string" ? text : undefined;
}
