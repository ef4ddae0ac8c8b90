import { expect, test } from "vitest";
import { answersReading } from "../../loaders/answersReading.js";
import { missingAnswers } from "../../loaders/missingAnswers.js";
import { writtenAnswers } from "../../loaders/writtenAnswers.js";
import { scaleOf } from "../studyOf.js";

const scale = scaleOf(3);

test("counts every option of all columns, in words and otherwise as its value, the most frequent spelling first", () => {
  const [one, two] = [writtenAnswers(scale), writtenAnswers(scale)];
  for (const text of ["Pilihan 2", "pilihan 2", "P1"]) one.meaningOf(text);
  for (const text of ["pilihan 2", "pilihan 2", ""]) two.meaningOf(text);
  const columns = [Uint8Array.of(2, 2, 1, 1), Uint8Array.of(2, 2, 0, 3)];
  expect(answersReading({ columns, unread: 0, written: [one, two], labels: [] }, scale)).toEqual({
    blank: 1,
    unread: 0,
    missing: [],
    options: [
      {
        value: 1,
        written: [
          { text: "1", count: 1 },
          { text: "P1", count: 1 },
        ],
      },
      {
        value: 2,
        written: [
          { text: "pilihan 2", count: 3 },
          { text: "Pilihan 2", count: 1 },
        ],
      },
      { value: 3, written: [{ text: "3", count: 1 }] },
    ],
  });
});

test("tells blanks from what is declared missing, and that from what means nothing", () => {
  const written = writtenAnswers(scale, missingAnswers(["x", { written: ["TB"], label: { id: "Tidak berlaku" } }]));
  for (const text of ["x", "TB", "TB"]) written.meaningOf(text);
  const labels = [{ id: "Tidak berlaku" }];
  const reading = answersReading({ columns: [new Uint8Array(6)], unread: 1, written: [written], labels }, scale);
  expect([reading.blank, reading.unread]).toEqual([2, 1]);
  expect(reading.missing).toEqual([
    { written: [{ text: "x", count: 1 }] },
    { label: "Tidak berlaku", written: [{ text: "TB", count: 2 }] },
  ]);
});
