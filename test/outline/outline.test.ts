import { expect, it } from "vitest";
import { about, figure, type Outline, partedKey, shownKeys, table, when } from "../../src/outline/outline.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2]]);

it("shows what a page declares, then what it repeats, by its code", () => {
  const outline: Outline = {
    name: "variables",
    exhibits: (_, code) => [table(`items/${code}`), figure("means")],
    repeats: (_, code) => [`pilot/${code}`],
  };
  expect(shownKeys(outline, study, "A1")).toEqual(["items/A1", "means", "pilot/A1"]);
  expect(shownKeys({ name: "method" }, study, "")).toEqual([]);
});

it("parts a key at its slash, and has no code where there is none", () => {
  expect([partedKey("items/A1"), partedKey("bands")]).toEqual([
    ["items", "A1"],
    ["bands", ""],
  ]);
});

it("has what there is under a condition, all of it or nothing", () => {
  expect(when(true, table("a"), figure("b"))).toEqual([
    { key: "a", kind: "table" },
    { key: "b", kind: "figure" },
  ]);
  expect(when(false, table("a"))).toEqual([]);
});

it("lets a sentence speak for the same of every study", () => {
  expect(about("a", "b")()).toEqual(["a", "b"]);
});
