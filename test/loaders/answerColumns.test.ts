import { describe, expect, test } from "vitest";
import { answerColumns } from "../../loaders/answerColumns.js";
import { textRow } from "../../loaders/files/tableRow.js";
import type { DeclaredScale } from "../../loaders/studySchema.js";
import { problemWords } from "../../src/texts/language.js";
import type { ProblemWording } from "../../src/texts/words/problemWords.js";
import { scaleOf } from "../studyOf.js";

const { blanks, options } = scaleOf(5);
const scale: DeclaredScale = { blanks, options: [...options] };

function read(rows: readonly (readonly string[])[], missing: DeclaredScale["missing"] = []) {
  const errors: (readonly [column: string | undefined, line: number, wording: ProblemWording])[] = [];
  const columns = answerColumns(
    new Map([
      ["A1", 1],
      ["A2", 2],
    ]),
    { ...scale, missing },
    { rowsAtMost: rows.length + 1, headRows: 1 },
    (column, line, wording) => errors.push([column, line, wording]),
  );
  const answered = rows.map((cells, i) => columns.read(textRow(cells), i + 2, () => undefined));
  const done = Object.entries(columns.done()).map(([code, column]) => [code, [...column]]);
  return { columns, errors, answered, done: Object.fromEntries(done) };
}

describe("the columns of all items", () => {
  test("are read where they stand in a row, whatever stands beside them", () => {
    const { done, answered, errors } = read([
      ["9:00", "5", "1"],
      ["9:05", "", ""],
      ["9:10", "", "2"],
    ]);
    expect([done, answered, errors]).toEqual([{ A1: [5, 0, 0], A2: [1, 0, 2] }, [true, false, true], []]);
  });

  test("take a first row of words alone for one of headings, in one problem", () => {
    const { errors } = read([
      ["Waktu", "Petugas ramah", "Petugas sigap"],
      ["9:00", "4", "5"],
    ]);
    expect(errors).toEqual([[undefined, 2, problemWords.headingRow(["Petugas ramah", "Petugas sigap"], 2)]]);
  });

  test("do not where one of its cells is an answer, or nobody answered", () => {
    const first = read([
      ["", "Petugas ramah", "5"],
      ["", "4", "5"],
    ]).errors;
    expect(first.map(([column, line]) => [column, line])).toEqual([["A1", 2]]);
    expect(read([["", "ramah", "sigap"]]).errors).toHaveLength(2);
  });

  test("know what is declared missing for some items in these alone, and count it by item", () => {
    const missing = [{ written: ["TB"], label: { id: "Tidak berlaku" }, items: ["A2"] }];
    const { columns, errors, done } = read(
      [
        ["", "4", "TB"],
        ["", "5", "3"],
        ["", "TB", "TB"],
      ],
      missing,
    );
    expect(done).toEqual({ A1: [4, 5, 0], A2: [0, 3, 0] });
    expect(errors.map(([column, line]) => [column, line])).toEqual([["A1", 4]]);
    expect(columns.missing(Uint32Array.of(0, 1))).toEqual([
      { label: { id: "Tidak berlaku" }, respondents: { A1: 0, A2: 1 } },
    ]);
    expect(columns.reading()).toMatchObject({ blank: 0, unread: 1, missing: [{ label: "Tidak berlaku" }] });
  });
});
