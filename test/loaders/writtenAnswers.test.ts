import { describe, expect, test } from "vitest";
import { writtenAnswers } from "../../loaders/writtenAnswers.js";
import type { Option } from "../../src/study/study.js";
import { caseStudy } from "./caseStudy.js";

const option = (value: number, code: string, id: string, en?: string): Option => ({
  value,
  code,
  label: { id, ...(en && { en }) },
});
const LIKERT = [
  option(1, "STS", "Sangat Tidak Setuju", "Strongly disagree"),
  option(2, "TS", "Tidak Setuju", "Disagree"),
  option(3, "RR", "Ragu-ragu", "Undecided"),
  option(4, "S", "Setuju", "Agree"),
  option(5, "SS", "Sangat Setuju", "Strongly agree"),
];
const written = (options = LIKERT) => writtenAnswers({ options, blanks: "item" });

describe("an answer is", () => {
  test.each([
    "4 - Setuju",
    "4-Setuju",
    "4 – setuju",
    "(4) Setuju",
    "4. Setuju",
    "4) Setuju",
    "4 = Setuju",
    "4: SETUJU",
    "4 Setuju",
    "4 (Setuju)",
    "[4] Setuju",
    "4 | Setuju",
    "Setuju (4)",
    "Setuju (S)",
    "S - Setuju",
    "Setuju = 4",
    "Setuju: 4",
    "Setuju 4",
    "Setuju/Agree",
    "4 - Setuju (S)",
    "Agree (S = 4)",
    "4.0",
    "4,0",
    "4,00",
    "４",
    "٤",
    "'4",
    "’4",
    "4️⃣",
    "4.",
    "+4",
    '"4"',
    "Setuju.",
    "“Setuju”",
    "👍 Setuju",
    "Setuju 🙂",
    "4.0 - Setuju",
    "４．Setuju",
    "\u200bSetuju\u00a0",
    "Se\u0074uju\n",
  ])("option 4, written %j", (text) => {
    expect(written().meaningOf(text)).toBe(4);
  });

  test.each([
    "Ragu-ragu",
    "Ragu‐ragu",
    "Ragu–ragu",
    "Ragu - ragu",
    "Ragu ragu",
    "RAGU—RAGU",
    "3 - Ragu-ragu",
    "3-Ragu–ragu",
  ])("option 3, written %j", (text) => {
    expect(written().meaningOf(text)).toBe(3);
  });

  test.each([
    ["a number and a label that disagree", "5 - Sangat Tidak Setuju", { why: "contradictory", meanings: [5, 1] }],
    ["a label and a number that disagree", "Setuju (2)", { why: "contradictory", meanings: [4, 2] }],
    ["two labels", "Setuju/Tidak Setuju", { why: "contradictory", meanings: [4, 2] }],
    ["two numbers", "3-4", { why: "contradictory", meanings: [3, 4] }],
    ["a fraction", "4.5", { why: "unknown" }],
    ["the same number twice", "4, 4", { why: "unknown" }],
    ["a number below it", "-4", { why: "unknown" }],
    ["a number that is more than it seems", "4²", { why: "unknown" }],
    ["a number with a leading zero", "04", { why: "unknown" }],
    ["half an option", "4½", { why: "unknown" }],
    ["a bound", "<4", { why: "unknown" }],
    ["a number and an unknown word", "4 - Cukup", { why: "unknown" }],
    ["an unknown number and a label", "9 - Setuju", { why: "unknown" }],
    ["a time", "4:00", { why: "unknown" }],
    ["nothing but signs", "-", { why: "unknown" }],
    ["stars", "⭐⭐⭐⭐", { why: "unknown" }],
    ["a label within a sentence", "Saya setuju", { why: "unknown" }],
  ])("none, where it is %s", (_, text, why) => {
    expect(written().meaningOf(text)).toBeUndefined();
    expect(written().whyNot(text)).toEqual(why);
  });

  test("its value below 0 with its sign, whatever stands beside it", () => {
    const signed = written(
      [-1, 0, 1].map((value) => option(value, `P${value + 1}`, ["Turun", "Tetap", "Naik"][value + 1]!)),
    );
    expect(["-1", "−1", "- 1", "-1 - Turun", "Turun (-1)", "+1", "1,0", "Naik 1"].map(signed.meaningOf)).toEqual([
      1, 1, 1, 1, 1, 3, 3, 3,
    ]);
    expect(signed.whyNot("Turun (1)")).toEqual({ why: "contradictory", meanings: [1, 3] });
    expect(signed.whyNot("-1 Naik")).toEqual({ why: "contradictory", meanings: [1, 3] });
  });

  test("as it is written before it is anything else", () => {
    const alike = written([option(1, "A", "Setuju"), option(2, "B", "Setuju."), option(3, "C", "Setuju (-)")]);
    expect(["setuju", "SETUJU.", "Setuju (-)"].map(alike.meaningOf)).toEqual([1, 2, 3]);
    expect(alike.whyNot("Setuju!".replace("!", ":"))).toEqual({ why: "ambiguous", meanings: [1, 2, 3] });
  });

  test("a label that holds its own value, or another's words", () => {
    const ends = written([
      option(1, "1", "1 (sangat tidak setuju)"),
      option(2, "2", "2"),
      option(3, "3", "3 (sangat setuju)"),
    ]);
    expect(["1", "1 - Sangat tidak setuju", "2", "3 (Sangat Setuju)"].map(ends.meaningOf)).toEqual([1, 1, 2, 3]);
  });
});

