import { describe, expect, it } from "vitest";
import type { CountedItem } from "../../src/analysis/results/itemResult.js";
import { itemReading } from "../../src/chapter/variables/itemReading.js";
import { isMissing } from "../../src/statistics/outcome.js";
import { items as texts } from "../../src/texts/id/items.js";
import { randomReports } from "./randomReports.js";
import { expectShare, expectWritten, found, pattern } from "./said.js";

const readings = randomReports.flatMap(({ study, results, conclusions: { categories, criteria } }) =>
  study.items.map((item) => {
    const result = results.items.find(({ code }) => code === item.code)! as CountedItem;
    const text = texts.reading(itemReading(study, item, result, categories.items[item.code]!));
    return {
      study,
      criteria,
      item,
      result,
      text,
      total: result.counts.reduce((sum, count) => sum + count, result.blank),
    };
  }),
);
const answered = readings.filter(({ result }) => result.counts.some((count) => count > 0));

describe("the sentences on the items of random studies", () => {
  it("give the option chosen most its own count and share, and all that tie with it", () => {
    expect(answered.length).toBeGreaterThan(100);
    for (const { study, result, text, total } of answered) {
      const most = Math.max(...result.counts);
      const [count, of, share] = found(text, "N dari N responden \\(S\\)") as [string, string, string];
      expectWritten(count, most, text);
      expectWritten(of, total, text);
      expectShare(share, most, total, text);
      const opening = text.slice(0, text.indexOf(". "));
      const tied = study.scale.options.filter((_, i) => result.counts[i] === most);
      for (const { label } of tied) expect(opening, text).toContain(label.id);
      expect(opening.includes("sama banyak"), text).toBe(tied.length > 1);
    }
  });

  it("give every other option that was chosen its own, and name those that nobody chose", () => {
    for (const { study, result, text, total } of answered) {
      const most = Math.max(...result.counts);
      const others = study.scale.options.flatMap(({ label }, i) => {
        const count = result.counts[i]!;
        return count > 0 && count < most ? [{ label: label.id, count }] : [];
      });
      const said = [...text.matchAll(pattern("\\(N orang; S\\)", "g"))];
      expect(said.length, text).toBe(others.length);
      for (const { label, count } of others) {
        const at = text.indexOf(`${label} (${texts.integer(count)} orang; `);
        expect(at, text).toBeGreaterThan(0);
        expectShare(found(text.slice(at + label.length), "orang; S\\)")[0]!, count, total, text);
      }
    }
  });

  it("say the study's word for the share, those for none and for all of none and of all", () => {
    const worded = answered.filter(({ study, text }) => study.quantifiers && !text.includes("sama banyak"));
    expect(worded.length).toBeGreaterThan(20);
    for (const { study, result, text, total } of worded) {
      const { bands, decimals } = study.quantifiers!;
      const percent = (100 * Math.max(...result.counts)) / total;
      const said = bands.findIndex(({ label }) => text.includes(`, ${label.id.toLowerCase()} responden, yaitu`));
      expect(said, text).toBeGreaterThanOrEqual(0);
      const slack = 0.5 * 10 ** -decimals; // a class is looked up by the rounded share
      expect(percent, text).toBeLessThanOrEqual(bands[said]!.upTo + slack + 1e-9);
      expect(percent, text).toBeGreaterThanOrEqual((bands[said - 1]?.upTo ?? 0) - 2 * slack);
      if (bands[said]!.upTo === 0) expect(percent, text).toBe(0);
      if (said > 0 && bands[said - 1]!.upTo + 10 ** -decimals >= 100 - 1e-9) expect(percent, text).toBe(100);
    }
  });

  it("say the mean and the category that the chosen bands have for it", () => {
    for (const { study, criteria, result, text } of answered) {
      if (isMissing(result.mean)) continue;
      expectWritten(found(text, "Rata-ratanya N")[0]!, result.mean, text);
      const { bands, lookup, decimals } = study.bandSets.find(({ code }) => code === criteria.bandSet)!;
      const looked =
        lookup === "exact"
          ? result.mean
          : Number(texts.number(result.mean, decimals).replace("−", "-").replaceAll(".", "").replace(",", "."));
      const word = bands.find(({ upTo }) => looked <= upTo)!.label.id;
      expect(text).toContain(`, termasuk kategori ${word}.`);
    }
  });
});
