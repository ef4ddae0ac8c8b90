import { ClaimFault } from "../src/audit/claimFault.js";
import type { ClaimKind, Counterpart } from "../src/audit/entry.js";
import { parseClaim } from "../src/audit/parseClaim.js";
import type { PrintedClaim } from "../src/audit/printedClaim.js";
import { readingFault } from "../src/audit/reading.js";
import { visibleText } from "../src/study/visibleText.js";
import { problemWords } from "../src/texts/language.js";
import { choiceCell, countCell, textCell } from "./cells.js";
import type { CsvFile } from "./files/inputFolder.js";
import { type FileRow, wholeTable } from "./files/wholeTable.js";
import { LIMITS } from "./limits.js";
import type { Problems } from "./problem.js";
import { uniqueCells } from "./uniqueCells.js";

const KINDS: readonly [ClaimKind, ...ClaimKind[]] = ["number", "verdict", "reference"];

/** The columns of printed.csv. */
export const PRINTED_COLUMNS = {
  required: ["place", "quantity", "kind", "printed", "claim"],
  optional: ["number", "shown", "reason_id", "reason_en"],
};

/** Parts the exhibit, row and column of a place in the report. */
const PARTS = " > ";

/**
 * Reads the ledger of what a publication printed. Claims are parsed here; whether the results have what they name is
 * asked by `claimFaults`, once there are results.
 *
 * @example
 * readPrinted(file, problems)[0]?.printed; // "3,78"
 */
export function readPrinted(file: CsvFile, problems: Problems): readonly PrintedClaim[] {
  const rows =
    wholeTable(file, PRINTED_COLUMNS, problems, { rows: LIMITS.printed, what: problemWords.counted.rows }) ?? [];
  uniqueCells(rows, "place", "quantity");
  return rows.map(printedClaim);
}

function printedClaim(row: FileRow): PrintedClaim {
  const claim = claimCell(row);
  const reason = reasonCell(row, claim !== undefined);
  const shown = shownCell(row);
  const [quantity, kind] = [textCell(row, "quantity"), choiceCell(row, "kind", KINDS)];
  const number = numberCell(row, kind);
  return {
    place: textCell(row, "place"),
    quantity,
    kind,
    ...(number !== undefined && { number }),
    printed: printedCell(row, quantity, number),
    ...(claim && { claim }),
    ...(reason && { reason }),
    ...(shown && { shown }),
    line: row.line,
  };
}

/** Which number of the text is meant; words and references have none. */
function numberCell(row: FileRow, kind: ClaimKind): number | undefined {
  if (row.cell("number") === "") return undefined;
  if (kind !== "number") row.error("number", problemWords.needlessNumber(row.cell("number")));
  return countCell(row, "number", 1);
}

/** Of a number such that one can be read; read as it is shown, with the code points of what is invisible. */
function printedCell(row: FileRow, quantity: string, number: number | undefined): string {
  const printed = visibleText(row.cell("printed"));
  const fault =
    row.cell("kind") === "number" && !Number.isNaN(number) ? readingFault(printed, quantity, number) : undefined;
  if (fault) row.error(fault === "beyond" ? "number" : "printed", problemWords.printedNumber(printed, fault));
  return printed;
}

/** Empty where the row cannot be recomputed. */
function claimCell(row: FileRow): PrintedClaim["claim"] {
  const text = row.cell("claim");
  if (text === "") return undefined;
  try {
    return parseClaim(text);
  } catch (error) {
    if (!(error instanceof ClaimFault)) throw error;
    row.error("claim", problemWords.claim(text, error.kind, error.detail));
    return undefined;
  }
}

/** A row that claims nothing says why; one that claims something has nothing to excuse. */
function reasonCell(row: FileRow, claimed: boolean): PrintedClaim["reason"] {
  const [id, en] = [row.cell("reason_id"), row.cell("reason_en")];
  if (id === "" && !claimed && row.cell("claim") === "") row.error("claim", problemWords.unclaimed());
  if (id !== "" && claimed) row.error("reason_id", problemWords.needlessReason());
  return id === "" ? undefined : { id, ...(en !== "" && { en }) };
}

function shownCell(row: FileRow): Counterpart | undefined {
  const [exhibit, place, column, ...others] = row.cell("shown").split(PARTS);
  if (!exhibit) return undefined;
  if (others.length > 0 || (place !== undefined && column === undefined))
    row.error("shown", problemWords.shown(row.cell("shown")));
  return place !== undefined && column !== undefined ? { exhibit, row: place, column } : { exhibit };
}
