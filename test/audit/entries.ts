import type { AuditEntry } from "../../src/audit/entry.js";

/** An entry that reproduces, with changes. */
export function entry(changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    place: "table-1",
    quantity: "A1 mean",
    kind: "number",
    printed: "3,78",
    verdict: "reproduces",
    recomputed: 3.7812,
    causes: [],
    ...changes,
  };
}

/** An entry that differs, by one cause. */
export function differing(changes: Partial<AuditEntry> = {}): AuditEntry {
  return entry({ verdict: "differs", recomputed: 3.8, causes: [{ kind: "unexplained" }], ...changes });
}

/** A small audit with every verdict: two tables, a matrix that only itself can check, and a reference. */
export const entries: readonly AuditEntry[] = [
  entry(),
  differing({ quantity: "A2 mean" }),
  differing({
    quantity: "A2 percent",
    printed: "10%",
    recomputed: 10.101,
    causes: [{ kind: "formula", detail: "F x 99/100" }],
  }),
  differing({
    place: "table-2",
    quantity: "A3 percent",
    printed: "20%",
    recomputed: 20.2,
    causes: [{ kind: "formula", detail: "F x 99/100" }],
  }),
  differing({
    place: "table-2-narrative",
    quantity: "A3 category",
    kind: "verdict",
    printed: "baik",
    recomputed: "sangat baik",
    causes: [{ kind: "own band" }],
    changes: "category",
    shown: { exhibit: "items/A3" },
  }),
  entry({ place: "appendix-8", quantity: "A1.A2 r", printed: "0,333", recomputed: { lower: 0.3325, upper: 0.3335 } }),
  entry({ place: "appendix-8", quantity: "A1.A2 stars", kind: "verdict", printed: "none", recomputed: "none" }),
  {
    ...withoutValue(entry({ place: "appendix-8", quantity: "A1.A2 n", printed: "30" })),
    verdict: "not checkable",
    reason: { id: "datanya tidak terbit", en: "data not published" },
  },
  entry({ place: "chapter-5-reference", quantity: "tabel 7", kind: "reference", printed: "7", recomputed: "7" }),
];

function withoutValue({ recomputed: _, ...rest }: AuditEntry): AuditEntry {
  return rest;
}
