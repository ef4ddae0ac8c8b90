import { answerQuality } from "../src/study/answerQuality.js";
import type { AnswerQuality, Answers, Characteristic, MissingKind, QualityRule, Words } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import { answerColumns } from "./answerColumns.js";
import { categoryDoubts } from "./categoryDoubts.js";
import { characteristicColumn } from "./characteristicColumn.js";
import { choicesColumn } from "./choicesColumn.js";
import type { ColumnError } from "./columnError.js";
import { farOption } from "./farOption.js";
import type { TableFile } from "./files/inputFolder.js";
import { tableHeader } from "./files/tableHeader.js";
import { folded } from "./folded.js";
import { keptAnswers, keptValues } from "./keptAnswers.js";
import { personDoubts } from "./personDoubts.js";
import type { Problems } from "./problem.js";
import { repeatedLines } from "./repeatedLines.js";
import { numberedRespondents, respondentColumn, respondentReader } from "./respondentColumn.js";
import { respondentRows } from "./respondentRows.js";
import { likeCodes, responseColumns, strataAlone } from "./responseColumns.js";
import { rowColumns } from "./rowColumns.js";
import { rowFilter } from "./rowFilter.js";
import { sharedWords } from "./sharedWords.js";
import type { DeclaredCharacteristic } from "./sorterOf.js";
import { stratumColumn, stratumReader } from "./stratumColumn.js";
import type { DeclaredRows, DeclaredScale } from "./studySchema.js";

/** What the answers are checked against. */
export interface Instrument {
  /** Codes of items, in the questionnaire's order. */
  readonly items: readonly string[];
  readonly scale: DeclaredScale;
  readonly characteristics: readonly DeclaredCharacteristic[];
  /** What columns are headed with, where not with their names. */
  readonly headings: ReadonlyMap<string, string>;
  /** Columns whose declared headings are not theirs alone. */
  readonly doubtful: ReadonlySet<string>;
  /** Whether items go by headings: then the file is a form service's export. */
  readonly exported: boolean;
  /** What strata are called. */
  readonly stratum: Words | undefined;
  /** Names of the strata; undefined where no population declares them. */
  readonly strata: readonly string[] | undefined;
  /** Which rows are no respondents'. */
  readonly rows: DeclaredRows;
  /** How the study looks at the quality of answers; undefined where it could not be read, and then nobody is dropped. */
  readonly quality: QualityRule | undefined;
  /** The file that declares the strata, as problems name it. */
  readonly population: string;
  /** Whether counts may be withheld: then no order may tell which of them is the greater. */
  readonly discreet: boolean;
}

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

/** Rows that a warning names; the rest it counts. */
const NAMED = 3;

interface TakenRow {
  readonly line: number;
  readonly name: string;
}

/** Nobody is dropped by a study that could not be read. */
const NONE_DROPPED: QualityRule = { blankShare: 0, drop: [], unanswered: "keep" };

