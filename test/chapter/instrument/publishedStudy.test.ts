import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { deletions } from "../../../src/analysis/conclusions/deletion.js";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { pilotValidityTable } from "../../../src/chapter/instrument/pilotValidityTable.js";
import { reliabilityTable } from "../../../src/chapter/instrument/reliabilityTable.js";
import type { Criteria } from "../../../src/study/study.js";
import { instrument } from "../../../src/texts/id/instrument.js";

const results = analyse(loadStudy("data").study);
const { criteria } = results.study;
const tests = (changes: Partial<Criteria> = {}) => validity(results, { ...criteria, ...changes });
const invalid = (items: readonly { readonly code: string; readonly valid: unknown }[]) =>
  items.filter(({ valid }) => valid === false).map(({ code }) => code);

describe("the pilot of the published study", () => {
  it("fails the items that were dropped, with two tails", () => {
    expect(tests().pilot!.critical).toBeCloseTo(0.3610069, 7);
    expect(invalid(tests().pilot!.items)).toEqual(["SDM2", "LAY1", "RET1", "RET4", "RET5"]);
  });

  it("passes two of them with one tail", () => {
    expect(tests({ tails: 1 }).pilot!.critical).toBeCloseTo(0.3060566, 7);
    expect(invalid(tests({ tails: 1 }).pilot!.items)).toEqual(["LAY1", "RET1", "RET5"]);
  });

  it("takes its coefficients from the matrix, also where Tabel 9 has another", () => {
    const table = pilotValidityTable(results, tests(), instrument);
    expect(table.label).toBe("Tabel 9");
    const plain = table.rows.filter(({ kind }) => kind === "plain").map(({ cells }) => cells);
    expect(plain).toHaveLength(30);
    expect(plain.find((cells) => cells["item"]!.value === "REP1")!["coefficient"]!.value).toBe(0.405);
    expect(plain.filter((cells) => cells["became"]!.value === "dibuang")).toHaveLength(5);
  });
});

describe("the answers of the published study", () => {
  it.each([
    [{ validity: "item-total" }, []],
    [{ validity: "item-rest" }, ["Y7", "Y12"]],
    [{ validity: "item-rest", tails: 1 }, ["Y7", "Y12"]],
    [{ validity: "item-total", significanceLevel: 0.01 }, ["Y12"]],
    [{ validity: "item-rest", significanceLevel: 0.01 }, ["Y7", "Y8", "Y12"]],
  ] as const)("%o leaves %j not valid", (changes, codes) => {
    expect(invalid(tests(changes).answers.items)).toEqual(codes);
  });

  it("gives the item-rest correlations that R gives", () => {
    const item = (code: string) => tests().answers.items.find((candidate) => candidate.code === code)!;
    // R 4.2.2: cor(y[, j], rowSums(y), method = "spearman") and with rowSums(y[, -j])
    expect(item("Y7").total.coefficient).toBeCloseTo(0.309777255767, 11);
    expect(item("Y7").rest.coefficient).toBeCloseTo(0.057941147543, 11);
    expect(item("X1").rest.coefficient).toBeCloseTo(0.451945063448, 11);
  });

  it("gives the known alphas with Feldt's intervals", () => {
    const [x, , , , y] = reliability(results, criteria).scales;
    expect(x).toMatchObject({
      alpha: expect.closeTo(0.8560596555, 10),
      reliable: true,
      category: { label: { id: "Sangat tinggi" } },
    });
    expect(x!.interval).toMatchObject({
      lower: expect.closeTo(0.810589609299, 9),
      upper: expect.closeTo(0.89454726252, 9),
    });
    expect(y).toMatchObject({ alpha: expect.closeTo(0.6440483752, 10), reliable: false });
    expect(y!.interval).toMatchObject({
      lower: expect.closeTo(0.531057614338, 9),
      upper: expect.closeTo(0.739450742522, 9),
    });
  });

  it("has one item without which loyalty would pass the threshold", () => {
    const turning = deletions(results).flatMap(({ items }) => items.filter(({ turns }) => turns));
    expect(turning.map(({ item, alpha }) => [item.code, alpha])).toEqual([["Y7", expect.closeTo(0.701373769435, 11)]]);
  });

  it("tables eight scales", () => {
    const { rows } = reliabilityTable(results, reliability(results, criteria), criteria, instrument);
    expect(rows.filter(({ kind }) => kind !== "section")).toHaveLength(8);
  });
});
