import { describe, expect, it } from "vitest";
import { decidingP, type TestWay } from "../../src/analysis/results/decidingP.js";
import { hypothesisReadings } from "../../src/chapter/hypotheses/hypothesisReading.js";
import { headlines } from "../../src/chapter/overview/headlines.js";
import { familyReadings } from "../../src/chapter/questions/questionReading.js";
import { isMissing } from "../../src/statistics/outcome.js";
import type { Criteria, StudyDescription } from "../../src/study/study.js";
import { hypothesis as texts } from "../../src/texts/id/hypothesis.js";
import { overview } from "../../src/texts/id/overview.js";
import { questions } from "../../src/texts/id/questions.js";
import { randomReports } from "./randomReports.js";
import { expectWritten, found, numberOf, pattern } from "./said.js";

/** A p is written on its own side of the level, and as 1 only where it is; below .001 as that. */
function expectP(sentence: string, name: string, p: number, level: number): void {
  const [sign, written] = found(sentence, `${name} ([=<]) N`) as [string, string];
  if (sign === "<") expect(p < numberOf(written) && numberOf(written) <= level, sentence).toBe(true);
  else {
    expectWritten(written, p, sentence, [1]);
    expect(numberOf(written) < level, sentence).toBe(p < level);
  }
}

/** What sentences call the p that decides. */
const NAMES: Readonly<Record<TestWay, string>> = { approximate: "p", exact: "p eksak", drawn: "p permutasi" };

/** The word of strength is that of the class in which the coefficient, as written, lies. */
function expectStrength(sentence: string, word: string, written: string, { strength }: StudyDescription): void {
  const size = Math.abs(numberOf(written));
  const at = strength.bands.find((band) => "at" in band && band.at === size);
  const from = strength.bands
    .filter((band) => "from" in band && band.from <= size && !(band.from === size && at))
    .at(-1);
  expect(word.toLowerCase(), sentence).toBe((at ?? from)!.label.id.toLowerCase());
}

const tested = randomReports.flatMap(({ study, results, conclusions: { decisions, criteria } }) =>
  hypothesisReadings(results, decisions, criteria).flatMap((reading) => {
    const [{ correlation }, deciding] = [reading.result, decidingP(reading.result)];
    return isMissing(correlation) || isMissing(deciding)
      ? []
      : [{ study, criteria, reading, r: correlation.coefficient, ...deciding }];
  }),
);

