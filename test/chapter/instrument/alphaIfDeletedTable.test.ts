import { describe, expect, it } from "vitest";
import { alphaIfDeletedTable } from "../../../src/chapter/instrument/alphaIfDeletedTable.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { results } from "./examples.js";

const { rows } = alphaIfDeletedTable(results, instrument);

describe("alphaIfDeletedTable", () => {
  it("heads each variable with its alpha", () => {
    expect(rows.filter(({ kind }) => kind === "section").map(({ cells }) => cells["item"]!.value)).toEqual([
      "Variabel A (alpha 0,582)",
      "Variabel B (alpha 0,710)",
    ]);
  });

  it("gives topic, alpha and difference of every item, and notes what turns the verdict", () => {
    expect(rows[3]!.cells).toMatchObject({
      item: { value: "A3" },
      topic: { value: "Topik A3" },
      alpha: {
        value: expect.closeTo(0.943396226415, 11),
        note: "Tanpa butir ini alpha berada di sisi lain batas 0,70.",
      },
      difference: { value: expect.closeTo(0.361306674176, 11) },
    });
    expect(rows[1]!.cells["alpha"]!.note).toBeUndefined();
  });

  it("says why a variable of two items has none", () => {
    expect(rows[5]!.cells["alpha"]).toEqual({ value: null, note: "tidak dapat dihitung: butirnya terlalu sedikit" });
  });
});
