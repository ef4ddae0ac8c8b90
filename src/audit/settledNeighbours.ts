import type { AuditEntry, Cause } from "./entry.js";
import type { PrintedClaim } from "./printedClaim.js";

/** An entry, and the neighbours that would explain it too, where something else does. */
export interface Weighed {
  readonly row: PrintedClaim;
  readonly entry: AuditEntry;
  readonly alsoNeighbours: readonly Cause[];
}

/** Digits from which on a number is not the same as its neighbour's by chance. */
const TELLING = 3;

/**
 * Entries whose neighbours are no coincidence. Whoever copies from the table beside copies more than one number: so a
 * number of one or two digits comes from there only where another number of the same place does, and where two do, so
 * may one that something else explains.
 */
export function withSettledNeighbours(weighed: readonly Weighed[]): AuditEntry[] {
  const copied = new Map<string, Set<string>>();
  for (const { row, entry } of weighed) {
    for (const cause of entry.causes.filter(isNeighbour)) {
      const from = origin(entry, cause);
      copied.set(from, (copied.get(from) ?? new Set()).add(row.claim!.key));
    }
  }
  const settled = (entry: AuditEntry, cause: Cause) => (copied.get(origin(entry, cause))?.size ?? 0) > 1;
  return weighed.map(({ entry, alsoNeighbours }) => {
    if (entry.kind !== "number") return entry;
    const own = entry.causes.filter(
      (cause) => !isNeighbour(cause) || digits(entry.printed) >= TELLING || settled(entry, cause),
    );
    const causes = [...own, ...alsoNeighbours.filter((cause) => settled(entry, cause))];
    return { ...entry, causes: entry.causes.length > 0 && causes.length === 0 ? [{ kind: "unexplained" }] : causes };
  });
}

const origin = ({ place }: AuditEntry, { detail }: Cause) => `${place}\n${detail}`;

export const isNeighbour = ({ kind }: Cause) => kind === "neighbour";

const digits = (printed: string) => printed.replace(/\D/g, "").length;
