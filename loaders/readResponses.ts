import type { Answers, Scale } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import { answerColumn } from "./answerColumn.js";
import type { ColumnError } from "./columnError.js";
import { countLines, csvHeader } from "./csvHeader.js";
import { csvRows } from "./csvRows.js";
import type { InputFile } from "./inputFolder.js";
import type { Problems } from "./problem.js";
import { respondentColumn, respondentReader } from "./respondentColumn.js";
import { stratumColumn, stratumReader } from "./stratumColumn.js";

/** What the answers are checked against. */
export interface Instrument {
  /** Codes of items, in the questionnaire's order. */
  readonly items: readonly string[];
  readonly scale: Scale;
  /** Names of the strata; undefined where no population declares them. */
  readonly strata: readonly string[] | undefined;
  /** The file that declares the strata, as problems name it. */
  readonly population: string;
}

export interface Responses {
  /** How many rows the file has, those included that could not be read. */
  readonly rows: number;
  readonly answers: Answers;
  /** The stratum of each respondent; absent where the file has no such column. */
  readonly strata?: readonly string[];
}

/**
 * Reads the coded answers into a column of bytes an item: the option's position 1..k in the scale, 0 for a blank. No object is made
 * for a row, and no blank is filled here.
 *
 * @returns undefined where there is nothing to read
 * @example
 * readResponses(file, { items: ["A1"], scale, strata: undefined, population: "population.csv" }, problems)?.answers.columns["A1"];
 */
export function readResponses(file: InputFile, instrument: Instrument, problems: Problems): Responses | undefined {
  const header = csvHeader(file, { required: [respondentColumn, ...instrument.items], optional: [stratumColumn] }, problems);
  if (header === undefined) return undefined;
  const error: ColumnError = (column, line, wording, respondent) =>
    problems.error({ file: file.path, line, column, ...(respondent === undefined ? {} : { respondent }) }, wording);
  const present = <Column>(name: string, column: Column) => {
    const at = header.positions.get(name);
    return at === undefined ? [] : [{ at, name, column }];
  };
  const rowsAtMost = countLines(header.body) + 1;
  const answers = instrument.items.flatMap((item) => present(item, answerColumn(item, instrument.scale, rowsAtMost, error)));
  const [respondents] = present(respondentColumn, respondentReader(error));
  const [strata] = present(stratumColumn, stratumReader(instrument.strata, instrument.population, error));
  if (strata !== undefined && instrument.strata === undefined) {
    problems.error({ file: file.path, column: stratumColumn }, problemWords.strataUnknown(instrument.population));
  }

  const rows = csvRows(file.path, header, problems, (cells, line) => {
    const respondent = respondents === undefined ? "" : cells[respondents.at]!.trim();
    respondents?.column.read(respondent, line);
    strata?.column.read(cells[strata.at]!.trim(), line, respondent);
    for (const { at, column } of answers) column.read(cells[at]!, line, respondent);
  });
  if (rows === 0) problems.error({ file: file.path }, problemWords.noRows());
  if (!rows) return undefined;
  return {
    rows,
    answers: {
      respondents: respondents?.column.ids ?? [],
      columns: Object.fromEntries(answers.map(({ name, column }) => [name, column.done()])),
    },
    ...(strata === undefined ? {} : { strata: strata.column.names }),
  };
}
