import { describe, expect, it } from "vitest";
import { composition } from "../../src/chapter/respondents/composition.js";
import { strataComposition } from "../../src/chapter/respondents/strataComposition.js";
import { isMissing } from "../../src/statistics/outcome.js";
import { respondents as texts } from "../../src/texts/id/respondents.js";
import { randomReports } from "./randomReports.js";
import { expectShare, expectWritten, found } from "./said.js";

const compositions = randomReports.flatMap(({ study, results }) => [
  ...study.profile.map(({ name, categories, withheld }) => {
    const composed = composition(categories, results.respondents.n, withheld);
    return { text: texts.profile(name, composed), composed };
  }),
  ...[strataComposition(results)].flatMap((composed) =>
    composed ? [{ text: texts.strata(study.sampling.stratum, composed), composed }] : [],
  ),
]);

describe("the sentences on the respondents of random studies", () => {
  it("name the largest groups, with their count and share, and call more than half a majority", () => {
    let told = 0;
    for (const { text, composed } of compositions) {
      const { groups, total, respondents } = composed;
      const counts = groups.map(({ count }) => (isMissing(count) ? 0 : count));
      const most = Math.max(...counts);
      if (!(most > 0)) continue;
      told++;
      const [count, of, share] = found(text, "N dari N orang \\(S\\)") as [string, string, string];
      expectWritten(count, most, text);
      expectWritten(of, total, text);
      expectShare(share, most, total, text);
      for (const [i, { label }] of groups.entries()) if (counts[i] === most) expect(text).toContain(label.id);
      expect(text.includes("merupakan mayoritas karena lebih dari setengahnya"), text).toBe(
        groups.length > 1 &&
          2 * most > total &&
          2 * most > (respondents || total) &&
          counts.filter((other) => other === most).length === 1,
      );
      if (text.includes("tepat setengahnya")) expect(2 * most, text).toBe(total);
      if (text.includes("kurang dari setengahnya")) expect(2 * most, text).toBeLessThan(total);
    }
    expect(told).toBeGreaterThan(20);
  });

  it("call the strata's shares the same as the population's only where each is", () => {
    for (const { text, composed } of compositions) {
      if (!("population" in composed) || !text.includes("sama dengan bagiannya dalam populasi")) continue;
      const { groups, total, population } = composed as NonNullable<ReturnType<typeof strataComposition>>;
      for (const { count, members } of groups) expect((count as number) * population, text).toBe(members * total);
    }
  });
});