describe("the sentences on the correlations of random studies", () => {
  it("reject where p is seen to be below the level, and nowhere else", () => {
    expect(tested.length).toBeGreaterThan(10);
    for (const { criteria, reading, r, p, by } of tested) {
      const sentence = texts.correlation(reading);
      expectWritten(found(sentence, "ialah \\S+ = N")[0]!, r, sentence, [-1, 0, 1]);
      expectP(sentence, "p", p, criteria.significanceLevel); // it names the test before
      expect(texts.decision(reading).startsWith(`Karena ${NAMES[by]} lebih kecil`), sentence).toBe(
        p < criteria.significanceLevel,
      );
    }
  });

  it("say beside an interval that it and the verdict do not agree, where they do not, and nowhere else", () => {
    let said = 0;
    for (const { reading, p, criteria } of tested) {
      const { interval } = reading.decision;
      const sentence = texts.interval(reading);
      if (isMissing(interval)) continue;
      const holdsZero = interval.lower <= 0 && 0 <= interval.upper;
      const rejected = p < criteria.significanceLevel;
      expect(sentence.includes("memuat 0, padahal H₀ ditolak: keduanya tidak sejalan"), sentence).toBe(
        rejected && holdsZero,
      );
      expect(sentence.includes("tidak memuat 0, padahal H₀ tidak ditolak: keduanya tidak sejalan"), sentence).toBe(
        !rejected && !holdsZero,
      );
      if (rejected === holdsZero) said++;
    }
    expect(said).toBeGreaterThan(0);
  });

  it("have a direction and a word of strength that go with the coefficient as it is written", () => {
    for (const { study, reading, r } of tested) {
      const sentence = texts.strengthOf(reading);
      const sign = sentence.includes("Arahnya positif") ? 1 : sentence.includes("Arahnya negatif") ? -1 : 0;
      expect(sign, sentence).toBe(Math.sign(r));
      const written = found(texts.correlation(reading), "ialah \\S+ = N")[0]!;
      expect(Math.sign(numberOf(written)), sentence).toBe(sign);
      expectStrength(sentence, found(sentence, "“(.*?)”")[0]!, written, study);
    }
  });

  it("say the same on the first page", () => {
    for (const { study, results, conclusions } of randomReports) {
      for (const headline of headlines(results, conclusions).hypotheses) {
        const [{ correlation }, deciding] = [headline.result, decidingP(headline.result)];
        if (isMissing(correlation) || isMissing(deciding)) continue;
        const [sentence] = overview.hypothesis(headline).split(" Menurut uji") as [string]; // what another test decides stands behind
        const level = conclusions.criteria.significanceLevel;
        const [written, word] = found(sentence, "= N;.*kekuatannya (.*?)\\.(?: |$)") as [string, string];
        expectWritten(written, correlation.coefficient, sentence, [-1, 0, 1]);
        expectP(sentence, NAMES[deciding.by], deciding.p, level);
        expect(sentence.includes("tidak berkorelasi secara signifikan"), sentence).toBe(!(deciding.p < level));
        expectStrength(sentence, word, written, study);
      }
    }
  });

  it("answer questions by the adjusted p, and count what either p rejects", () => {
    let answered = 0;
    for (const {
      study,
      results,
      conclusions: { criteria },
    } of randomReports) {
      const families = familyReadings(results, criteria, "id");
      for (const family of ["questions", "grid"] as const) {
        const reading = families[family];
        for (const question of reading.questions) {
          const [{ correlation, adjusted }, deciding] = [question.result, decidingP(question.result)];
          if (isMissing(correlation) || isMissing(deciding) || isMissing(adjusted)) continue;
          answered++;
          const sentence = questions.answer(question, reading);
          const [written, word] = found(sentence, "\\(\\S+ = N\\) dan kekuatannya tergolong “(.*?)”") as [
            string,
            string,
          ];
          expectWritten(written, correlation.coefficient, sentence, [-1, 0, 1]);
          expectStrength(sentence, word, written, study);
          expectP(sentence, "p Holm", adjusted, criteria.significanceLevel);
          expectP(sentence, `\\(${NAMES[deciding.by]}`, deciding.p, criteria.significanceLevel);
          expect(sentence.includes("tidak ada hubungan, ditolak"), sentence).toBe(
            adjusted < criteria.significanceLevel,
          );
        }
        expectCounted(questions.matrixAlt(reading), results[family], criteria);
      }
    }
    expect(answered).toBeGreaterThan(20);
  });
});

function expectCounted(
  text: string,
  family: (typeof randomReports)[number]["results"]["grid"],
  { significanceLevel }: Criteria,
): void {
  const ps = family.flatMap((result) => {
    const [{ adjusted }, deciding] = [result, decidingP(result)];
    return isMissing(deciding) || isMissing(adjusted) ? [] : [{ p: deciding.p, adjusted }];
  });
  if (ps.length === 0) return;
  const below = (key: "p" | "adjusted") => ps.filter((test) => test[key] < significanceLevel).length;
  const [rejected, of] = found(text, "ditolak pada N dari N uji") as [string, string];
  expect([numberOf(rejected), numberOf(of)], text).toEqual([below("adjusted"), ps.length]);
  const [, alone] = text.match(pattern("tanpa penyesuaian N")) ?? [];
  expect(alone === undefined ? below("adjusted") : numberOf(alone), text).toBe(below("p"));
}
