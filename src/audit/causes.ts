import { type Alternative, criticals, formulas, inputs, neighbours, otherTails, roundedParts } from "./alternatives.js";
import { CAUSE_KINDS, type Cause } from "./entry.js";
import { attempt } from "./evaluate.js";
import { type Expression, within } from "./expression.js";
import { isZeroP } from "./isZeroP.js";
import type { Ledger } from "./ledger.js";
import type { PrintedClaim } from "./printedClaim.js";
import { readings } from "./reading.js";
import { reproduces, type Shortening } from "./reproducing.js";
import { isNeighbour } from "./settledNeighbours.js";
import { interval, type Value } from "./value.js";

const SHORTENINGS: readonly Shortening[] = ["rounded", "cut", "half to even"];

/** How many things may have been done otherwise at once. */
const TOGETHER = 3;

/** What explains a row; neighbours that do so too, where something else does, stand apart. */
export interface Explained {
  readonly causes: readonly Cause[];
  readonly alsoNeighbours: readonly Cause[];
}

/**
 * Which alternatives give what a row printed, though its claim does not: those that need the fewest changes at once.
 * All that explain it are named; where none does, that it is unexplained.
 */
export function causesOf(row: PrintedClaim, claim: Expression, base: Value, ledger: Ledger): Explained {
  const { causes, alsoNeighbours } = found(row, claim, base, ledger);
  return {
    causes: causes.length > 0 ? ordered(causes) : [{ kind: "unexplained" }],
    alsoNeighbours: ordered(alsoNeighbours),
  };
}

function found(row: PrintedClaim, claim: Expression, base: Value, ledger: Ledger): Explained {
  if (row.printed === "") return alone([{ kind: "omitted" }]);
  if (row.kind === "reference") return alone(misnumbered(row, base));
  return base.kind === "word" ? alone(ofWord(row, claim, ledger)) : ofNumber(row, claim, ledger);
}

const alone = (causes: readonly Cause[]): Explained => ({ causes, alsoNeighbours: [] });

function ofNumber(row: PrintedClaim, claim: Expression, ledger: Ledger): Explained {
  if (isZeroP(row)) return alone([{ kind: "p printed as zero" }]);
  if (isBound(row))
    return alone(fewest([otherTails(claim)], (chosen) => explanations(row, claim, chosen, ledger)).flat());
  const classes = [
    otherTails(claim),
    formulas(claim, ledger),
    inputs(row, claim, ledger),
    neighbours(row, claim, ledger),
    criticals(claim, ledger),
    roundedParts(claim, ledger),
  ];
  const explained = fewest(classes, (chosen) => explanations(row, claim, chosen, ledger));
  return explained.length > 0 ? withoutCoincidences(explained, row) : alone(repeated(row, claim, ledger));
}

/** The causes of the smallest number of alternatives that explains, one of a class at most. */
function fewest(
  classes: readonly (readonly Alternative[])[],
  explain: (chosen: readonly Alternative[]) => readonly (readonly Cause[])[],
): readonly (readonly Cause[])[] {
  const explained: (readonly Cause[])[] = [];
  for (let size = 0; size <= TOGETHER; size++) {
    explained.push(...combinations(classes, size).flatMap(explain));
    const least = explained.filter(({ length }) => length <= size);
    if (least.length > 0) return least;
  }
  return [];
}

/** All choices of so many alternatives, one of a class at most. */
function combinations(classes: readonly (readonly Alternative[])[], size: number): (readonly Alternative[])[] {
  if (size === 0) return [[]];
  return classes.flatMap((alternatives, i) =>
    combinations(classes.slice(i + 1), size - 1).flatMap((others) => alternatives.map((one) => [one, ...others])),
  );
}

/**
 * Small counts are often the same in neighbouring tables: a neighbour is named where no other place explains as simply.
 */
function withoutCoincidences(explained: readonly (readonly Cause[])[], { place }: PrintedClaim): Explained {
  const others = explained.filter((causes) =>
    causes.every((cause) => !isNeighbour(cause) && !(cause.kind === "input" && cause.detail === place)),
  );
  if (others.length === 0) return alone(explained.flat());
  return { causes: others.flat(), alsoNeighbours: explained.flat().filter(isNeighbour) };
}

/** How a number can have come from some alternatives: rounded, cut, or with two digits swapped. */
function explanations(
  row: PrintedClaim,
  claim: Expression,
  chosen: readonly Alternative[],
  { scope }: Ledger,
): (readonly Cause[])[] {
  const [expression, changed] = chosen.reduce<readonly [Expression, typeof scope]>(
    ([e, s], { apply }) => apply(e, s),
    [claim, scope],
  );
  const value = attempt(expression, changed);
  const causes = chosen.map(({ cause }) => cause);
  const shortened = SHORTENINGS.flatMap((shortening) =>
    reproduces(row, value, shortening)
      ? [[...causes, ...(shortening === "rounded" ? [] : [{ kind: shortening }])]]
      : [],
  );
  if (isBound(row) || !causes.every(({ kind }) => kind === "formula")) return shortened;
  const transposed = swaps(row.printed).some((printed) => reproduces({ ...row, printed }, value));
  const sign = value?.kind === "number" && reproduces(row, interval(-value.upper, -value.lower));
  return [
    ...shortened,
    ...(transposed ? [[...causes, { kind: "transposed" } as const]] : []),
    ...(sign ? [[...causes, { kind: "sign" } as const]] : []),
  ];
}

