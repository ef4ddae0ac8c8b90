import { expect, it } from "vitest";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { withRemarks } from "../../src/audit/withRemarks.js";
import { differing, entry } from "./entries.js";

const row = (quantity: string, printed: string): PrintedClaim => ({
  place: "table-1",
  quantity,
  kind: "number",
  printed,
  claim: parseClaim(`hypotheses.${quantity}.test.p`),
  line: 2,
});

it("remarks a p printed as zero that reproduces; where it differs, that is its cause", () => {
  const zero = entry({ quantity: "H1", printed: ".000", recomputed: 0.0001 });
  const wrong = differing({ quantity: "H2", printed: ".000", causes: [{ kind: "p printed as zero" }] });
  const other = entry({ quantity: "H3", printed: "0,040" });
  const rows = [row("H1", ".000"), row("H2", ".000"), row("H3", "0,040")];
  expect(withRemarks([zero, wrong, other], rows)).toEqual([
    { ...zero, remarks: [{ kind: "p printed as zero" }] },
    wrong,
    other,
  ]);
});
