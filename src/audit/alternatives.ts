import { derivation } from "./derivation.js";
import type { Cause } from "./entry.js";
import { evaluate } from "./evaluate.js";
import { constant, type Expression, mapPaths, operation, within } from "./expression.js";
import { isP } from "./isP.js";
import type { Ledger } from "./ledger.js";
import type { PrintedClaim } from "./printedClaim.js";
import { readings } from "./reading.js";
import { resolvePath } from "./resolvePath.js";
import type { Scope } from "./scope.js";
import type { Value } from "./value.js";

/** One thing that may have been done otherwise: the cause that it would be, and what it makes of claim and scope. */
export interface Alternative {
  readonly cause: Cause;
  readonly apply: (expression: Expression, scope: Scope) => readonly [Expression, Scope];
}

/** The other formula of percentages and of means of variables, where the claim has one. */
export function formulas(claim: Expression, { scope }: Ledger): Alternative[] {
  const parts = within(claim);
  const percents = parts.some((part) => part.kind === "call" && part.name === "percent");
  const scale = parts.find(
    (part) =>
      part.kind === "path" &&
      derivation(part.path, { ...scope, otherFormula: true })?.key !== derivation(part.path, scope)?.key,
  );
  if (!percents && !scale) return [];
  const other = scale?.kind === "path" ? derivation(scale.path, { ...scope, otherFormula: true }) : undefined;
  const detail = percents
    ? "F × N / 100"
    : other && "parts" in other
      ? `(${other.parts.map((part) => (part.kind === "path" ? part.path[1] : part.key)).join(" + ")}) / ${other.parts.length}`
      : "";
  return [
    {
      cause: { kind: "formula", detail },
      apply: (expression, changed) => [expression, { ...changed, otherFormula: true }],
    },
  ];
}

/**
 * What another place printed, instead of what the results hold: of each place that prints some of the claim's inputs,
 * the broadest first.
 */
export function inputs(row: PrintedClaim, claim: Expression, ledger: Ledger): Alternative[] {
  return sources(inputKeys(claim, ledger), row, ledger).map(({ place, given }) => ({
    cause: { kind: "input", detail: place },
    apply: (expression, scope) => [expression, { ...scope, given: new Map([...scope.given, ...given]) }],
  }));
}

/** The numbers of the entry before or after, of the results or as other places printed them. */
export function neighbours(row: PrintedClaim, claim: Expression, ledger: Ledger): Alternative[] {
  const names = [
    ...new Set(
      within(claim).flatMap((part) =>
        part.kind === "path" && part.path.length > 2 ? [part.path.slice(0, 2).join("\n")] : [],
      ),
    ),
  ];
  return names.flatMap((pair) => {
    const [list, entry] = pair.split("\n") as [string, string];
    return beside(list, entry, ledger).flatMap((other) => neighbour(row, claim, ledger, [list, entry, other]));
  });
}

function neighbour(
  row: PrintedClaim,
  claim: Expression,
  ledger: Ledger,
  [list, entry, other]: readonly [string, string, string],
): Alternative[] {
  const rename = (names: readonly string[]) =>
    names[0] === list && names[1] === entry ? [list, other, ...names.slice(2)] : names;
  const moved = mapPaths(claim, rename);
  const alternative = (given: ReadonlyMap<string, Value>): Alternative => ({
    cause: { kind: "neighbour", detail: other },
    apply: (expression, scope) => [
      mapPaths(expression, rename),
      { ...scope, given: new Map([...scope.given, ...given]) },
    ],
  });
  return [
    alternative(new Map()),
    ...sources(inputKeys(moved, ledger), row, ledger)
      .filter(({ place }) => place !== row.place)
      .map(({ given }) => alternative(given)),
  ];
}

/** Names of the entries before and after one in its list. */
function beside(list: string, entry: string, { scope: { results } }: Ledger): string[] {
  const codes = list === "items" ? results.items.map(({ code }) => code) : [];
  const at = codes.indexOf(entry);
  return at < 0 ? [] : [codes[at - 1], codes[at + 1]].filter((code) => code !== undefined);
}

/** Half of a p, which is two-sided; of a claim that halves one, the whole. */
export function otherTails(claim: Expression): Alternative[] {
  if (!isP(claim)) return [];
  const halves = claim.kind === "operation" && claim.operator === "/";
  return [
    {
      cause: { kind: "one-tailed", detail: halves ? "2 × p" : "p / 2" },
      apply: (expression, scope) => [operation(halves ? "*" : "/", [expression, constant(2)]), scope],
    },
  ];
}

