import type { TableColumns } from "./checkColumns.js";
import { folded } from "./folded.js";
import { plainHeading } from "./plainHeading.js";

/** What each heading of a row means: a column's name, undefined for a column that is passed over. */
export type ColumnNames = (headings: readonly string[]) => (string | undefined)[];

/**
 * Knows columns by their headings: by the one declared for a column, however that is spelt, and where there is none by
 * the column's name as it is. A declared heading is looked for as it was written; then by its plain spelling; then,
 * where it ends with a number in brackets, as that one of several columns with one heading: "Petugas ramah [2]" is the
 * second.
 *
 * @example
 * namedColumns({ required: ["A1", "B1"], headings: new Map([["B1", "Ramah [2]"]]) })(["Ramah", "A1", "Ramah"]); // [undefined, "A1", "B1"]
 */
export function namedColumns({ required, optional = [], headings = new Map() }: TableColumns): ColumnNames {
  const names = new Set([...required, ...optional].filter((name) => !headings.has(name)));
  const declared = new Set([...headings.values()].map(folded));
  return (found) => {
    const [exact, plain] = [found.map(folded), found.map(plainHeading)];
    const places = (heading: string) => {
      const same = placesOf(exact, folded(heading));
      return same.length > 0 ? same : placesOf(plain, plainHeading(heading)).filter((at) => !declared.has(exact[at]!));
    };
    const as = found.map((heading) => (names.has(heading) ? heading : undefined));
    for (const [name, heading] of headings) {
      const own = places(heading);
      const numbered = own.length === 0 ? numberedHeading(heading) : undefined;
      const alike = numbered ? places(numbered.heading) : [];
      const nth = alike.length > 1 ? alike[numbered!.number - 1] : undefined; // of one column it is another heading: P13[1] is not P13
      const taken = own.length > 1 && isNumberedToo(heading, headings) ? own.slice(0, 1) : own;
      for (const at of nth === undefined ? taken : [nth]) as[at] = name;
    }
    return as;
  };
}

const placesOf = (headings: readonly string[], heading: string) =>
  headings.flatMap((other, at) => (other === heading ? [at] : []));

/** A heading that says which of several columns with it is meant. */
function numberedHeading(heading: string): { readonly heading: string; readonly number: number } | undefined {
  const found = /^(.*\S)\s*\[([1-9]\d?)\]$/s.exec(heading.trim());
  return found ? { heading: found[1]!, number: Number(found[2]) } : undefined;
}

/**
 * Whether another column is declared to be the second one or a later one with a heading: then this one is the first.
 */
function isNumberedToo(heading: string, headings: ReadonlyMap<string, string>): boolean {
  return [...headings.values()].some((other) => {
    const numbered = numberedHeading(other);
    return numbered !== undefined && numbered.number > 1 && folded(numbered.heading) === folded(heading);
  });
}
