import { describe, expect, test } from "vitest";
import { textRow } from "../../loaders/files/tableRow.js";
import { respondentReader } from "../../loaders/respondentColumn.js";

/** The lines of the identifiers found to repeat, and the lines they are said to repeat. */
function repeats(ids: readonly string[]): (readonly [line: number, first: string | undefined])[] {
  const found: [number, string | undefined][] = [];
  const reader = respondentReader(
    ids.length,
    (_, line, { found: phrase }) => void found.push([line, phrase?.match(/baris (\d+)/)?.[1]]),
  );
  for (const [at, id] of ids.entries()) reader.read(textRow([id]), 0, at + 2);
  expect(reader.ids()).toEqual(ids.map((id) => id.trim()));
  return found;
}

describe("respondentReader finds every repetition", () => {
  test.each<[string, readonly string[], ReturnType<typeof repeats>]>([
    ["none among rising numbers", ["1", "2", "10", "11"], []],
    ["none where numbers fall", ["3", "2", "1"], []],
    ["none among texts of equal value", ["1", "01", "1.0", "+1"], []],
    ["of the number before", ["1", "2", "2"], [[4, "3"]]],
    [
      "of an earlier number, after numbers have fallen",
      ["1", "5", "3", "5", "6", "5"],
      [
        [5, "3"],
        [7, "3"],
      ],
    ],
    ["of texts", ["a", "b", "a"], [[4, "2"]]],
    ["of a number between spaces", ["1", "2", " 1"], [[4, "2"]]],
    ["of a number after a text", ["1", "a", "2", "1"], [[5, "2"]]],
    [
      "in a rise that a repetition broke",
      ["1", "2", "2", "3", "3"],
      [
        [4, "3"],
        [6, "5"],
      ],
    ],
  ])("%s", (_, ids, expected) => {
    expect(repeats(ids)).toEqual(expected);
  });
});