/** Other tails, or another level, for the critical value. */
export function criticals(claim: Expression, { scope }: Ledger): Alternative[] {
  const found = within(claim).find((part) => part.kind === "call" && part.name === "critical");
  if (found?.kind !== "call") return [];
  const [level, tails] = found.parts
    .slice(1)
    .map((part) => evaluate(part, scope))
    .map((value) => (value.kind === "number" ? value.lower : Number.NaN)) as [number, number];
  const other = tails === 1 ? 2 : 1;
  const choices = [
    { level, tails: other } as const,
    ...LEVELS.filter((one) => one !== level).map((one) => ({ level: one, tails: tails === 1 ? 1 : 2 }) as const),
  ];
  return choices.map((critical) => ({
    cause: { kind: "critical value", detail: `${critical.level}, ${critical.tails}-tailed` },
    apply: (expression, changed) => [expression, { ...changed, critical }],
  }));
}

const LEVELS = [0.1, 0.05, 0.025, 0.02, 0.01, 0.005, 0.001];

/** The parts of a sum or mean as they were printed, so rounded. */
export function roundedParts(claim: Expression, ledger: Ledger): Alternative[] {
  return [ledger.scope, { ...ledger.scope, otherFormula: true }].flatMap((scope) => {
    const given = new Map<string, Value>();
    for (const key of roundedKeys(claim, scope, ledger)) {
      const [point] = ledger.of(key).flatMap((row) => ledger.point(row) ?? []);
      if (point) given.set(key, point);
    }
    if (given.size < 2) return [];
    return [
      {
        cause: { kind: "rounded parts" } as const,
        apply: (expression: Expression, changed: Scope) =>
          [expression, { ...changed, otherFormula: changed.otherFormula || scope.otherFormula, given }] as const,
      },
    ];
  });
}

/** Keys of what is added up in a claim and was printed, rounded. */
function roundedKeys(claim: Expression, scope: Scope, ledger: Ledger): string[] {
  return partKeys(claim, scope).filter((key) =>
    ledger
      .of(key)
      .some(({ printed, quantity, number }) => readings(printed, quantity, number).some(({ count }) => !count)),
  );
}

/** Keys of what is added up in a claim. */
function partKeys(claim: Expression, scope: Scope): string[] {
  return within(claim).flatMap((part) => {
    const formula = part.kind === "path" ? derivation(part.path, scope) : part;
    if (formula?.kind !== "call" || (formula.name !== "sum" && formula.name !== "average")) return [];
    return formula.parts.flatMap((added) => (added.kind === "path" ? leaves(added.path, scope) : [added.key]));
  });
}

/** Keys of what a claim is made of, down to counts; rounded parts of sums are a cause of their own. */
function inputKeys(claim: Expression, ledger: Ledger): string[] {
  const { scope } = ledger;
  const parts = new Set(
    [scope, { ...scope, otherFormula: true }].flatMap((either) => roundedKeys(claim, either, ledger)),
  );
  return keysWithin(claim, scope).filter((key) => !parts.has(key));
}

function keysWithin(claim: Expression, scope: Scope): string[] {
  return within(claim).flatMap((part) => {
    if (part.kind === "call" && part.name === "printed") return [];
    if (part.kind !== "path") return part === claim ? [] : [part.key];
    const formula = derivation(part.path, scope);
    const own = part === claim && formula ? [] : leaves(part.path, scope);
    return formula
      ? [...own, ...within(formula).flatMap((inner) => (inner.kind === "path" ? leaves(inner.path, scope) : []))]
      : own;
  });
}

/** Keys of what a path names: itself, or the entries of its list. */
function leaves(names: readonly string[], { results }: Scope): string[] {
  const keysOf = (found: ReturnType<typeof resolvePath>): string[] =>
    "key" in found ? [found.key] : found.flatMap(keysOf);
  return keysOf(resolvePath(results, names));
}

interface Source {
  readonly place: string;
  readonly given: ReadonlyMap<string, Value>;
}

/**
 * What places printed of some keys; of broader places than the row's alone, so that two places never explain each
 * other.
 */
function sources(keys: readonly string[], row: PrintedClaim, ledger: Ledger): Source[] {
  const byPlace = new Map<string, Map<string, Value>>();
  for (const key of new Set(keys)) {
    for (const printed of ledger.of(key)) {
      const again =
        printed.place === row.place
          ? key === row.claim!.key
          : ledger.breadth(printed.place) <= ledger.breadth(row.place);
      if (again) continue;
      const value = ledger.point(printed);
      if (value) byPlace.set(printed.place, (byPlace.get(printed.place) ?? new Map()).set(key, value));
    }
  }
  return [...byPlace]
    .map(([place, given]) => ({ place, given }))
    .sort((a, b) => ledger.breadth(b.place) - ledger.breadth(a.place));
}
