import { answerQuality } from "../src/study/answerQuality.js";
import type { AnswerQuality, Answers, Characteristic, MissingKind, QualityRule } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import { answerColumns } from "./answerColumns.js";
import { characteristicColumns } from "./characteristicColumns.js";
import type { ColumnError } from "./columnError.js";
import { farOption } from "./farOption.js";
import type { TableFile } from "./files/inputFolder.js";
import { tableHeader } from "./files/tableHeader.js";
import type { TableRow } from "./files/tableRow.js";
import type { Instrument } from "./instrument.js";
import { keptAnswers, keptValues } from "./keptAnswers.js";
import type { Problems } from "./problem.js";
import { numberedRespondents, respondentColumn, respondentReader } from "./respondentColumn.js";
import { likeCodes, responseColumns } from "./responseColumns.js";
import { stratumColumn, stratumReader } from "./stratumColumn.js";
import { type TakenRow, takenRows } from "./takenRows.js";

export interface Responses {
  /** How many rows the file has, those included that could not be read, without those that the study drops. */
  readonly rows: number;
  readonly answers: Answers;
  /** The stratum of each respondent; absent where the file has no such column, or there is no population. */
  readonly strata?: readonly string[];
  readonly characteristics: readonly Characteristic[];
  /** Ways of not answering that the study tells apart. */
  readonly missing: readonly MissingKind[];
  /** Of all rows, also those that the study drops. */
  readonly quality: AnswerQuality;
}

/** Told how many rows are read, now and then. */
export type RowsTold = (read: number, of: number) => void;

/** Rows after which it is told again: a clock that is asked for each would take long. */
const ROWS_BETWEEN = 4096;

/** Nobody is dropped by a study that could not be read. */
const NONE_DROPPED: QualityRule = { blankShare: 0, drop: [], unanswered: "keep" };

/**
 * Reads the answers into a column of bytes an item: the option's position 1..k in the scale, 0 for a blank. No object
 * is made for a row, and no blank is filled here. Strata without a population to belong to are a characteristic of the
 * respondents. No rows are answers that have not come yet: a warning; so is it that respondents are left out who
 * answered nothing, or by the study's rule on quality.
 *
 * @returns undefined where there is nothing to read
 * @example
 * readResponses(file, instrument, problems)?.answers.columns["A1"]; // Uint8Array [5, 4, 0]
 */
export function readResponses(
  file: TableFile,
  instrument: Instrument,
  problems: Problems,
  told: RowsTold = () => {},
): Responses | undefined {
  const { items, scale, strata: known } = instrument;
  const header = tableHeader(file, responseColumns(instrument), problems);
  if (header === undefined) return undefined;
  const { path } = file;
  const error: ColumnError = (column, line, wording, respondent) =>
    problems.error(
      { file: path, line, ...(column !== undefined && { column }), ...(respondent !== undefined && { respondent }) },
      wording,
    );
  const present = <Column>(name: string, column: Column) => {
    const at = header.positions.get(name);
    return at === undefined ? undefined : { at, column };
  };
  const places = items.flatMap((item) => {
    const at = header.positions.get(item);
    return at === undefined ? [] : [[item, at] as const];
  });
  const answers = answerColumns(new Map(places), scale, header, error);
  const characteristics = characteristicColumns(header.positions, instrument, error);
  const respondents = present(respondentColumn, respondentReader(header.rowsAtMost, error));
  const strata = known && present(stratumColumn, stratumReader(known, instrument.population, error));
  const forgotten = instrument.exported ? [] : likeCodes(header, items);
  if (forgotten.length > 0) problems.warn({ file: path }, problemWords.likeCodes(forgotten));
  let current: TableRow | undefined;
  const respondent = () => respondents && current?.text(respondents.at).trim();
  const taken = takenRows(path, header, instrument, problems, (row, line) => {
    current = row;
    respondents?.column.read(row, respondents.at, line);
    strata?.column.read(row.text(strata.at).trim(), line, respondent);
    characteristics.read(row, line, respondent);
    return answers.read(row, line, respondent);
  });
  let read = 0;
  const visited = header.rows(problems, (row, line, isBelowBlank) => {
    taken.visit(row, line, isBelowBlank);
    if (++read % ROWS_BETWEEN === 0) told(read, header.rowsAtMost);
  });
  if (visited === undefined) return undefined;
  const { others, silent } = taken.done();
  const rows = visited - others;
  if (rows === 0) problems.warn({ file: path }, problemWords.noAnswers(), problemWords.noAnswersNote());
  const columns = answers.done();
  const ids = respondents?.column.ids() ?? numberedRespondents(rows);
  const reading = answers.reading();
  const far = farOption(reading);
  if (far !== undefined) problems.warn({ file: path }, problemWords.farOption(far));
  problems.understood(path, {
    numbered: respondents === undefined,
    answers: reading,
    characteristics: characteristics.reading(),
  });
  characteristics.warn(path, problems);
  const given = { respondents: ids, columns };
  const rule = ruleFor(instrument, problems);
  const { quality, kept } = answerQuality(
    given,
    items.filter((item) => columns[item] !== undefined),
    rule,
  );
  warnOfLeftOut(path, quality, silent, rule, problems);
  return {
    rows: kept?.length ?? rows,
    answers: keptAnswers(given, kept),
    ...(strata && { strata: keptValues(strata.column.names, kept) }),
    characteristics: characteristics.done(kept),
    missing: answers.missing(kept),
    quality,
  };
}

/** What cannot be read counts as blank: while there is such a thing, nobody can be said to have answered nothing. */
function ruleFor({ quality = NONE_DROPPED }: Instrument, problems: Problems): QualityRule {
  return problems.all.some(({ severity }) => severity === "error") ? { ...quality, unanswered: "keep" } : quality;
}

function warnOfLeftOut(
  file: string,
  { read, unanswered, dropped }: AnswerQuality,
  silent: readonly TakenRow[],
  rule: QualityRule,
  problems: Problems,
): void {
  if (unanswered > 0 && rule.unanswered === "drop") {
    problems.warn(
      { file },
      problemWords.unanswered(unanswered, read, silent),
      problemWords.unansweredNote(unanswered, read),
    );
  }
  if (dropped > 0)
    problems.warn({ file }, problemWords.dropped(dropped, read), problemWords.droppedNote(dropped, read));
}
