import { describe, expect, it } from "vitest";
import { sensitivityOf } from "../../src/analysis/results/sensitivity.js";
import { sensitivityReading } from "../../src/chapter/sensitivity/sensitivityReading.js";
import { summaryReading } from "../../src/chapter/summary/summaryReading.js";
import { isMissing } from "../../src/statistics/outcome.js";
import { sensitivity as sensitivityTexts } from "../../src/texts/id/sensitivity.js";
import { summary } from "../../src/texts/id/summary.js";
import { randomReports } from "./randomReports.js";
import { expectWritten, numberOf, pattern } from "./said.js";

const variables = randomReports.flatMap(({ study, results, conclusions: { categories, criteria } }) =>
  summaryReading(results, categories, criteria).variables.map((reading, i) => ({
    study,
    results,
    categories,
    variable: study.variables[i]!,
    text: summary.variable(reading),
  })),
);

const codes = (text: string) => [...text.matchAll(/\(([^()]*)\)/g)].map(([, code]) => code!);

describe("the closing sentences of random studies", () => {
  it("name all items at either end of the means, and the means there", () => {
    let told = 0;
    for (const { study, results, variable, text } of variables) {
      const [, least, most, highest, lowest] =
        text.match(pattern("berkisar dari N sampai N\\. Yang tertinggi ialah (.*), yang terendah (.*?)\\. Menurut")) ??
        [];
      if (least === undefined) continue;
      told++;
      const own = study.items
        .filter((item) => item.variable === variable.code)
        .flatMap(({ code }) => {
          const { mean } = results.items.find((item) => item.code === code)!;
          return isMissing(mean) ? [] : [{ code, mean }];
        });
      const [low, high] = [Math.min(...own.map(({ mean }) => mean)), Math.max(...own.map(({ mean }) => mean))];
      expectWritten(least, low, text);
      expectWritten(most!, high, text);
      const at = (end: number) => own.filter(({ mean }) => mean === end).map(({ code }) => code);
      expect([codes(highest!).sort(), codes(lowest!).sort()], text).toEqual([at(high).sort(), at(low).sort()]);
    }
    expect(told).toBeGreaterThan(20);
  });

  it("count the items of every category", () => {
    for (const { study, categories, variable, text } of variables) {
      if (!text.includes("Menurut kategorinya, ")) continue;
      const labels = study.items
        .filter((item) => item.variable === variable.code)
        .flatMap(({ code }) => {
          const category = categories.items[code]!;
          return isMissing(category) ? [] : [category.label.id];
        });
      const part = text.slice(text.indexOf("Menurut kategorinya, "));
      const said = [...part.matchAll(pattern("N butir", "g"))].map(([, count]) => numberOf(count!));
      expect(
        said.reduce((sum, count) => sum + count, 0),
        text,
      ).toBe(labels.length);
      for (const label of new Set(labels))
        expect(part, text).toContain(`${labels.filter((other) => other === label).length} butir ${label}`);
    }
  });

  it("name all dimensions at either end of the means, and none where all are alike", () => {
    let told = 0;
    for (const { results, variable, text } of variables) {
      const own = variable.dimensions.flatMap(({ code, name }) => {
        const { mean } = results.scales.find((scale) => scale.code === code)!;
        return isMissing(mean) ? [] : [{ name: name.id, mean }];
      });
      const [low, high] = [Math.min(...own.map(({ mean }) => mean)), Math.max(...own.map(({ mean }) => mean))];
      const [, highest, most, lowest, least] =
        text.match(pattern("rata-rata tertinggi ialah (.*) \\(N\\), yang terendah (.*) \\(N\\)\\.")) ?? [];
      if (text.includes("Menurut kategorinya")) expect(highest !== undefined, text).toBe(own.length > 1 && low < high);
      if (highest === undefined) continue;
      told++;
      expectWritten(most!, high, text);
      expectWritten(least!, low, text);
      const at = (end: number) => summary.list(own.filter(({ mean }) => mean === end).map(({ name }) => name));
      expect([highest, lowest], text).toEqual([at(high), at(low)]);
    }
    expect(told).toBeGreaterThan(5);
  });
});

describe("the sentences on the sensitivity of random studies", () => {
  const few = randomReports.filter(({ study }) => study.items.length < 12).slice(0, 20);

  it("name an item whose change raises alpha most, or say that none does", () => {
    let told = 0;
    for (const { study, conclusions } of few) {
      const found = sensitivityOf(study);
      const reading = sensitivityReading(study, found, conclusions.criteria);
      for (const [i, variable] of study.variables.entries()) {
        const { alpha } = found.variables.find(({ code }) => code === variable.code)!;
        const text = sensitivityTexts.alphaOf(reading.variables[i]!);
        if (isMissing(alpha)) continue;
        expectWritten(text.match(pattern("ialah N"))![1]!, alpha, text, [0, 1]);
        for (const [change, done] of [
          ["reversed", "dibalik"],
          ["leftOut", "ditinggalkan"],
        ] as const) {
          const own = found.items
            .filter((item) => item.variable === variable.code)
            .flatMap((item) => {
              const { difference } = item[change].alpha;
              return isMissing(difference) ? [] : [{ code: item.code, difference }];
            });
          const sentence = text
            .split(/(?<=\.) (?=Yang paling|Tidak satu)/)
            .find((part) => new RegExp(`bila (skornya )?${done}`).test(part.split("ialah")[0]!));
          expect(sentence === undefined, text).toBe(own.length === 0);
          if (!sentence) continue;
          told++;
          const most = Math.max(...own.map(({ difference }) => difference));
          expect(sentence.startsWith("Yang paling menaikkannya"), text).toBe(most > 0);
          const named = own.filter(({ code }) =>
            sentence.split(", dengan selisih")[0]!.split(", menjadi")[0]!.includes(`(${code}`),
          );
          expect(
            named.map(({ difference }) => difference),
            text,
          ).toEqual(named.map(() => most));
          expect(named.length, text).toBeGreaterThan(0);
        }
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});
