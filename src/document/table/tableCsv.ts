import { csvText } from "./csvText.js";
import type { DocumentWords } from "./documentWords.js";
import { placedCells } from "./placedCells.js";
import type { Column, Row, Table } from "./table.js";

/**
 * A table as CSV for programs (RFC 4180: commas, CRLF, quotes doubled): one heading row, numbers at full precision with
 * a decimal point, an empty field where there is no value. UTF-8 without a byte-order mark, which many programs take
 * for part of the first heading.
 *
 * Nothing is said in comments, which CSV does not have. The section that a row stands in is a column, if there are
 * sections; so are the notes of a row's cells, if there are any. The caption, the table's notes and its source stay on
 * the page that the file comes from. Text that a spreadsheet would run as a formula is preceded by an apostrophe.
 *
 * @throws as placedCells does, and RangeError for a number that is not finite
 * @example tableCsv(table, documentWords) // "Jawaban,Frekuensi,Persentase (%)\r\nSetuju,57,57.57575757575757\r\n"
 */
export function tableCsv(table: Table, words: DocumentWords): string {
  const sectioned = table.rows.some((row) => row.kind === "section");
  const noted = table.rows.some((row) => Object.values(row.cells).some((cell) => cell.note !== undefined));
  const before = sectioned ? [words.sectionColumn] : [];
  const after = noted ? [words.notesColumn] : [];
  const records: (string | number)[][] = [[...before, ...table.columns.map(heading), ...after]];
  let section = "";
  for (const row of table.rows) {
    if (row.kind === "section") section = sectionText(table, row);
    else records.push([...(sectioned ? [section] : []), ...fields(table, row), ...(noted ? [notes(table, row)] : [])]);
  }
  return csvText(records);
}

function heading({ label, group, format }: Column): string {
  const unit = format.kind === "percent" && !label.includes("%") ? " (%)" : "";
  return `${group === undefined ? "" : `${group}: `}${label}${unit}`;
}

function sectionText(table: Table, row: Row): string {
  return placedCells(table, row)
    .map(({ cell }) => cell.value ?? "")
    .join(" ");
}

function fields(table: Table, row: Row): (string | number)[] {
  return placedCells(table, row).flatMap(({ cell, span }) => [cell.value ?? "", ...Array<string>(span - 1).fill("")]);
}

function notes(table: Table, row: Row): string {
  const noted = placedCells(table, row).filter(({ cell }) => cell.note !== undefined);
  return noted.map(({ cell, column }) => `${column.label}: ${cell.note}`).join("; ");
}
