import { describe, expect, test } from "vitest";
import { checkNumbers } from "../../loaders/checkNumbers.js";
import { collectProblems } from "../../loaders/problem.js";
import { placesOf } from "../../src/outline/places.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { problemWords } from "../../src/texts/language.js";
import { studyOf } from "../studyOf.js";
import { messagesOf, replace } from "./changedStudy.js";

const study = studyOf([[1, 2]]);
const place = (key: string) => (key in numbers ? { file: "study.yaml", column: key } : undefined);
let numbers: Record<string, string> = {};

function check(declared: Record<string, string>) {
  numbers = declared;
  const problems = collectProblems("data");
  const isRight = checkNumbers({ ...study, numbers: declared }, place, problems);
  return [isRight, problems.all.map(({ column, found }) => [column, found])];
}

describe("numbers of tables and figures", () => {
  const tables = placesOf(study, addresses).filter(({ kind }) => kind === "table");
  const [first, second] = tables.map(({ key }) => key) as [string, string];

  test("are right where each is one's own", () => {
    expect(check({})).toEqual([true, []]);
    expect(check({ [first]: "71", [second]: "72" })).toEqual([true, []]);
  });

  test("are wrong where two tables have the same, whatever its case", () => {
    const wording = problemWords.numberTwice("X1", first, second);
    expect(check({ [first]: "x1", [second]: "X1" })).toEqual([false, [[second, wording.found]]]);
  });

  test("may be a figure's and a table's at once", () => {
    const figure = placesOf(study, addresses).find(({ kind }) => kind === "figure")!.key;
    expect(check({ [first]: "71", [figure]: "71" })).toEqual([true, []]);
  });

  test("are wrong of what the report does not have", () => {
    const keys = placesOf(study, addresses).map(({ key }) => key);
    expect(check({ nothing: "71" })).toEqual([false, [["nothing", problemWords.unknownPlace("nothing", keys).found]]]);
  });
});

test("both are told at their places in study.yaml", () => {
  const messages = messagesOf({
    "study.yaml": replace("numbers: {}", "numbers: { strength: 7, bands: 7, strenght: 8 }"),
  });
  expect(messages.map((message) => message.split(", seharusnya")[0])).toEqual([
    "data/study.yaml baris 58, kolom 45: numbers memuat strenght",
    "data/study.yaml baris 58, kolom 22: bands dan strength sama-sama bernomor 7",
  ]);
});
