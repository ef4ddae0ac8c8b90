import { describe, expect, test } from "vitest";
import { versioned } from "../../loaders/versioned.js";
import { studyOf } from "../studyOf.js";

const data = { version: "11111111", files: [{ path: "responses.csv", sha256: "ab", bytes: 3 }] };
const rows = [
  [1, 2],
  [3, 4],
];
const versionOf = (changes: object, answers = rows) =>
  versioned(studyOf(answers, { data, publish: "results", ...changes })).data.version;

describe("the version of a study that publishes results alone", () => {
  test("tells nothing of answers or files, but how many respondents there are", () => {
    const own = versionOf({});
    expect(own).toMatch(/^[\da-f]{8}$/);
    expect(own).not.toBe(data.version);
    expect(
      versionOf({}, [
        [5, 5],
        [5, 5],
      ]),
    ).toBe(own);
    expect(versionOf({ data: { ...data, files: [{ ...data.files[0]!, sha256: "cd", bytes: 9 }] } })).toBe(own);
    expect(versionOf({}, [...rows, [1, 1]])).not.toBe(own);
  });

  test("changes with what is published of it", () => {
    expect(versionOf({ title: { id: "Judul lain" } })).not.toBe(versionOf({}));
  });
});

test("a study that publishes its answers keeps that of its files", () => {
  const study = studyOf(rows, { data });
  expect(versioned(study)).toBe(study);
});
