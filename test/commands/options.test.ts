import { expect, test } from "vitest";
import { readOptions } from "../../commands/options.js";

test("the study is data and the site dist, unless told otherwise", () => {
  expect(readOptions([], {})).toEqual({ study: "data", output: "dist" });
  expect(readOptions([], { STUDY: "", OUTPUT: "" })).toEqual({ study: "data", output: "dist" });
  expect(readOptions([], { STUDY: "a", OUTPUT: "b" })).toEqual({ study: "a", output: "b" });
});

test("an option comes before the environment", () => {
  expect(readOptions(["--study", "c"], { STUDY: "a" }).study).toBe("c");
});

test("an option that does not exist is an error", () => {
  expect(() => readOptions(["--sudy", "c"], {})).toThrow("--sudy");
});
