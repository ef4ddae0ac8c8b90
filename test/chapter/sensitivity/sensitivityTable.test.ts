import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import type { FoundP } from "../../../src/analysis/results/decidingP.js";
import type { DecidingTests } from "../../../src/analysis/results/sensitivity.js";
import { type Change, sensitivityOf } from "../../../src/analysis/results/sensitivity.js";
import { sensitivityTable } from "../../../src/chapter/sensitivity/sensitivityTable.js";
import type { Row } from "../../../src/document/table/table.js";
import { sensitivity as texts } from "../../../src/texts/id/sensitivity.js";
import { edge, edgeFound, found, study } from "./examples.js";

const trial = (change: Change, code: string) => `instrumen.html?${change}=${code}`;
const at = (significanceLevel: number) => ({ significanceLevel });
const table = sensitivityTable(study, found, at(0.05), trial, texts);

/** The row of an item, among those of a change. */
function rowOf({ rows }: { readonly rows: readonly Row[] }, change: Change, code: string): Row["cells"] {
  const start = rows.findIndex(({ cells }) => cells["item"]!.value === texts.changes[change]);
  return rows.slice(start).find(({ cells }) => cells["item"]!.value === code)!.cells;
}

const pOf = ({ p }: DecidingTests): number => (p as FoundP).p;

describe("sensitivityTable", () => {
  it("has every item under either change, what raises alpha most first", () => {
    expect(table.rows.map(({ cells }) => cells["item"]!.value)).toEqual([
      "Bila skor butir dibalik",
      ...["A3", "A1", "A2", "B1", "B2"],
      "Bila butir ditinggalkan",
      ...["A3", "A1", "A2", "B1", "B2"],
    ]);
  });

  it("holds values and differences at full precision, and links to trying each change", () => {
    const { reversed } = found.items.find(({ code }) => code === "A3")!;
    expect(rowOf(table, "reversed", "A3")).toMatchObject({
      alpha: { value: reversed.alpha.value },
      "alpha-difference": { value: reversed.alpha.difference },
      mean: { value: reversed.mean.value },
      H1: { value: reversed.hypotheses[0]!.correlation.value },
      "H1-p": { value: pOf(reversed.hypotheses[0]!) },
      trial: { value: "balik\u00a0A3", href: "instrumen.html?reversed=A3" },
    });
    expect(rowOf(table, "leftOut", "A3")["trial"]).toEqual({
      value: "tanpa\u00a0A3",
      href: "instrumen.html?leftOut=A3",
    });
  });

  it("marks one greatest shift of each number under either change", () => {
    const marked = table.rows.flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([key, { note }]) =>
        note === texts.most ? [`${cells["item"]!.value} ${key}`] : [],
      ),
    );
    expect(marked).toHaveLength(6);
    expect(marked).toContain("A3 alpha-difference");
  });

  it("says that a decision turns, at the live level", () => {
    const p = pOf(found.hypotheses[0]!);
    const turned = (level: number) =>
      sensitivityTable(study, found, at(level), trial, texts).rows.filter(
        ({ cells }) => cells["H1-decision"]?.note === texts.turned,
      );
    const others = found.items.flatMap(({ reversed, leftOut }) =>
      [reversed, leftOut].map(({ hypotheses }) => pOf(hypotheses[0]!)),
    );
    for (const level of [0.0005, 0.01, 0.1]) {
      expect(turned(level)).toHaveLength(others.filter((other) => other < level !== p < level).length);
    }
    expect(new Set([0.0005, 0.01, 0.1].map((level) => turned(level).length)).size).toBeGreaterThan(1);
  });

  it("says why there is no value, and that a correlation is not concerned", () => {
    const small = sensitivityTable(edge, edgeFound, at(0.05), trial, texts);
    expect(rowOf(small, "leftOut", "A1")["alpha"]).toEqual({ value: null, note: texts.missing("too few items") });
    expect(rowOf(small, "reversed", "C1")["H1-p"]).toEqual({ value: null, note: "tetap" });
    expect(rowOf(small, "leftOut", "B1")["H1-decision"]).toEqual({ value: null, note: texts.missing("too few items") });
  });

  it("has the item that is worded against its variable first under both changes of the published study", () => {
    const published = loadStudy("data").study;
    const { rows } = sensitivityTable(published, sensitivityOf(published), published.criteria, trial, texts);
    const against = published.items.find(({ worded }) => worded === "against")!.code;
    expect([rows[1]!.cells["item"]!.value, rows[2 + published.items.length]!.cells["item"]!.value]).toEqual([
      against,
      against,
    ]);
    expect(rows[1]!.cells["H1-difference"]!.note).toBe(texts.most);
  });

  it("offers no trial where none can be made", () => {
    const { columns, rows } = sensitivityTable(study, found, at(0.05), undefined, texts);
    expect(columns.map(({ key }) => key)).toEqual(table.columns.map(({ key }) => key).filter((key) => key !== "trial"));
    expect(rows.some(({ cells }) => "trial" in cells)).toBe(false);
  });
});
