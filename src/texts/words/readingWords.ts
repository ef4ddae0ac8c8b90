/** What was understood of a study's files, in the words of the data problems. */
export interface ReadingWords {
  encoding(name: string): string;
  sheet(name: string, of: number): string;
  delimiter(character: string, declared: boolean): string;
  rowsAbove(count: number): string;
  rowsBelow(count: number): string;
  rows(count: number): string;
  blankRows(count: number): string;
  declaredMissing(count: number): string;
  strayQuotes(count: number): string;
  column(heading: string, as: string): string;
  columns(names: readonly string[]): string;
  ignored(headings: readonly string[]): string;
  outranked(name: string, heading: string): string;
  readonly numbered: string;
  answers(value: number, spellings: readonly string[]): string;
  characteristic(code: string, label: string, spellings: readonly string[]): string;
  parted(code: string, delimiter: string): string;
  spelling(text: string, count: number): string;
  blank(of: string, count: number): string;
  readonly blankAnswers: string;
  missing(label: string | undefined, spellings: readonly string[]): string;
  unread(count: number): string;
  respondents(count: number, items: number): string;
  readonly fine: string;
}
