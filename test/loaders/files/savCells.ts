import { openFiles } from "../../../loaders/files/inputFolder.js";
import { tableHeader } from "../../../loaders/files/tableHeader.js";
import { collectProblems } from "../../../loaders/problem.js";

/** All cells of a table file, its headings first; whole messages where it has none. */
export function cellsOf(bytes: Uint8Array): string[][] {
  const problems = collectProblems("data");
  const file = openFiles((path) => (path === "responses.sav" ? bytes : undefined), problems).table("responses")!;
  const header = tableHeader(file, { required: [], others: true }, problems);
  const rows: string[][] = header === undefined ? [] : [[...header.headings]];
  header?.rows(problems, (row) => rows.push(row.texts()));
  const errors = problems.all.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? errors.map(({ found }) => [found!]) : rows;
}
