import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { conclude } from "../../../src/analysis/conclusions/conclude.js";
import { analyse, type Results } from "../../../src/analysis/results/analyse.js";
import { type Move, moves } from "../../../src/chapter/changes/moves.js";
import { declaredScoring, type Scoring } from "../../../src/study/scoring.js";
import type { Criteria, Study } from "../../../src/study/study.js";
import { moves as texts } from "../../../src/texts/id/moves.js";
import { randomStudies } from "../../randomStudies.js";
import { studyOf } from "../../studyOf.js";

/**
 * Two variables of three items; the third item of A runs against the others, and A goes with B only once it is
 * reversed.
 */
const study = studyOf([
  [5, 5, 1, 5, 4, 5],
  [4, 5, 1, 4, 5, 5],
  [5, 4, 2, 5, 5, 4],
  [2, 1, 5, 1, 2, 1],
  [1, 2, 5, 2, 1, 1],
  [1, 1, 4, 1, 1, 2],
  [3, 3, 3, 3, 3, 3],
  [4, 4, 2, 3, 4, 4],
]);
const own = analyse(study);

function by(changes: Partial<Scoring>, of: Study = study): Results {
  return analyse(of, { ...declaredScoring(of), ...changes });
}

/** What a move is about. */
const named = ({ kind, of, ...rest }: Move) =>
  [
    kind,
    "id" in of ? of.id : of.map(({ id }) => id).join("-"),
    ...("code" in rest && rest.code ? [rest.code] : []),
  ].join(" ");
const listed = (changes: Partial<Scoring>, criteria: Criteria = study.criteria) =>
  moves(own, by(changes), criteria).map(named);

describe("moves", () => {
  it("lists nothing for the study's own scoring, whatever the criteria", () => {
    expect(moves(own, own, study.criteria)).toEqual([]);
    expect(moves(own, by({}), { ...study.criteria, significanceLevel: 0.001, validity: "item-rest" })).toEqual([]);
  });

  it("lists headline numbers first, then what flipped: of the item reversed and of the scales it belongs to, and nothing of the others", () => {
    expect(listed({ reversed: ["A3"] })).toEqual([
      "mean Variabel A",
      "alpha Variabel A",
      "mean Dimensi A",
      "alpha Dimensi A",
      "correlation Variabel A-Variabel B",
      "reliability Variabel A",
      "reliability Dimensi A",
      "validity Topik A3 A3",
    ]);
  });

  it("gives each move before and after, at full precision", () => {
    const now = by({ reversed: ["A3"] });
    const [mean, alpha] = moves(own, now, study.criteria);
    expect(mean).toEqual({
      kind: "mean",
      of: { id: "Variabel A" },
      before: own.scales[0]!.mean,
      after: now.scales[0]!.mean,
    });
    expect(alpha).toMatchObject({ before: own.scales[0]!.alpha, after: now.scales[0]!.alpha });
  });

  it("lists a category of an item and of a scale only where it changed", () => {
    const low = studyOf([
      [1, 2, 1, 3],
      [1, 2, 2, 3],
      [2, 3, 1, 3],
    ]);
    const found = moves(analyse(low), by({ reversed: ["A1", "B1", "B2"] }, low), low.criteria).filter(
      ({ kind }) => kind === "category",
    );
    expect(found.map((move) => texts.sentence(move))).toEqual([
      "Kategori Variabel A: Rendah menjadi Sedang.",
      "Kategori Dimensi A: Rendah menjadi Sedang.",
      "Kategori Variabel B: Rendah menjadi Tinggi.",
      "Kategori Dimensi B: Rendah menjadi Tinggi.",
      "Kategori Topik A1 (A1): Rendah menjadi Tinggi.",
      "Kategori Topik B1 (B1): Rendah menjadi Tinggi.",
    ]);
  });

  it("lists a decision and a strength only where the criteria make them flip", () => {
    const weak = studyOf([
      [1, 2, 1, 3],
      [2, 1, 2, 1],
      [3, 5, 3, 4],
      [4, 4, 5, 2],
      [5, 3, 4, 5],
      [2, 2, 1, 1],
    ]);
    const [before, after] = [analyse(weak), by({ reversed: ["B1"] }, weak)];
    const flips = (significanceLevel: number) =>
      moves(before, after, { ...weak.criteria, significanceLevel })
        .map(named)
        .filter((name) => /decision|strength/.test(name));
    expect(flips(0.1)).toEqual(["strength Variabel A-Variabel B", "decision Variabel A-Variabel B"]);
    expect(flips(0.0001)).toEqual(["strength Variabel A-Variabel B"]);
  });

  it("lists no verdict of an item that is left out, and those of the others that flipped", () => {
    const found = listed({ leftOut: ["A3"] });
    expect(found).toContain("reliability Variabel A");
    expect(found.filter((name) => name.startsWith("validity"))).toEqual([]);
  });

  it("lists that a variable without items has neither number nor verdict any more", () => {
    const found = moves(own, by({ leftOut: ["A1", "A2", "A3"] }), study.criteria);
    const few = { missing: "too few items" };
    expect(found.map(named)).toEqual([
      "mean Variabel A",
      "alpha Variabel A",
      "mean Dimensi A",
      "alpha Dimensi A",
      "correlation Variabel A-Variabel B",
      "strength Variabel A-Variabel B",
      "decision Variabel A-Variabel B",
      "category Variabel A",
      "category Dimensi A",
      "reliability Variabel A",
      "reliability Dimensi A",
    ]);
    expect(found[4]!.after).toEqual({ coefficient: "spearman", value: few, p: few });
    expect(found[6]!.after).toEqual({ rejected: few });
    for (const move of found.filter(({ kind }) => kind !== "correlation" && kind !== "decision"))
      expect(move.after).toEqual(few);
  });

  it("lists another coefficient, though its value should be the same", () => {
    expect(listed({ coefficient: "kendall" })).toContain("correlation Variabel A-Variabel B");
  });
});

