import type { ReadingFault } from "../../audit/chosenNumber.js";
import type { ClaimFaultKind } from "../../audit/claimFault.js";
import type { Option, Words } from "../../study/study.js";
import type { UntouchedOptions } from "../../study/untouchedOptions.js";
import type { UnusedOptions } from "../../study/unusedOptions.js";

/** What a data problem says: what stands there (a phrase), what should, and how to mend it (a sentence). */
export interface ProblemWording {
  readonly found?: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Where a problem stands, as far as it is known. A column is named in a table, counted in other files. */
export interface ProblemPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: string | number;
  /** What a spreadsheet calls the column. */
  readonly letters?: string;
  /** How its file heads the column, where that is not its name. */
  readonly heading?: string;
  readonly respondent?: string;
}

/** A heading that is declared for several columns. */
export interface SharedHeading {
  readonly heading: string;
  readonly column: string;
  /** The first column that has it. */
  readonly other: string;
  /** Which of them this one is. */
  readonly number: number;
}

/** A text of several cells, told once: the places of some of them besides the first. */
export interface RepeatedText {
  readonly text: string;
  /** Of its cells. */
  readonly count: number;
  readonly others: readonly { readonly line: number; readonly column: string }[];
}

/** Why rows may be none of respondents. */
export type RowDoubt = "word" | "test" | "form" | "gap" | "blank";

/** What may stand where a file should. */
export type NotFile = "folder" | "pipe" | "socket" | "device";

