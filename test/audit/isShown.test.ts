import { describe, expect, it } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { isShown } from "../../src/audit/isShown.js";
import { chapterOf } from "../../src/chapter/chapter.js";
import { rowKey } from "../../src/document/table/rowKey.js";
import { indonesian } from "../../src/texts/id/indonesian.js";
import { precomputedOf } from "../precomputed.js";

describe.each(["data", "test/fixtures/small"])("the chapter of %s", (folder) => {
  const { study } = loadStudy(folder);
  const chapter = chapterOf(indonesian, analyseInDepth(study), precomputedOf(study)).map(({ key, build }) => {
    const built = build();
    return { key, build: () => built };
  });

  it("names no two rows of a table alike, sensitivity apart", () => {
    for (const { key, build } of chapter.filter((exhibit) => exhibit.key !== "sensitivity")) {
      const built = build();
      const table = "chart" in built ? built.table : built;
      const keys = table.rows.filter(({ kind }) => kind !== "section").map((row) => rowKey(table, row));
      expect(keys, key).toEqual([...new Set(keys)]);
      expect(keys, key).not.toContain(undefined);
    }
  });

  it("has every place that an entry of its audit names", () => {
    const missing = auditEntries(folder).filter(({ shown }) => shown !== undefined && !isShown(chapter, shown));
    expect(missing).toEqual([]);
  });

  it("has the places of its tables, figures and sentences, and no others", () => {
    const item = `items/${study.items[0]!.code}`;
    const option = study.scale.options[0]!.code;
    const { from, id } = study.hypotheses[0]!;
    expect(isShown(chapter, { exhibit: item, row: option, column: "percent" })).toBe(true);
    expect(isShown(chapter, { exhibit: item, row: "mean", column: "frequency" })).toBe(true);
    expect(isShown(chapter, { exhibit: item })).toBe(true);
    expect(isShown(chapter, { exhibit: `correlation/${id}`, row: `${from}/p`, column: from })).toBe(true);
    expect(isShown(chapter, { exhibit: `means/${from}`, row: "total", column: "mean" })).toBe(true);
    expect(isShown(chapter, { exhibit: item, row: "mean", column: "percent" })).toBe(false);
    expect(isShown(chapter, { exhibit: item, row: "median", column: "frequency" })).toBe(false);
    expect(isShown(chapter, { exhibit: item, row: option })).toBe(false);
    expect(isShown(chapter, { exhibit: "items/none" })).toBe(false);
  });
});
