import { expect, test } from "vitest";
import { randomStudy, randomStudyFiles } from "./randomStudy.js";

const studies = Array.from({ length: 200 }, (_, seed) => randomStudy(seed + 1));

test("a seed gives the same study always, another one another", () => {
  expect(randomStudyFiles(7)).toEqual(randomStudyFiles(7));
  expect(randomStudyFiles(7)).not.toEqual(randomStudyFiles(8));
});

test.each([
  ["two options", (study) => study.scale.options.length === 2],
  ["eleven options", (study) => study.scale.options.length === 11],
  ["options below 0", (study) => study.scale.options[0]!.value < 0],
  ["one variable", (study) => study.variables.length === 1],
  ["four variables", (study) => study.variables.length === 4],
  [
    "a variable of one item",
    (study) => study.variables.some(({ code }) => study.items.filter(({ variable }) => variable === code).length === 1),
  ],
  ["no dependent variable", (study) => study.variables.every(({ role }) => role === "independent")],
  ["no respondent", (study) => study.answers.respondents.length === 0],
  ["one respondent", (study) => study.answers.respondents.length === 1],
  ["blanks", (study) => Object.values(study.answers.columns).some((column) => column.includes(0))],
  [
    "an item that nobody answered",
    (study) =>
      Object.values(study.answers.columns).some((column) => column.length > 0 && column.every((at) => at === 0)),
  ],
  ["no hypothesis", (study) => study.hypotheses.length === 0],
  [
    "a hypothesis between dimensions",
    (study) => study.hypotheses.some(({ from }) => study.variables.every(({ code }) => code !== from)),
  ],
  ["several questions", (study) => study.questions.length > 1],
  ["no population", (study) => study.strata.length === 0],
  ["several strata", (study) => study.strata.length > 1],
  ["no characteristic", (study) => study.profile.length === 0],
  ["several characteristics", (study) => study.profile.length > 2],
  ["results alone", (study) => study.publish === "results"],
  ["the name of a property for a code", (study) => study.items.some(({ code }) => code === "constructor")],
] satisfies [string, (study: ReturnType<typeof randomStudy>) => boolean][])(
  "among 200 there are some with %s",
  (_, isSo) => {
    expect(studies.filter(isSo).length).toBeGreaterThan(0);
  },
);
