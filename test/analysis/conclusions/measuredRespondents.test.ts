import { expect, it } from "vitest";
import { measuredRespondents } from "../../../src/analysis/conclusions/measuredRespondents.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const of = (rows: readonly (readonly number[])[]) =>
  measuredRespondents(analyse(studyOf(rows, { scale: scaleOf(5, "item") })));

it("are those who answered every item, by scale", () => {
  const rows = [
    [1, 2, 3, 4],
    [2, 0, 3, 5],
    [3, 4, 5, 1],
  ];
  expect(of(rows)).toEqual({ least: 2, most: 3 }); // A, AD, B, BD
});

it("are not asked of scales of one item", () => {
  const rows = [
    [1, 2, 3],
    [2, 0, 0],
  ];
  expect(of(rows)).toEqual({ least: 1, most: 1 }); // A and AD of two items; B and BD of one
});

it("are all who are scored where every scale is of one item", () => {
  const rows = [
    [1, 2],
    [2, 0],
    [5, 5],
  ];
  expect(of(rows)).toEqual({ least: 3, most: 3 });
});
