import { describe, expect, it } from "vitest";
import { coefficientCell, pCell } from "../../../src/chapter/exhibit/frame.js";
import { formatCell } from "../../../src/document/table/format.js";
import type { Cell, Format } from "../../../src/document/table/table.js";
import { chapter } from "../../../src/texts/id/chapter.js";

const shown = (cell: Cell, format: Format) => formatCell(cell, { key: "x", label: "x", format }, "id");

describe("a cell of what decides", () => {
  it.each([
    [0.0496, [0.05], "0,0496"],
    [0.0504, [0.05], "0,0504"],
    [0.012, [0.05], "0,012"],
    [0.0496, [0.01], "0,050"],
    [0.0004, [0.05], "< 0,001"],
    [0.9999, [0.05], "0,9999"],
  ])("shows on which side of the level a p of %d lies, %j: %s", (p, levels, text) => {
    expect(shown(pCell(p, levels, chapter), { kind: "p" })).toBe(text);
  });

  it.each([
    [0.7003, [0.7], "0,7003"],
    [0.36125, [0.3611], "0,3613"],
    [0.856, [0.7], "0,856"],
    [-0.0003, [], "−0,0003"],
  ])("shows on which side of the limit a coefficient of %d lies, %j: %s", (r, limits, text) => {
    expect(shown(coefficientCell(r, limits, chapter), { kind: "number", digits: 3 })).toBe(text);
  });

  it("says why there is none", () => {
    const none = { value: null, note: "tidak dapat dihitung: skornya tidak bervariasi" };
    expect([
      pCell({ missing: "constant" }, [0.05], chapter),
      coefficientCell({ missing: "constant" }, [], chapter),
    ]).toEqual([none, none]);
  });
});
