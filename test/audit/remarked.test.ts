import { expect, it } from "vitest";
import { remarked } from "../../src/audit/remarked.js";
import { entry } from "./entries.js";

const zero = (place: string, quantity: string) =>
  entry({ place, quantity, printed: ".000", remarks: [{ kind: "p printed as zero" }] });
const same = (place: string, printed: string, quantity: string) =>
  entry({ place, quantity, printed, remarks: [{ kind: "same value", detail: "others" }] });

it("puts every p printed as zero together, with its places once and the first few examples", () => {
  const entries = [zero("t1", "a"), zero("t2", "b"), zero("t1", "c"), zero("t3", "d")];
  expect(remarked([entry(), ...entries])).toEqual([
    { kind: "p printed as zero", count: 4, places: ["t1", "t2", "t3"], examples: entries.slice(0, 3) },
  ]);
});

it("tells same values apart by place and by text, and says them first", () => {
  const [a, b, c, d] = [same("t1", "0,7", "a"), same("t1", "0,7", "b"), same("t1", "0,8", "c"), same("t2", "0,7", "d")];
  const z = zero("t1", "p");
  expect(remarked([z, a, c, b, d])).toEqual([
    { kind: "same value", count: 2, places: ["t1"], examples: [a, b] },
    { kind: "same value", count: 1, places: ["t1"], examples: [c] },
    { kind: "same value", count: 1, places: ["t2"], examples: [d] },
    { kind: "p printed as zero", count: 1, places: ["t1"], examples: [z] },
  ]);
});

it("says an entry of two remarks in both", () => {
  const both = entry({ printed: "0", remarks: [{ kind: "p printed as zero" }, { kind: "same value" }] });
  expect(remarked([both]).map(({ kind, count }) => [kind, count])).toEqual([
    ["same value", 1],
    ["p printed as zero", 1],
  ]);
});

it("says nothing of entries without remarks", () => {
  expect(remarked([entry(), entry({ remarks: [] })])).toEqual([]);
});
