import type { AuditedResults } from "./auditedResults.js";
import { ClaimFault } from "./claimFault.js";
import { evaluate } from "./evaluate.js";
import { type Expression, within } from "./expression.js";
import { inUnitsOf } from "./inUnitsOf.js";
import type { PrintedClaim } from "./printedClaim.js";
import { type PrintedNumber, readings } from "./reading.js";
import { reproducing } from "./reproducing.js";
import type { Scope } from "./scope.js";
import { exactly, interval, type Value } from "./value.js";

/** All that was printed, so that rows find each other. */
export interface Ledger {
  readonly claims: readonly PrintedClaim[];
  /** What a claim is evaluated in when nothing is changed. */
  readonly scope: Scope;
  /** Rows that claim a formula, by its key, those of the place that prints the most first. */
  readonly of: (key: string) => readonly PrintedClaim[];
  /** Words that are claimed of a formula: claims that hold it and conclude from it. */
  readonly about: (key: string) => readonly Expression[];
  /** Rows whose printed number a claim names. */
  readonly named: (claim: Expression) => readonly PrintedClaim[];
  /** How many formulas of the results a place prints. */
  readonly breadth: (place: string) => number;
  /** The number that a row printed, taken as exact; undefined where it printed none, or a bound. */
  readonly point: (claim: PrintedClaim) => Value | undefined;
  /** All that is on its side of the bound that a row printed; undefined where it printed none. */
  readonly bounded: (claim: PrintedClaim) => Value | undefined;
}

/** Indexes the rows of a publication. */
export function ledgerOf(claims: readonly PrintedClaim[], results: AuditedResults): Ledger {
  const rows = new Map(claims.map((claim) => [`${claim.place}\n${claim.quantity}`, claim]));
  const scope: Scope = {
    results,
    given: new Map(),
    otherFormula: false,
    printed: (place, quantity) => {
      const row = rows.get(`${place}\n${quantity}`);
      const reading = row && meant(row, undefined);
      if (!reading) throw new ClaimFault("row", `${place}, ${quantity}`);
      return spanOf(reading);
    },
  };
  const keys = new Map<string, Set<string>>();
  const byKey = new Map<string, PrintedClaim[]>();
  for (const claim of claims) {
    if (!claim.claim || claim.claim.kind === "constant") continue;
    byKey.set(claim.claim.key, [...(byKey.get(claim.claim.key) ?? []), claim]);
    keys.set(claim.place, (keys.get(claim.place) ?? new Set()).add(claim.claim.key));
  }
  const read = (claim: PrintedClaim) => meant(claim, claim.claim && evaluate(claim.claim, scope));
  const breadth = (place: string) => keys.get(place)?.size ?? 0;
  for (const group of byKey.values()) group.sort((a, b) => breadth(b.place) - breadth(a.place));
  const conclusions = new Map<string, Map<string, Expression>>();
  for (const { claim, kind } of claims) {
    if (!claim || kind !== "verdict") continue;
    for (const { key } of within(claim).slice(1))
      conclusions.set(key, (conclusions.get(key) ?? new Map()).set(claim.key, claim));
  }
  return {
    claims,
    scope,
    breadth,
    named: (claim) =>
      within(claim).flatMap((part) => {
        const [place, quantity] =
          part.kind === "call" && part.name === "printed"
            ? part.parts.map((name) => (name.kind === "constant" ? name.value : ""))
            : [];
        const row = rows.get(`${place}\n${quantity}`);
        return row ? [row] : [];
      }),
    about: (key) => [...(conclusions.get(key)?.values() ?? [])],
    of: (key) => byKey.get(key) ?? [],
    point: (claim) => {
      const reading = read(claim);
      return reading && !reading.relation ? exactly(reading.value) : undefined;
    },
    bounded: (claim) => {
      const reading = read(claim);
      return reading?.relation ? spanOf(reading) : undefined;
    },
  };
}

/**
 * All that a printed number can stand for: half a unit of its last place up and down, or all on its side of a bound.
 */
function spanOf({ value, decimals, count, relation }: PrintedNumber): Value {
  const beside = Math.abs(value) * Number.EPSILON;
  switch (relation) {
    case "<":
      return interval(Number.NEGATIVE_INFINITY, value - beside);
    case "<=":
      return interval(Number.NEGATIVE_INFINITY, value);
    case ">":
      return interval(value + beside, Number.POSITIVE_INFINITY);
    case ">=":
      return interval(value, Number.POSITIVE_INFINITY);
    default: {
      const half = count ? 0 : 10 ** -decimals / 2;
      return interval(value - half, value + half);
    }
  }
}

/** The reading that reproduces, where a number can be read two ways; else the first. */
function meant(claim: PrintedClaim, value: Value | undefined): PrintedNumber | undefined {
  const read = readings(claim.printed, claim.quantity, claim.number);
  const all = value?.kind === "number" ? inUnitsOf(read, claim.claim, value) : read;
  if (all.length < 2) return all[0];
  return all.find((reading) => value && reproducing(reading, value)) ?? all[0];
}

/** Whether a claim is of the results, and not of printed numbers or constants alone. */
export function fromResults({ claim }: PrintedClaim): boolean {
  return (
    claim !== undefined &&
    within(claim).some((part) => part.kind === "path" || (part.kind === "call" && part.name === "means"))
  );
}
