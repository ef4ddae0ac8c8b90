import { expect, test } from "vitest";
import { countingColumn } from "../../loaders/countingColumn.js";

const missing = (...cells: readonly string[]) => {
  const column = countingColumn();
  return cells.map((cell) => column.isMissing(cell));
};

test("a blank below numbers that go on by one is no respondent's", () => {
  expect(missing("1", "2", "", "3", "")).toEqual([false, false, true, false, true]);
  expect(missing("17", "18", "")).toEqual([false, false, true]);
});

test("nor is one below times", () => {
  expect(missing("5/3/2024 9:00", "05-03-2024", "2024.3.6 10:00", "")).toEqual([false, false, false, true]);
});

test("a blank is an answer left out where the column does not count", () => {
  expect(missing("1", "3", "")).toEqual([false, false, false]);
  expect(missing("Kota", "Desa", "")).toEqual([false, false, false]);
  expect(missing("1", "2", "2", "")).toEqual([false, false, false, false]);
});

test("one row alone does not tell, nor does a column that begins with a blank", () => {
  expect(missing("1", "", "2", "")).toEqual([false, false, false, false]);
  expect(missing("", "1", "2", "")).toEqual([false, false, false, false]);
});