/**
 * Reads the answers into a column of bytes an item: the option's position 1..k in the scale, 0 for a blank. No object is made for a row,
 * and no blank is filled here. Strata without a population to belong to are a characteristic of the respondents. No rows are answers that
 * have not come yet: a warning; so is it that respondents are left out who answered nothing, or by the study's rule on quality.
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
  const { items, scale, strata: known, stratum } = instrument;
  const header = tableHeader(file, responseColumns(instrument), problems);
  if (header === undefined) return undefined;
  const error: ColumnError = (column, line, wording, respondent) =>
    problems.error(
      { file: file.path, line, ...(column !== undefined && { column }), ...(respondent === undefined ? {} : { respondent }) },
      wording,
    );
  const present = <Column>(name: string, column: Column) => {
    const at = header.positions.get(name);
    return at === undefined ? [] : [{ at, name, column }];
  };
  const places = new Map(items.flatMap((item) => present(item, undefined).map(({ at }) => [item, at] as const)));
  const answers = answerColumns(places, scale, header, error);
  const [respondents] = present(respondentColumn, respondentReader(error));
  const [strata] = known === undefined ? [] : present(stratumColumn, stratumReader(known, instrument.population, error));
  const alone = known === undefined && stratum !== undefined ? [strataAlone(stratum)] : [];
  const order = instrument.discreet ? "name" : "frequency";
  const characteristics = [...alone, ...instrument.characteristics].flatMap((declared) =>
    present(declared.code, (declared.kind === "multiple" ? choicesColumn : characteristicColumn)(declared, error, order)),
  );

  const forgotten = instrument.exported ? [] : likeCodes(header, items);
  if (forgotten.length > 0) problems.warn({ file: file.path }, problemWords.likeCodes(forgotten));
  const named = rowColumns(header, respondents?.at, items);
  const heading = (at: number) => header.headings[at]!;
  const leaveOut = instrument.rows.leaveOut.filter((name) => typeof name === "string");
  const filter = rowFilter(file.path, header, instrument.rows, problems);
  const persons = personDoubts(header);
  const context = { leaveOut, items, isShared: sharedWords(header) };
  const sorted = respondentRows(named, context, {
    take,
    refuse: ({ cells, line, name, column, isFirst }) => {
      const wording = problemWords.notRespondent(heading(column), cells[column]!.trim(), name, isFirst);
      problems.error({ file: file.path, line }, wording);
    },
    doubt: (rows, why) => problems.warn({ file: file.path }, problemWords.doubtedRows(rows, why)),
  });
  const repeated = repeatedLines(respondents === undefined ? named.naming : []); // names of respondents repeat in none
  const silent: TakenRow[] = []; // the first that answered nothing
  function take(cells: readonly string[], line: number): void {
    repeated.see(cells, line);
    const respondent = respondents && cells[respondents.at]!.trim();
    if (respondent !== undefined) respondents!.column.read(respondent, line);
    strata?.column.read(cells[strata.at]!.trim(), line, respondent);
    for (const { at, column } of characteristics) column.read(cells[at]!, line, respondent);
    const isAnswered = answers.read(cells, line, respondent);
    persons.see(cells, line, isAnswered);
    if (!isAnswered && silent.length < NAMED) {
      silent.push({ line, name: cells[named.naming.find((at) => cells[at]!.trim() !== "") ?? -1]?.trim() ?? "" });
    }
  }
  let read = 0;
  const visited = header.rows(problems, (cells, line, isBelowBlank) => {
    if (!filter.leavesOut(cells, line)) sorted.visit(cells, line, isBelowBlank);
    if (++read % ROWS_BETWEEN === 0) told(read, header.rowsAtMost);
  });
  if (visited === undefined) return undefined;
  const { others, leftOut, leftOutRows } = sorted.done();
  const rows = visited - others - filter.done();
  if (leftOutRows > 0) {
    const [note, discreet] = [problemWords.rowsLeftOutNote(leftOutRows, leftOut), problemWords.rowsLeftOutDiscreetNote(leftOutRows)];
    problems.warn({ file: file.path }, problemWords.rowsLeftOut(leftOutRows, leftOut), note, discreet);
  }
  const met = new Set(leftOut.map(folded));
  const unmet = leaveOut.filter((name) => !met.has(folded(name)));
  if (unmet.length > 0) problems.warn({ file: file.path }, problemWords.rowsNotThere(unmet));
  const { count, lines } = repeated.done();
  if (count > 0) problems.warn({ file: file.path }, problemWords.repeatedLines(count, lines));
  for (const wording of persons.done()) problems.warn({ file: file.path }, wording);
  if (rows === 0) problems.warn({ file: file.path }, problemWords.noAnswers(), problemWords.noAnswersNote());
  const columns = answers.done();
  const ids = respondents?.column.ids ?? numberedRespondents(rows);
  const reading = answers.reading();
  const far = farOption(reading);
  if (far !== undefined) problems.warn({ file: file.path }, problemWords.farOption(far));
  problems.understood(file.path, {
    numbered: respondents === undefined,
    answers: reading,
    characteristics: characteristics.map(({ column }) => column.reading()),
  });
  for (const declared of instrument.characteristics) {
    const { name, code } = declared;
    const column = characteristics.find((characteristic) => characteristic.name === code)?.column;
    if (column === undefined) continue;
    const example = column.several();
    const place = { file: file.path, column: code };
    const noteOf = (text: string) => [problemWords.severalAnswersNote(name.id, text), problemWords.severalAnswersDiscreetNote(name.id)];
    if (example !== undefined) problems.warn(place, problemWords.severalAnswers(example), ...noteOf(example));
    for (const wording of categoryDoubts(declared, column.reading(), example !== undefined)) problems.warn(place, wording);
  }
  const given = { respondents: ids, columns };
  const rule = ruleFor(instrument, problems);
  const { quality, kept } = answerQuality(
    given,
    items.filter((item) => columns[item] !== undefined),
    rule,
  );
  warnOfLeftOut(file.path, quality, silent, rule, problems);
  return {
    rows: kept?.length ?? rows,
    answers: keptAnswers(given, kept),
    ...(strata && { strata: keptValues(strata.column.names, kept) }),
    characteristics: characteristics.map(({ column }) => column.done(kept)),
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
    problems.warn({ file }, problemWords.unanswered(unanswered, read, silent), problemWords.unansweredNote(unanswered, read));
  }
  if (dropped > 0) problems.warn({ file }, problemWords.dropped(dropped, read), problemWords.droppedNote(dropped, read));
}
