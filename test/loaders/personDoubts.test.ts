import { describe, expect, test } from "vitest";
import { textRow } from "../../loaders/files/tableRow.js";
import { personDoubts } from "../../loaders/personDoubts.js";
import { problemWords } from "../../src/texts/language.js";

/** What is said of a column beside the item A1: its cells in rows that are all answered, or not. */
function said(heading: string, cells: readonly string[], isAnswered = true) {
  const doubts = personDoubts({ headings: [heading, "Petugas ramah"], positions: new Map([["A1", 1]]) });
  cells.forEach((cell, i) => void doubts.see(textRow([cell, "4"]), i + 2, isAnswered));
  return doubts.done();
}

describe("one person in several rows", () => {
  test("is said by the first few rows, each with the one it repeats, however it is written", () => {
    const cells = ["a@x.id", "b@x.id", "A@x.id ", "", "", "b@x.id", "a@x.id", "c@x.id", "a@x.id"];
    const lines = [
      { line: 4, first: 2 },
      { line: 7, first: 3 },
      { line: 8, first: 2 },
    ];
    expect(said("Alamat email", [...cells, "d@x.id"])).toEqual([problemWords.samePerson("Alamat email", 4, lines)]);
  });

  test("is not said where most rows repeat: then the column names no persons", () => {
    expect(said("NIM", ["1", "1", "1", "2", "2"])).toEqual([]);
  });

  test.each(["Waktu", "Asal sekolah", "Nimas"])("is not looked for in a column headed %s", (heading) => {
    expect(said(heading, ["x", "y", "z", "x"])).toEqual([]);
  });

  test("is not looked for in a column that is read", () => {
    const doubts = personDoubts({ headings: ["NIM"], positions: new Map([["respondent", 0]]) });
    for (const line of [2, 3]) doubts.see(textRow(["7"]), line, true);
    expect(doubts.done()).toEqual([]);
  });
});

describe("who takes no part", () => {
  const heading = "Apakah Anda bersedia mengisi?";

  test("is said with the words, where the row is answered all the same", () => {
    const cells = ["Ya", "Tidak", "tidak bersedia", "Tidak", "Ya, tidak apa-apa"];
    expect(said(heading, cells)).toEqual([
      problemWords.refusedConsent(heading, [
        ["Tidak", 2],
        ["tidak bersedia", 1],
      ]),
    ]);
    expect(said(heading, cells, false)).toEqual([]);
  });
});
