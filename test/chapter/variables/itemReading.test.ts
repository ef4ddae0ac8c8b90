import { describe, expect, it } from "vitest";
import type { ItemResult } from "../../../src/analysis/results/itemResult.js";
import { itemReading } from "../../../src/chapter/variables/itemReading.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([[1]]);
const none = { missing: "constant" } as const;
const result = (counts: ItemResult["counts"], changes: Partial<ItemResult> = {}): ItemResult => ({
  code: "A1",
  counts,
  blank: 0,
  filled: 0,
  n: 10,
  mean: 3,
  median: 3,
  standardDeviation: 1,
  ...changes,
});
const read = (counts: ItemResult["counts"], changes: Partial<ItemResult> = {}, of = study) => {
  const { most, others, never, ...rest } = itemReading(of, study.items[0]!, result(counts, changes), none);
  const told = (shares: typeof most) => shares.map(({ label, count, percent }) => [label.id.at(-1), count, percent]);
  return { most: told(most), others: told(others), never: never.map(({ id }) => id.at(-1)), ...rest };
};

describe("the reading of an item", () => {
  it("tells the options chosen most, the others by falling count, and those never chosen", () => {
    expect(read([1, 2, 0, 2, 5])).toMatchObject({
      respondents: 10,
      most: [["5", 5, 50]],
      others: [
        ["4", 2, 20],
        ["2", 2, 20],
        ["1", 1, 10],
      ], // of equal counts the more favourable first
      never: ["3"],
    });
  });

  it("tells all that tie for the most, and shares of all respondents, blanks among them", () => {
    expect(read([3, 1, 0, 2, 5]).others.map(([option]) => option)).toEqual(["1", "4", "2"]);
    expect(read([4, 0, 0, 0, 4], { blank: 2, filled: 2 })).toMatchObject({
      respondents: 10,
      most: [
        ["5", 4, 40],
        ["1", 4, 40],
      ],
      others: [],
      filled: 2,
    });
  });

  it("tells of nobody that no option was chosen", () => {
    expect(read([0, 0, 0, 0, 0])).toMatchObject({ most: [], others: [], never: ["5", "4", "3", "2", "1"] });
  });

  it("tells withheld options by name, and how many chose them together", () => {
    const hidden = { missing: "withheld" } as const;
    expect(read([hidden, hidden, 0, 2, 5], { withheld: 3 })).toMatchObject({
      respondents: 10,
      most: [["5", 5, 50]],
      others: [["4", 2, 20]],
      never: ["3"],
      withheld: { labels: [{ id: "Pilihan 2" }, { id: "Pilihan 1" }], respondents: 3 },
    });
  });

  it("has the study's word for the largest share, where it declares such words", () => {
    const bands = [
      { upTo: 50, label: { id: "sebagian" } },
      { upTo: 100, label: { id: "kebanyakan" } },
    ];
    const worded = {
      ...study,
      quantifiers: { code: "q", name: { id: "Q" }, lookup: "exact" as const, decimals: 2, bands },
    };
    expect(read([1, 2, 0, 2, 5], {}, worded).quantifier).toEqual({ id: "sebagian" });
    expect(read([1, 1, 0, 2, 6], {}, worded).quantifier).toEqual({ id: "kebanyakan" });
    expect("quantifier" in read([1, 2, 0, 2, 5])).toBe(false);
  });
});
