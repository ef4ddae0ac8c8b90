import { describe, expect, test } from "vitest";
import { answerColumn } from "../../loaders/answerColumn.js";
import { textRow } from "../../loaders/files/tableRow.js";
import { missingAnswers } from "../../loaders/missingAnswers.js";
import { writtenAnswers } from "../../loaders/writtenAnswers.js";
import type { WrongCell } from "../../loaders/wrongAnswers.js";
import { scaleOf } from "../studyOf.js";

const declared = [
  { written: ["TB"], label: { id: "Tidak berlaku" } },
  { written: ["TT"], label: { id: "Tidak tahu" } },
  9,
];

function column(...texts: readonly string[]) {
  const wrong: WrongCell[] = [];
  const written = writtenAnswers(scaleOf(5), missingAnswers(declared));
  const read = answerColumn("A1", written, texts.length, 2, (cell) => wrong.push(cell));
  const answered = texts.map((text, place) => {
    const respondent = () => String(place + 1);
    return read.read({ row: textRow([text]), at: 0, place, line: place + 2, respondent });
  });
  return { read, wrong, answered, done: [...read.positions] };
}

describe("the answers to an item", () => {
  test("are the positions of options, by value, code or label, with or without spaces", () => {
    expect(column("1", " 5 ", "P2", "Pilihan 3").done).toEqual([1, 5, 2, 3]);
  });

  test("are blank where a cell is, and where it is declared missing, of which each kind is counted apart", () => {
    const { read, answered, done, wrong } = column("", "TB", "9", "4", "TT", "TB");
    expect([done, answered]).toEqual([
      [0, 0, 0, 4, 0, 0],
      [false, false, false, true, false, false],
    ]);
    expect(read.missing()).toEqual([2, 1]);
    expect(read.missing(Uint32Array.of(0, 3, 5))).toEqual([1, 0]);
    expect(wrong).toEqual([]);
  });

  test("are blank and gathered where they are none, with line, respondent and the text without spaces", () => {
    const { wrong, done } = column("4", " 7 ", "ya");
    expect(done).toEqual([4, 0, 0]);
    expect(wrong.map(({ written: _, ...cell }) => cell)).toEqual([
      { column: "A1", line: 3, text: "7", respondent: "2" },
      { column: "A1", line: 4, text: "ya", respondent: "3" },
    ]);
  });
});
