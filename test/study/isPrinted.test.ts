import { expect, it } from "vitest";
import { isPrinted } from "../../src/study/isPrinted.js";

const having = (...paths: string[]) => ({
  data: { version: "0", files: paths.map((path) => ({ path, sha256: "", bytes: 1 })) },
});

it("isPrinted tells a study with a publication from one without", () => {
  expect(isPrinted(having("items.csv", "printed/printed.csv"))).toBe(true);
  expect(isPrinted(having("items.csv", "pilot/printed.csv"))).toBe(false);
});
