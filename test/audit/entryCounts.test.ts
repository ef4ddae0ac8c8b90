import { expect, it } from "vitest";
import { entryCounts, grouped } from "../../src/audit/entryCounts.js";
import { differing, entries, entry } from "./entries.js";

it("tally counts every entry once by verdict, and conclusions among those that differ", () => {
  const found = entryCounts(entries);
  expect(found).toEqual({ total: 9, reproduces: 4, differs: 4, notCheckable: 1, changesConclusion: 1 });
  expect(found.reproduces + found.differs + found.notCheckable).toBe(found.total);
});

it("tally counts no conclusion that what reproduces would change", () => {
  expect(entryCounts([entry({ changes: "category" }), differing({ changes: "category" })]).changesConclusion).toBe(1);
});

it("grouped keeps the order of groups and of entries within them", () => {
  const groups = grouped(entries, ({ kind }) => kind);
  expect([...groups.keys()]).toEqual(["number", "verdict", "reference"]);
  expect(groups.get("verdict")!.map(({ printed }) => printed)).toEqual(["baik", "none"]);
});