/** The words of data problems: a function a case; see loaders/problem.ts for the problem itself. */
export interface ProblemWords {
  place(place: ProblemPlace): string;
  sentence(place: string, wording: ProblemWording, warning: boolean): string;
  more(errors: number, warnings: number): string;
  missingFile(): ProblemWording;
  missingTable(): ProblemWording;
  emptyFile(): ProblemWording;
  unreadableFile(message: string): ProblemWording;
  notFile(kind: NotFile): ProblemWording;
  tooLarge(bytes: number, most: number): ProblemWording;
  tooMany(found: number, what: string, most: number): ProblemWording;
  /** What there may be too many of. */
  readonly counted: Readonly<Record<"items" | "dimensions" | "categories" | "strata" | "rows", string>>;
  undecodable(why: "broken" | "mixed" | "zeros"): ProblemWording;
  western(): ProblemWording;
  westernNote(file: string): string;
  ambiguousDelimiter(delimiters: readonly string[]): ProblemWording;
  unknownDelimiter(found: string): ProblemWording;
  quoteInside(): ProblemWording;
  unclosedQuote(): ProblemWording;
  swallowedRows(last: number): ProblemWording;
  unknownColumn(name: string, known: readonly string[]): ProblemWording;
  missingColumn(name: string, near: string | undefined): ProblemWording;
  undeclaredHeadings(codes: readonly string[], questions: readonly string[]): ProblemWording;
  missingHeading(heading: string, near: string | undefined, others: readonly string[]): ProblemWording;
  headingRow(texts: readonly string[], rows: number): ProblemWording;
  headsBelow(line: number): ProblemWording;
  duplicateColumn(name: string): ProblemWording;
  raggedRow(found: number, expected: number): ProblemWording;
  noRows(): ProblemWording;
  emptyCell(): ProblemWording;
  choice(found: string, choices: readonly string[]): ProblemWording;
  count(found: string, least: number): ProblemWording;
  population(members: number, most: number): ProblemWording;
  decimal(found: string, least: number, most: number): ProblemWording;
  duplicateValue(found: string, firstLine: number): ProblemWording;
  nameByCase(found: string, twin: string, line: number): ProblemWording;
  answer(found: RepeatedText, options: readonly Option[]): ProblemWording;
  recurringValue(found: RepeatedText, options: readonly Option[], ends: readonly [number, number]): ProblemWording;
  missingAnswer(found: RepeatedText, options: readonly Option[]): ProblemWording;
  slip(found: RepeatedText, label: string, options: readonly Option[]): ProblemWording;
  otherWord(found: RepeatedText, options: readonly Option[]): ProblemWording;
  manyAnswers(texts: readonly string[], cells: number, options: readonly Option[]): ProblemWording;
  /** An answer that is none, among options. */
  readonly notAnswered: string;
  missingOption(word: string, options: readonly number[]): ProblemWording;
  missingOnce(): string;
  emptyRange(word: string): ProblemWording;
  farOption(option: {
    readonly value: number;
    readonly count: number;
    readonly others: readonly [number, number];
  }): ProblemWording;
  ambiguousAnswer(found: RepeatedText): ProblemWording;
  contradictoryAnswer(found: RepeatedText, meanings: readonly string[]): ProblemWording;
  measure(found: string): ProblemWording;
  beyondClasses(found: string, most: number): ProblemWording;
  unknownCategory(found: string, known: readonly { readonly label: Words }[]): ProblemWording;
  severalAnswers(example: string): ProblemWording;
  severalAnswersNote(name: string, example: string): string;
  severalAnswersDiscreetNote(name: string): string;
  softlyParted(example: string, isMultiple: boolean, delimiter: string | undefined): ProblemWording;
  missingWords(found: readonly string[]): ProblemWording;
  implausible(found: readonly string[]): ProblemWording;
  alikeCategories(found: readonly string[]): ProblemWording;
  severalCategories(found: string): ProblemWording;
  severalDelimiters(found: string): ProblemWording;
  tooManyCategories(most: number): ProblemWording;
  noAnswers(): ProblemWording;
  noAnswersNote(): string;
  notRespondent(column: string, cell: string, name: string, isFirst?: boolean): ProblemWording;
  doubtedRows(rows: readonly { readonly line: number; readonly name: string }[], why: RowDoubt): ProblemWording;
  repeatedLines(count: number, lines: readonly { readonly line: number; readonly first: number }[]): ProblemWording;
  rowsLeftOut(count: number, names: readonly string[]): ProblemWording;
  rowsColumn(key: string, heading: string, near: string | undefined): ProblemWording;
  rowsWhere(count: number, column: string, values: readonly string[]): ProblemWording;
  rowsWhereNote(count: number, column: string, values: readonly string[]): string;
  rowsWhereNone(column: string, values: readonly string[]): ProblemWording;
  onePerson(count: number, person: { readonly column: string; readonly keep: "first" | "last" }): ProblemWording;
  onePersonNote(count: number, keep: "first" | "last"): string;
  samePerson(
    column: string,
    count: number,
    lines: readonly { readonly line: number; readonly first: number }[],
  ): ProblemWording;
  refusedConsent(column: string, refused: readonly (readonly [text: string, count: number])[]): ProblemWording;
  rowsNotThere(names: readonly string[]): ProblemWording;
  rowsLeftOutNote(count: number, names: readonly string[]): string;
  rowsLeftOutDiscreetNote(count: number): string;
  unanswered(
    count: number,
    read: number,
    rows: readonly { readonly line: number; readonly name: string }[],
  ): ProblemWording;
  unansweredNote(count: number, read: number): string;
  dropped(dropped: number, read: number): ProblemWording;
  droppedNote(dropped: number, read: number): string;
  unusedOptions(unused: UnusedOptions): ProblemWording;
  untouchedOptions(untouched: UntouchedOptions): ProblemWording;
  /** What was never answered would tell of every respondent. */
  unusedOptionsDiscreetNote(): string;
  unusedOptionsNote(unused: UnusedOptions): string;
  duplicateRespondent(found: string, firstLine: number): ProblemWording;
  unknownStratum(found: string, known: readonly string[], file: string): ProblemWording;
  totalStratum(found: string, sum?: number): ProblemWording;
  totalCategory(found: string, sum?: number): ProblemWording;
  uncountedStrata(file: string): ProblemWording;
  stratumCount(found: number, counted: number, file: string): ProblemWording;
  stratumCountDiscreetNote(name: string): string;
  stratumCountNote(stratum: string, found: number, counted: number): string;
  strataSum(found: number, respondents: number, file: string): ProblemWording;
  strataSumNote(found: number, respondents: number): string;
  beyondMembers(respondents: number, members: number): ProblemWording;
  beyondMembersDiscreetNote(stratum: string): string;
  beyondMembersNote(stratum: string, respondents: number, members: number): string;
  otherName(found: string, name: string, firstLine: number): ProblemWording;
  profileSum(name: string, found: number, respondents: number): ProblemWording;
  profileSumNote(name: string, found: number, respondents: number): string;
  unknownVariable(found: string, known: readonly string[]): ProblemWording;
  unknownDimension(found: string, variable: string, known: readonly string[]): ProblemWording;
  dimensionWithoutItems(code: string): ProblemWording;
  unknownPlace(key: string, known: readonly string[]): ProblemWording;
  numberTwice(number: string, first: string, second: string): ProblemWording;
  characteristicTwice(code: string): ProblemWording;
  headingIsName(heading: string, other: string): ProblemWording;
  sharedHeadings(shared: readonly SharedHeading[]): ProblemWording;
  sharedColumn(heading: string): ProblemWording;
  likeCodes(headings: readonly string[]): ProblemWording;
  code(found: string, expected?: string): ProblemWording;
  tableNumber(found: string, expected?: string): ProblemWording;
  codeByCase(found: string, twin: string, line: number): ProblemWording;
  reservedCode(found: string): ProblemWording;
  unknownItem(found: string): ProblemWording;
  unknownPilotItem(found: string): ProblemWording;
  missingTotal(item: string): ProblemWording;
  undeclaredPilot(): ProblemWording;
  claim(found: string, kind: ClaimFaultKind, detail: string): ProblemWording;
  unclaimed(): ProblemWording;
  needlessReason(): ProblemWording;
  printedNumber(found: string, fault: ReadingFault): ProblemWording;
  needlessNumber(found: string): ProblemWording;
  shown(found: string): ProblemWording;
  yaml(message: string): ProblemWording;
  unknownKey(key: string): ProblemWording;
  nullKey(key: string): ProblemWording;
  missingKey(key: string): ProblemWording;
  value(key: string, found: string, expected: string): ProblemWording;
  noMiddle(options: number): ProblemWording;
}
