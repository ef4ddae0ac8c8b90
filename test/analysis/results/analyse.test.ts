import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse, type Results } from "../../../src/analysis/results/analyse.js";
import { analyseInDepth, type ResultsInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { answered, type CountedItem } from "../../../src/analysis/results/itemResult.js";
import { seededRandom } from "../../../src/statistics/seededRandom.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import type { Answers, Study } from "../../../src/study/study.js";
import { randomStudies } from "../../randomStudies.js";
import { studyOf } from "../../studyOf.js";

const { study } = loadStudy("data");

/** The same study with its respondents in another order, or each of them several times. */
function withRows(source: Study, order: readonly number[]): Study {
  const columns = Object.fromEntries(
    Object.entries(source.answers.columns).map(([code, column]) => [
      code,
      Uint8Array.from(order, (row) => column[row]!),
    ]),
  );
  const answers: Answers = { respondents: order.map((_, i) => String(i + 1)), columns };
  return { ...source, answers };
}

function shuffled(n: number, seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: n }, (_, i) => ({ i, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ i }) => i);
}

const scale = (of: ReturnType<typeof analyse>, code: string) => of.scales.find((candidate) => candidate.code === code)!;

describe("analyse, on the study in data/", () => {
  const results = analyse(study);

  it("gives the known correlation and p", () => {
    expect(results.hypotheses[0]).toMatchObject({ n: 99, test: { df: 97 } });
    const { correlation, test } = results.hypotheses[0] as {
      correlation: { coefficient: number };
      test: { p: number };
    };
    expect(correlation.coefficient).toBeCloseTo(0.3428521411700738, 14);
    expect(test.p).toBeCloseTo(0.000512897807, 12);
  });

  it("gives the known alphas and means", () => {
    expect(scale(results, "X").alpha).toBeCloseTo(0.8560596555, 10);
    expect(scale(results, "Y").alpha).toBeCloseTo(0.6440483752, 10);
    expect(scale(results, "X").mean).toBeCloseTo(3.9867909868, 10);
    expect(scale(results, "Y").mean).toBeCloseTo(3.9292929293, 10);
    expect(scale(results, "TIK").mean).toBe(376 / 90);
    expect(results.items.find(({ code }) => code === "X3")!.mean).toBe(358 / 99);
  });

  it("is plain JSON: what is read back is what was written", () => {
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  it("does not depend on the order of respondents", () => {
    const { respondents: _, ...rest } = analyse(withRows(study, shuffled(99, 7)));
    const { respondents: __, ...before } = results;
    expect(rest).toEqual(before);
  });

  it("does not depend on the order of items, but for the order in which it lists them", () => {
    const again = analyse({ ...study, items: [...study.items].reverse() });
    expect([...again.items].reverse()).toEqual(results.items);
    expect(again.hypotheses).toEqual(results.hypotheses);
    expect(scale(again, "X").mean).toBe(scale(results, "X").mean);
    expect(scale(again, "X").alpha).toBeCloseTo(scale(results, "X").alpha as number, 14);
  });

  it("keeps means, alpha and rho when every respondent is counted twice", () => {
    const twice = analyse(
      withRows(
        study,
        Array.from({ length: 198 }, (_, i) => i % 99),
      ),
    );
    expect(twice.items.map(({ mean }) => mean)).toEqual(results.items.map(({ mean }) => mean));
    expect(scale(twice, "Y").alpha).toBeCloseTo(scale(results, "Y").alpha as number, 13);
    expect((twice.hypotheses[0]!.correlation as { coefficient: number }).coefficient).toBeCloseTo(
      0.3428521411700738,
      13,
    );
  });

  it("leaves an item's frequencies as ticked when it is reversed, and moves its scores", () => {
    const reversed = analyse(study, { ...declaredScoring(study), reversed: ["Y7"] });
    const item = (of: typeof results) => of.items.find(({ code }) => code === "Y7")!;
    expect(item(reversed).counts).toEqual(item(results).counts);
    expect(item(reversed).mean).toBeCloseTo(6 - (item(results).mean as number), 14);
    expect(scale(reversed, "Y").alpha).not.toBe(scale(results, "Y").alpha);
  });

  it("leaves an item out of every scale but keeps its table", () => {
    const without = analyse(study, { ...declaredScoring(study), leftOut: ["Y7"] });
    expect(without.items).toEqual(results.items);
    expect(scale(without, "Y").items.map(({ code }) => code)).not.toContain("Y7");
    expect(scale(without, "Y").alpha).toBe(scale(results, "Y").items.find(({ code }) => code === "Y7")!.alphaIfDeleted);
  });
});

describe("analyse, where a statistic has no value", () => {
  it("says that constant totals have no correlation and a constant scale no alpha", () => {
    const results = analyse(
      studyOf([
        [3, 3, 1, 2],
        [3, 3, 2, 5],
        [3, 3, 4, 4],
        [3, 3, 1, 1],
      ]),
    );
    expect(results.hypotheses[0]!.correlation).toEqual({ missing: "constant" });
    expect(results.hypotheses[0]!.test).toEqual({ missing: "constant" });
    expect(scale(results, "A").alpha).toEqual({ missing: "constant" });
  });

  it("says that one item has no alpha", () => {
    const results = analyse(
      studyOf([
        [1, 2],
        [2, 1],
        [4, 4],
      ]),
    );
    expect(scale(results, "A").alpha).toEqual({ missing: "too few items" });
  });

  it("finds a perfect correlation to be exactly one, with no finite t", () => {
    const results = analyse(
      studyOf(
        [
          [1, 2],
          [2, 3],
          [3, 4],
          [4, 5],
          [5, 5],
        ].map(([a]) => [a!, a!]),
      ),
    );
    expect(results.hypotheses[0]!.correlation).toMatchObject({ coefficient: 1, unexplained: 0 });
    expect(results.hypotheses[0]!.test).toEqual({ missing: "perfect correlation" });
  });

  it("counts blanks and what filled them", () => {
    const results = analyse(
      studyOf([
        [0, 2],
        [1, 0],
        [0, 5],
      ]),
    );
    expect(results.respondents).toEqual({ n: 3, scored: 3, excluded: 0, blank: 3, filled: 3 });
    expect(results.items[0]).toMatchObject({ counts: [1, 0, 0, 0, 0], blank: 2, filled: 2, mean: 7 / 3 });
  });
});

/** What is computed, apart from the study and the scoring that it was computed by. */
function found({ respondents, items, scales, hypotheses, questions, grid }: ResultsInDepth) {
  return { respondents, items, scales, hypotheses, questions, grid };
}

const without = (codes: readonly string[], code: string) => codes.filter((other) => other !== code);
const toggled = (codes: readonly string[], code: string) =>
  codes.includes(code) ? without(codes, code) : [...codes, code];

describe.each(randomStudies(20160501, 90))(
  "an analysis by a random scoring ($scoring.coefficient, $scoring.blanks)",
  ({ study, scoring, code }) => {
    const results = analyseInDepth(study, scoring);

    it("gives what a study that never had an item gives where the item is left out, but for the item's own table", () => {
      const { [code]: _, ...columns } = study.answers.columns;
      const never: Study = {
        ...study,
        items: study.items.filter((item) => item.code !== code),
        answers: { ...study.answers, columns },
      };
      const left = analyseInDepth(study, { ...scoring, leftOut: [...without(scoring.leftOut, code), code] });
      const own = left.items.find((item) => item.code === code)! as CountedItem;
      const { blank, filled } = left.respondents;
      expect({
        ...found(left),
        items: left.items.filter((item) => item !== own),
        respondents: { ...left.respondents, blank: blank - own.blank, filled: filled - own.filled },
      }).toEqual(
        found(
          analyseInDepth(never, {
            ...scoring,
            reversed: without(scoring.reversed, code),
            leftOut: without(scoring.leftOut, code),
          }),
        ),
      );
    });

    it("gives the same where an item is reversed twice, once by the keying and once by the scoring", () => {
      const items = study.items.map((item) =>
        item.code === code ? { ...item, keying: item.keying === "+" ? ("-" as const) : ("+" as const) } : item,
      );
      const twice = analyseInDepth({ ...study, items }, { ...scoring, reversed: toggled(scoring.reversed, code) });
      expect(found(twice)).toEqual(found(results));
    });

    it("mirrors means and keeps alphas where every item is reversed, and no correlation", () => {
      const reversed = study.items.map((item) => item.code).filter((other) => !scoring.reversed.includes(other));
      const mirrored = analyseInDepth(study, { ...scoring, reversed });
      const ends = 1 + study.scale.options.length;
      results.scales.forEach(({ mean, alpha, n }, i) => {
        const mirror = mirrored.scales[i]!;
        expect([mirror.n, mirror.alpha]).toEqual([n, alpha]);
        expect(mirror.mean).toEqual(typeof mean === "number" ? expect.closeTo(ends - mean, 12) : mean);
      });
      expect(mirrored.hypotheses).toEqual(results.hypotheses);
    });

    it("depends on an item that is left out in nothing but its own table: reversed or not", () => {
      const left = analyseInDepth(study, { ...scoring, leftOut: [...without(scoring.leftOut, code), code] });
      const right = analyseInDepth(study, {
        ...scoring,
        leftOut: left.scoring.leftOut,
        reversed: toggled(scoring.reversed, code),
      });
      expect({ ...found(right), items: left.items }).toEqual(found(left));
    });

    it("counts answers as ticked, whatever the scoring", () => {
      const ticked = (of: Results) => of.items.map(({ counts, blank }) => ({ counts, blank }));
      expect(ticked(results)).toEqual(ticked(analyseInDepth(study)));
      for (const { counts, blank } of results.items) {
        expect(answered({ counts }) + (blank as number)).toBe(results.respondents.n);
      }
    });

    it("scores as many as the rule for blanks keeps", () => {
      const { n, scored, excluded, blank, filled } = results.respondents;
      expect(scored + excluded).toBe(n);
      if (scoring.blanks !== "respondent") expect(excluded).toBe(0);
      expect(filled).toBe(scoring.blanks === "midpoint" ? blank : 0);
    });

    it("is plain JSON that holds no number that is none", () => {
      expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    });
  },
);
