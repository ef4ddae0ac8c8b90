import { expect, test } from "vitest";
import { untouchedOptions } from "../../src/study/untouchedOptions.js";
import { scaleOf } from "../studyOf.js";

/** One item, with so many answers to each of five options. */
const of = (...counts: number[]) => {
  const column = Uint8Array.from(counts.flatMap((count, at) => new Array<number>(count).fill(at + 1)));
  return untouchedOptions(scaleOf(5).options, { respondents: [...column].map(String), columns: { A1: column } });
};
const values = (...counts: number[]) => of(...counts)?.options.map(({ value }) => value);

test("an end that no answer of the study is at, or both", () => {
  expect(values(3, 20, 20, 7, 0)).toEqual([5]);
  expect(values(0, 20, 20, 10, 0)).toEqual([1, 5]);
  expect(values(0, 0, 20, 20, 10)).toEqual([1, 2]);
  expect(of(3, 20, 20, 7, 0)).toMatchObject({ answers: 50, ends: [1, 5] });
});

test("the middle, where many answers are on both sides of it", () => {
  expect(values(15, 10, 0, 10, 15)).toEqual([3]);
  expect(values(30, 4, 0, 16, 2)).toBeUndefined();
  expect(values(20, 10, 0, 9, 20)).toBeUndefined();
});

test("are none of a scale that is used whole, or of few answers", () => {
  expect(values(10, 10, 10, 10, 10)).toBeUndefined();
  expect(values(0, 0, 20, 20, 9)).toBeUndefined();
  expect(values(0, 0, 0, 0, 0)).toBeUndefined();
  expect(values(20, 0, 10, 10, 10)).toBeUndefined();
});
