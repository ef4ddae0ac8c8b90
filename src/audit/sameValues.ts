import type { AuditEntry, Remark } from "./entry.js";
import type { PrintedClaim } from "./printedClaim.js";
import { readings } from "./reading.js";

/**
 * Decimals and digits from which on a number is not another's by chance; `.600` and `.001` have one digit that says
 * something.
 */
const TELLING = 3;

/** How probable it may be at most that any two of a place's numbers are the same by chance. */
const CHANCE = 0.01;

interface Candidate {
  readonly at: number;
  /** What is said of what `name` names. */
  readonly kind: string;
  readonly name: string;
  readonly quantity: string;
  readonly value: number;
  readonly decimals: number;
  readonly key: string;
  readonly reproduces: boolean;
}

/**
 * Printed numbers that are the same where independent ones would hardly be, by the index of their entries: of one place
 * and one kind of quantity (`X alpha`, `Y alpha`), of different names and claims, with three decimals and three telling
 * digits at least, and so few that two of them would agree by chance once in a hundred times at most (pairs /
 * 10^decimals). Numbers that the data give as printed are none.
 */
export function sameValues(
  entries: readonly AuditEntry[],
  printed: readonly PrintedClaim[],
): ReadonlyMap<number, readonly Remark[]> {
  const groups = new Map<string, Candidate[]>();
  entries.forEach((entry, at) => {
    const candidate = candidateOf(entry, printed[at]!, at);
    if (!candidate) return;
    const key = `${entry.place}\n${candidate.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  });
  return new Map([...groups.values()].flatMap(remarksOf));
}

function remarksOf(group: readonly Candidate[]): (readonly [number, readonly Remark[]])[] {
  const all = new Set(group.map(({ name }) => name)).size;
  return group.flatMap((one) => {
    const same = group.filter((other) => isSame(one, other));
    const improbable = (all * (all - 1)) / 2 / 10 ** one.decimals <= CHANCE;
    if (same.length === 0 || !improbable) return [];
    return [[one.at, [{ kind: "same value", detail: same.map(({ quantity }) => quantity).join(", ") }]] as const];
  });
}

function isSame(one: Candidate, other: Candidate): boolean {
  if (one.value !== other.value || one.decimals !== other.decimals || one.name === other.name) return false;
  return (one.key === "" || one.key !== other.key) && !(one.reproduces && other.reproduces);
}

function candidateOf({ kind, quantity, verdict }: AuditEntry, row: PrintedClaim, at: number): Candidate | undefined {
  const named = kindAndName(quantity);
  const [reading, ...others] = kind === "number" ? readings(row.printed, quantity, row.number) : [];
  if (!named || !reading || reading.relation || others.length > 0) return undefined;
  const { value, decimals } = reading;
  const digits = Math.abs(value)
    .toFixed(Math.max(0, Math.min(decimals, 100)))
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
  if (decimals < TELLING || digits.length < TELLING) return undefined;
  return {
    at,
    quantity,
    kind: named.kind,
    name: named.name,
    value,
    decimals,
    key: row.claim?.key ?? "",
    reproduces: verdict === "reproduces",
  };
}

/** What a quantity is, by its last or first word in small letters, and of what; `X.Y` and `Y.X` are the same. */
function kindAndName(quantity: string): { readonly kind: string; readonly name: string } | undefined {
  const words = quantity.split(/\s+/);
  const small = (word: string | undefined) => word !== undefined && /^\p{Ll}+$/u.test(word);
  const last = small(words.at(-1));
  if (words.length < 2 || !(last || small(words[0]))) return undefined;
  const name = (last ? words.slice(0, -1) : words.slice(1)).join(" ");
  return {
    kind: last ? words.at(-1)! : words[0]!,
    name: name
      .split(/[.:/–-]/)
      .sort()
      .join("."),
  };
}
