import { describe, expect, it } from "vitest";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { consistencyReading } from "../../../src/chapter/consistency/consistencyReading.js";
import { consistencyTable } from "../../../src/chapter/consistency/consistencyTable.js";
import { testedHypotheses } from "../../../src/chapter/hypotheses/hypothesisReading.js";
import { reliabilityTable } from "../../../src/chapter/instrument/reliabilityTable.js";
import { variableAnswers } from "../../../src/chapter/variables/variableAnswers.js";
import { consistency } from "../../../src/texts/id/consistency.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { scales } from "../../../src/texts/id/scales.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const whole = [1, 2, 3, 4, 5, 3].map((x) => [x, 6 - x, x, x, x, x]);

/** The first did not answer A1, and nothing of B. */
const blanks = whole.map((row, i) => (i === 0 ? [0, row[1]!, row[2]!, 0, 0, 0] : row));

const of = (rows: readonly (readonly number[])[]) => studyOf(rows, { scale: scaleOf(5, "item") });

function captions(rows: readonly (readonly number[])[]): string[] {
  const results = analyseInDepth(of(rows));
  const { criteria } = results.study;
  return [
    reliabilityTable(results, reliability(results, criteria), criteria, instrument).caption,
    consistencyTable(results, consistencyReading(results, criteria), criteria, consistency).caption,
    hypothesis.introduction(testedHypotheses(results)),
  ];
}

describe("how many respondents a sentence or caption is of", () => {
  it("is those who answered each item of a variable", () => {
    const [a, b] = of(whole).variables;
    expect(scales.introduction(variableAnswers(analyse(of(whole)), a!))).toBe(
      "Variabel A diukur dengan 3 butir dalam 1 dimensi: Dimensi A. Setiap butir dijawab oleh 6 responden pada skala 5 tingkat. Tidak ada jawaban yang kosong.",
    );
    expect(scales.introduction(variableAnswers(analyse(of(blanks)), a!))).toBe(
      "Variabel A diukur dengan 3 butir dalam 1 dimensi: Dimensi A. Setiap butir dijawab oleh 5 sampai 6 dari 6 responden pada skala 5 tingkat. " +
        "Di seluruh kuesioner ada 4 jawaban kosong.",
    );
    expect(scales.introduction(variableAnswers(analyse(of(blanks)), b!))).toContain(
      "Setiap butir dijawab oleh 5 dari 6 responden pada skala 5 tingkat.",
    );
  });

  it("is those of whom the scales' reliability is computed, and those with both totals of a hypothesis", () => {
    expect(captions(whole)).toEqual([
      "Uji reliabilitas pada jawaban 6 responden",
      "Ukuran reliabilitas setiap dimensi dan variabel, 6 responden",
      "Penelitian ini menguji 1 hipotesis dengan mengorelasikan jumlah skor 6 responden.",
    ]);
    const both = [...blanks, [0, 2, 3, 4, 4, 4]];
    expect(captions(both)).toEqual([
      "Uji reliabilitas pada jawaban 5 sampai 6 responden",
      "Ukuran reliabilitas setiap dimensi dan variabel, 5 sampai 6 responden",
      "Penelitian ini menguji 1 hipotesis dengan mengorelasikan jumlah skor 6 responden.",
    ]);
  });
});
