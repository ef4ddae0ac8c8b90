import { describe, expect, it } from "vitest";
import { foundValue, resolvePath } from "../../src/audit/resolvePath.js";
import { results } from "./fourRespondents.js";

const resolved = (path: string, of = results) => resolvePath(of, path.split("."));

describe("a path into the results", () => {
  it("leads by code, id and label, and has a key that says so", () => {
    expect(resolved("items.A1.mean")).toEqual({ key: "items/A1/mean", found: 3 });
    expect(resolved("hypotheses.H1.to")).toEqual({ key: "hypotheses/H1/to", found: "B" });
    expect(resolved("study.bandSets.tiga.bands.Sedang.upTo")).toEqual({
      key: "study/bandSets/tiga/bands/Sedang/upTo",
      found: 3.67,
    });
  });
  it("leads to an answer's count by its option's code", () => {
    expect(resolved("items.A1.counts.P5")).toEqual({ key: "items/A1/counts/P5", found: 1 });
  });
  it("is asked of every entry of a list that has none of that name", () => {
    expect(resolved("items.mean")).toEqual([
      { key: "items/A1/mean", found: 3 },
      { key: "items/A2/mean", found: 2.25 },
      { key: "items/B1/mean", found: 3.75 },
      { key: "items/B2/mean", found: 3 },
    ]);
  });
  it("ends where there is no value, for its reason", () => {
    const missing = { missing: "withheld" } as const;
    const withheld = { ...results, hypotheses: results.hypotheses.map((one) => ({ ...one, test: missing })) };
    expect(resolved("hypotheses.H1.test.p", withheld)).toEqual({ key: "hypotheses/H1/test/p", found: missing });
  });
  it("names as far as it leads where a name does not exist, an inherited one too", () => {
    expect(() => resolved("study.bandSets.tiga.name.xx")).toThrow("name: study.bandSets.tiga.name.xx");
    expect(() => resolved("study.toString")).toThrow("name: study.toString");
  });
});

describe("the value found", () => {
  const value = (found: unknown) => foundValue({ key: "k", found });

  it("is a number, a truth, a word, or what names a thing", () => {
    expect(value(2.5)).toEqual({ kind: "number", lower: 2.5, upper: 2.5 });
    expect(value(false)).toEqual({ kind: "truth", possible: [false] });
    expect(value("A")).toEqual({ kind: "word", possible: ["A"] });
    expect(value({ id: "Sikap", en: "Attitude" })).toEqual({ kind: "word", possible: ["Sikap"] });
    expect(value({ code: "P5", label: { id: "Setuju" } })).toEqual({ kind: "word", possible: ["P5"] });
  });
  it("is none of a result that has none, and says why", () => {
    expect(() => value({ missing: "constant" })).toThrow("value: k: constant");
  });
});
