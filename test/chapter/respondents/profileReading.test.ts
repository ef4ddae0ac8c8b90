import { expect, it } from "vitest";
import { profileReading } from "../../../src/chapter/respondents/profileReading.js";
import { studyOf } from "../../studyOf.js";

it("keeps characteristics that were asked for apart from those that were counted", () => {
  const of = (code: string, recorded: "answers" | "counts") =>
    ({ code, name: { id: code }, recorded, categories: [], withheld: 0 }) as const;
  const profile = [of("usia", "counts"), of("kota", "answers"), of("kelas", "counts")];
  expect(profileReading({ ...studyOf([[1, 2, 3, 4]]), profile })).toEqual({
    all: [{ id: "usia" }, { id: "kota" }, { id: "kelas" }],
    asked: [{ id: "kota" }],
    counted: [{ id: "usia" }, { id: "kelas" }],
  });
});