describe("a file whose answers are written", () => {
  const answers = (name: string) => {
    const { study, messages } = caseStudy(name);
    return {
      messages: messages.filter((message) => !message.includes("scale.options: dari")),
      columns: study?.answers.columns,
    };
  };

  test.each([
    ["answers-label-number", { X1: [4, 1, 3], X2: [5, 2, 3] }],
    ["answers-number-dash-label", { X1: [4, 1, 3], X2: [5, 2, 3] }],
    ["answers-number-equals-label", { X1: [4, 1, 3], X2: [5, 2, 3] }],
    ["answers-floats", { X1: [4, 0, 2], X2: [5, 3, 4] }],
    [
      "answers-decimal-comma",
      { X1: [4, 5, 2, 3, 4, 2], X2: [4, 4, 3, 3, 5, 2], X3: [3, 4, 2, 4, 4, 3], Y1: [2, 1, 4, 3, 2, 4] },
    ],
    [
      "answers-fullwidth",
      { X1: [4, 5, 2, 3, 4, 2], X2: [4, 4, 3, 3, 5, 2], X3: [3, 4, 2, 4, 4, 3], Y1: [2, 1, 4, 3, 2, 4] },
    ],
    ["answers-other-hyphens", { X1: [3, 3, 3, 3, 3, 4] }],
  ])("as in %s is read", (name, columns) => {
    const expected = Object.fromEntries(
      Object.entries(columns).map(([code, column]) => [code, Uint8Array.from(column as number[])]),
    );
    expect(answers(name)).toEqual({ messages: [], columns: expected });
  });

  test("in several ways is said to be", () => {
    expect(caseStudy("answers-other-hyphens").reading).toContain(
      '  jawaban 3 ditulis "Ragu-ragu" (1), "Ragu‐ragu" (1), "Ragu–ragu" (1), "Ragu - ragu" (1), "Ragu ragu" (1)',
    );
    expect(caseStudy("answers-floats").reading).toContain('  jawaban 4 ditulis "4" (1), "4.0" (1)');
  });

  test("with numbers and labels that disagree is refused", () => {
    expect(caseStudy("answers-contradicting").messages).toEqual(
      [
        ['baris 2, kolom X1 ("A")', "5 - Sangat Tidak Setuju", "5 dan 1"],
        ['baris 2, kolom X2 ("B")', "1 - Sangat Setuju", "1 dan 5"],
        ['baris 3, kolom X1 ("A")', "4 - Tidak Setuju", "4 dan 2"],
        ['baris 3, kolom X2 ("B")', "2 - Setuju", "2 dan 4"],
      ].map(
        ([place, text, options]) =>
          `data/responses.csv ${place}: tertulis "${text}", yang sekaligus menyebut pilihan ${options}, seharusnya satu pilihan. Cocokkan dengan kuesionernya: bila angkanya yang benar, tulis angka itu saja; bila katanya yang benar, tulis kata itu saja; bila nomor pilihan pada formulir memang demikian, samakan scale.options di study.yaml.`,
      ),
    );
  });
});