/** Whether a row printed a bound, which many values keep: that another would is no explanation. */
const isBound = ({ printed, quantity, number }: PrintedClaim) =>
  readings(printed, quantity, number).some(({ relation }) => relation !== undefined);

/** A printed text with each two neighbouring digits swapped, over a decimal mark too. */
function swaps(printed: string): string[] {
  return [...printed.matchAll(/(?=(\d)([.,]?)(\d))/g)].flatMap(({ index, 1: a, 2: mark, 3: b }) =>
    a === b ? [] : [`${printed.slice(0, index)}${b}${mark}${a}${printed.slice(index + 2 + mark!.length)}`],
  );
}

/** The last resort of a number: a broader place printed the same of the same, or of the entry beside it. */
function repeated(row: PrintedClaim, claim: Expression, ledger: Ledger): readonly Cause[] {
  const printedBy = (key: string) =>
    ledger.of(key).find((other) => ledger.breadth(other.place) > ledger.breadth(row.place) && sameNumber(other, row));
  const same = printedBy(claim.key);
  if (same) return [{ kind: "input", detail: same.place }];
  return neighbours(row, claim, ledger).flatMap(({ cause, apply }) =>
    printedBy(apply(claim, ledger.scope)[0].key) ? [cause] : [],
  );
}

function sameNumber(other: PrintedClaim, row: PrintedClaim): boolean {
  const [others, own] = [other, row].map(({ printed, quantity, number }) => readings(printed, quantity, number));
  return others!.some(({ value, relation }) =>
    own!.some((reading) => reading.value === value && reading.relation === relation),
  );
}

/** A word follows a printed number that itself differs, or contradicts the number it stands with. */
function ofWord(row: PrintedClaim, claim: Expression, ledger: Ledger): readonly Cause[] {
  const critical = criticals(claim, ledger).filter(({ apply }) =>
    reproduces(row, attempt(...apply(claim, ledger.scope))),
  );
  const numbers = ownNumbers(row, claim, ledger);
  const followed = numbers.find(({ word }) => reproduces(row, word));
  const own = followed ?? numbers[0];
  if (critical.length > 0 && !followed) return critical.map(({ cause }) => cause);
  if (!own) return [];
  const detail = own.printed.place === row.place ? own.printed.printed : `${own.printed.place}: ${own.printed.printed}`;
  return [...critical.map(({ cause }) => cause), { kind: followed ? "input" : "own band", detail }];
}

/**
 * Printed numbers that a word is about, and the word that each gives: those that its claim names, then those of its own
 * place.
 */
function ownNumbers(
  row: PrintedClaim,
  claim: Expression,
  ledger: Ledger,
): { readonly printed: PrintedClaim; readonly word: Value | undefined }[] {
  const named = ledger.named(claim).map((printed) => ({ printed, word: attempt(claim, ledger.scope) }));
  const found = within(claim)
    .slice(1)
    .flatMap((part) => (concerns(part) ? ledger.of(part.key).filter(({ kind }) => kind === "number") : []));
  const own = (printed: PrintedClaim) => (printed.place === row.place ? 0 : 1);
  const others = [...new Set(found)]
    .sort((a, b) => own(a) - own(b))
    .flatMap((printed) => {
      const value = ledger.point(printed);
      return value
        ? [{ printed, word: attempt(claim, { ...ledger.scope, given: new Map([[printed.claim!.key, value]]) }) }]
        : [];
    });
  return [...named, ...others];
}

/** Whether a part of a claim is what it is about, not how many respondents there are or where a criterion lies. */
function concerns(part: Expression): boolean {
  return part.kind !== "path" || (part.path[0] !== "respondents" && part.path[0] !== "study");
}

/** A reference that names the table or figure beside the right one. */
function misnumbered(row: PrintedClaim, base: Value): readonly Cause[] {
  const right = base.kind === "word" ? base.possible.map(Number) : [];
  return right.some((number) => Math.abs(number - Number(row.printed)) === 1)
    ? [{ kind: "neighbour", detail: row.printed }]
    : [];
}

/**
 * Each kind of cause once, in the order tried: of places the broadest, of critical values the nearest to the study's.
 * Neighbours may be two.
 */
function ordered(causes: readonly Cause[]): Cause[] {
  const unique = new Map<string, Cause>();
  for (const cause of causes) {
    const key = cause.kind === "neighbour" ? JSON.stringify(cause) : cause.kind;
    if (!unique.has(key)) unique.set(key, cause);
  }
  return [...unique.values()].sort((a, b) => CAUSE_KINDS.indexOf(a.kind) - CAUSE_KINDS.indexOf(b.kind));
}
