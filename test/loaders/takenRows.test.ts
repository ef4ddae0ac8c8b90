import { describe, expect, test } from "vitest";
import { tableHeader } from "../../loaders/files/tableHeader.js";
import { collectProblems } from "../../loaders/problem.js";
import { type TakenRow, takenRows } from "../../loaders/takenRows.js";
import { problemWords } from "../../src/texts/language.js";
import { csvFile } from "./files/csvFile.js";

/** Reads a file of the items A1 and A2: the lines that are taken, what is not, and what is said. */
function taken(text: string, leaveOut: readonly string[] = []) {
  const problems = collectProblems("data");
  const columns = { required: ["A1", "A2"], optional: ["respondent"], others: true };
  const header = tableHeader(csvFile(text), columns, problems)!;
  const lines: number[] = [];
  const rows = takenRows(
    "a.csv",
    header,
    { items: ["A1", "A2"], rows: { leaveOut: [...leaveOut] } },
    problems,
    (row, line) => {
      lines.push(line);
      return row
        .texts()
        .slice(-2)
        .some((cell) => cell !== "");
    },
  );
  header.rows(problems, rows.visit);
  const { others, silent } = rows.done();
  const said = problems.all.map(({ severity, line, found }) => [severity, line, found]);
  return { lines, others, silent: silent as readonly TakenRow[], said };
}

describe("the rows of respondents", () => {
  test("are taken, and of those that answered nothing the first three are named", () => {
    const silent = ["3", "4", "5", "6"].map((name) => `${name},,`);
    expect(taken(["No,A1,A2", "1,4,5", "2,3,3", ...silent].join("\n"))).toEqual({
      lines: [2, 3, 4, 5, 6, 7],
      others: 0,
      silent: [
        { line: 4, name: "3" },
        { line: 5, name: "4" },
        { line: 6, name: "5" },
      ],
      said: [],
    });
  });

  test("are not those of sums, which are refused unless the study declares that they are left out", () => {
    const text = "No,A1,A2\n1,4,5\n2,3,3\nJumlah,7,8\n";
    const refused = problemWords.notRespondent("No", "Jumlah", "Jumlah", undefined).found;
    expect(taken(text)).toMatchObject({ lines: [2, 3], said: [["error", 4, refused]] });
    const said = [["warning", undefined, problemWords.rowsLeftOut(1, ["Jumlah"]).found]];
    expect(taken(text, ["jumlah"])).toMatchObject({ lines: [2, 3], others: 1, said });
  });

  test("are all where a declared name is none of theirs, which is said", () => {
    const said = [["warning", undefined, problemWords.rowsNotThere(["Modus"]).found]];
    expect(taken("No,A1,A2\n1,4,5\n2,3,3\n", ["Modus"])).toMatchObject({ lines: [2, 3], others: 0, said });
  });

  test("that repeat to the last cell are taken, and said", () => {
    const text = "Waktu,A1,A2\n9:00,4,5\n9:05,3,3\n9:00,4,5\n";
    const { lines, said } = taken(text);
    expect([lines, said.map(([severity]) => severity)]).toEqual([[2, 3, 4], ["warning"]]);
  });
});