describe.each(randomStudies(7, 45))(
  "moves between random scorings ($scoring.coefficient, $scoring.blanks)",
  ({ study, scoring }) => {
    const own = analyse(study, { ...declaredScoring(study), leftOut: scoring.leftOut });
    const now = analyse(study, scoring);
    const found = moves(own, now, study.criteria);

    it("are the same in the other direction, before and after changed", () => {
      const back = moves(now, own, study.criteria).map(({ before, after, ...of }) => ({
        ...of,
        before: after,
        after: before,
      }));
      expect(back).toEqual(found);
    });

    it("name every category, verdict and decision that differs, and none that does not", () => {
      const [a, b] = [conclude(own, study.criteria), conclude(now, study.criteria)];
      const differs = <T>(before: readonly T[], after: readonly T[], of: (one: T) => unknown) =>
        before.filter((one, i) => JSON.stringify(of(one)) !== JSON.stringify(of(after[i]!))).length;
      const label = (category: object) => ("label" in category ? category.label : category);
      const count = (kind: Move["kind"]) => found.filter((move) => move.kind === kind).length;
      expect(count("decision")).toBe(differs(a.decisions, b.decisions, ({ rejected }) => rejected));
      expect(count("strength")).toBe(differs(a.decisions, b.decisions, ({ strength }) => strength));
      expect(count("reliability")).toBe(
        differs(a.reliability.scales, b.reliability.scales, ({ reliable }) => reliable),
      );
      expect(count("validity")).toBe(differs(a.validity.answers.items, b.validity.answers.items, ({ valid }) => valid));
      expect(count("category")).toBe(
        differs(Object.values(a.categories.items), Object.values(b.categories.items), label) +
          differs(Object.values(a.categories.scales), Object.values(b.categories.scales), label),
      );
      expect(count("mean")).toBe(differs(own.scales, now.scales, ({ mean }) => mean));
      expect(count("alpha")).toBe(differs(own.scales, now.scales, ({ alpha }) => alpha));
    });

    it("have sentences that are whole and tell two things apart", () => {
      for (const move of found) {
        const sentence = texts.sentence(move);
        expect(sentence).not.toMatch(/NaN|undefined|null|\[object|\s{2}/);
        const [before, after] = sentence
          .replace(/\.$/, "")
          .replace(/^[^:]*: /, "")
          .split(" menjadi ");
        expect(after).toBeTruthy();
        expect(after).not.toBe(before);
      }
    });
  },
);

it("the study in data/, its item worded against the others reversed", () => {
  const { study: published } = loadStudy("data");
  const found = moves(analyse(published), by({ reversed: ["Y7"] }, published), published.criteria).map(texts.sentence);
  expect(found).toEqual([
    "Rata-rata Loyalitas pengguna: 3,93 menjadi 3,99.",
    "Alpha Cronbach Loyalitas pengguna: 0,644 menjadi 0,641.",
    "Rata-rata Retention (tahan pengaruh luar): 3,15 menjadi 3,52.",
    "Alpha Cronbach Retention (tahan pengaruh luar): 0,228 menjadi −0,295.",
    "Korelasi Customer Relationship Management dengan Loyalitas pengguna: rho Spearman 0,343 (p < 0,001) menjadi rho Spearman 0,250 (p = 0,012).",
    "Kategori Retention (tahan pengaruh luar): Kurang Baik menjadi Baik.",
  ]);
});
