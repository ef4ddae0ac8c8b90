import { expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { strengthTable } from "../../../src/chapter/exhibit/strengthTable.js";
import { correlationTable } from "../../../src/chapter/hypotheses/correlationTable.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { readingOf } from "./examples.js";

const results = analyse(loadStudy("data").study);

it("gives the published study's Tabel 37", () => {
  const { label, rows } = correlationTable(results, results.hypotheses[0]!, hypothesis);
  expect(label).toBe("Tabel 37");
  expect(rows[1]!.cells).toMatchObject({
    X: { value: 1 },
    Y: { value: expect.closeTo(0.3428521411700738, 14), note: expect.stringMatching(/^\*\* /) },
  });
  expect(rows[2]!.cells["Y"]!.value).toBeCloseTo(0.000512897807, 12);
  expect(rows[3]!.cells).toMatchObject({ X: { value: 99 }, Y: { value: 99 } });
});

it("gives its interval and strength", () => {
  const { decision } = readingOf(results);
  // R 4.2.2: tanh(atanh(r) + c(-1, 1) * qnorm(.975) * sqrt((1 + r^2 / 2) / 96))
  expect(decision.interval).toMatchObject({
    lower: expect.closeTo(0.150340184765, 11),
    upper: expect.closeTo(0.510313510201, 11),
  });
  expect(decision).toMatchObject({
    rejected: true,
    direction: "positive",
    strength: { id: "Rendah atau lemah tapi pasti" },
  });
  const { rows } = strengthTable(results, hypothesis);
  expect(rows.map(({ cells }) => cells["result"]!.value !== "–")).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it("rejects at every level offered but the smallest, 0.0005", () => {
  expect(readingOf(results, { significanceLevel: 0.001 }).decision.rejected).toBe(true);
  expect(readingOf(results, { significanceLevel: 0.0005 }).decision.rejected).toBe(false);
});
