import type { TableHeader } from "./files/tableHeader.js";
import { folded } from "./folded.js";

/** The columns that tell rows of respondents from others. */
export interface RowColumns {
  /** Those that may name a row, the respondents' own first. */
  readonly naming: readonly number[];
  /** Others that hold words, read or not. */
  readonly labels: readonly number[];
  /** Those among the labels that are read. */
  readonly characteristics: readonly number[];
}

/** What forms and spreadsheets head a column with that names rows, wherever it stands. */
const NAMES =
  /^(?:id|no|nomor|kode|nama|name|inisial|responden|respondent|timestamp|waktu|stempel waktu|cap waktu|tanggal|date|nim|npm|nis|nisn|nip)(?! (?:hp|wa|telepon|telp|ponsel|orang tua|ayah|ibu|lahir))(?![\p{L}\d])/u;

/**
 * Which columns may name a row: the respondents', those before all that is read, and those that are headed so; and
 * which others hold no answers to items.
 *
 * @param items codes of the items
 * @example
 * rowColumns(header, ["A1"]).naming; // [0], of the columns Waktu and A1
 */
export function rowColumns(
  { positions, headings }: TableHeader,
  respondent: number | undefined,
  items: readonly string[],
): RowColumns {
  const read = new Set(positions.values());
  const answers = new Set(items.flatMap((item) => positions.get(item) ?? []));
  const firstRead = Math.min(...[...read].filter((at) => at !== respondent));
  const others = Array.from({ length: headings.length }, (_, at) => at).filter(
    (at) => at !== respondent && !answers.has(at),
  );
  const isNaming = (at: number) => !read.has(at) && (at < firstRead || NAMES.test(folded(headings[at]!)));
  return {
    naming: [...(respondent === undefined ? [] : [respondent]), ...others.filter(isNaming)],
    labels: others.filter((at) => !isNaming(at)),
    characteristics: others.filter((at) => read.has(at)),
  };
}
