import { describe, expect, test } from "vitest";
import { namedColumns } from "../../loaders/namedColumns.js";

const named = (headings: Readonly<Record<string, string>>, ...found: readonly string[]) =>
  namedColumns({ required: ["A1", "A2"], optional: ["note"], headings: new Map(Object.entries(headings)) })(found);

describe("columns", () => {
  test("go by their names letter by letter, and others are passed over", () => {
    expect(named({}, "A2", "note", "a1", "Waktu")).toEqual(["A2", "note", undefined, undefined]);
  });

  test("go by a declared heading alone, however it is spelt", () => {
    expect(named({ A1: "Petugas ramah?" }, "A1", "petugas  RAMAH", "A2")).toEqual([undefined, "A1", "A2"]);
    expect(named({ A1: "Kata “sopan” – santun" }, 'Kata "sopan"-santun')).toEqual(["A1"]);
  });

  test("are the one written so, where another is spelt like it", () => {
    expect(named({ A1: "Ramah?" }, "Ramah", "Ramah?")).toEqual([undefined, "A1"]);
  });

  test("with one heading are told apart by a number in brackets, the first by none", () => {
    expect(named({ A1: "Ramah", A2: "Ramah [2]" }, "Ramah", "Ramah")).toEqual(["A1", "A2"]);
    expect(named({ A2: "Ramah [3]" }, "Ramah", "Ramah")).toEqual([undefined, undefined]);
    expect(named({ A2: "P13[1]" }, "P13")).toEqual([undefined]); // one column is none of several
  });

  test("with one heading are the others', where the first of them is another's", () => {
    expect(named({ A1: "Ramah", A2: "Ramah [1]" }, "Ramah", "Ramah")).toEqual(["A2", "A1"]);
  });

  test("are all of one heading where nothing tells them apart", () => {
    expect(named({ A1: "Ramah" }, "Ramah", "Ramah")).toEqual(["A1", "A1"]);
  });
});
