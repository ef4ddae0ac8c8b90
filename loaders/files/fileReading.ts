/** What was understood of a file, for whoever wants to check it before trusting the report. */
export interface FileReading {
  /** How its characters are written as bytes. */
  readonly encoding?: string;
  /** Cells of columns that were read which the file itself declares missing. */
  readonly declaredMissing?: number;
  /** Of a spreadsheet: the sheet that was read, and how many there are. */
  readonly sheet?: { readonly name: string; readonly of: number };
  /** Of a table: what parts its columns, and whether the file itself says so in a line `sep=`. */
  readonly delimiter?: string;
  readonly delimiterDeclared?: boolean;
  /** Rows of titles and headings above and below the one that heads the columns. */
  readonly headRows?: { readonly above: number; readonly below: number };
  /** The columns in the file's order. */
  readonly columns?: readonly ColumnReading[];
  readonly rows?: number;
  /** Rows without a single word, which were passed over. */
  readonly blankRows?: number;
  /** Cells of columns that were passed over with quotation marks that are none around a cell. */
  readonly strayQuotes?: number;
  /** Of the responses: whether the respondents were numbered because the file does not name them. */
  readonly numbered?: boolean;
  readonly answers?: AnswersReading;
  readonly characteristics?: readonly CharacteristicReading[];
}

export interface ColumnReading {
  readonly heading: string;
  /** What it was read as: a column's name or an item's code; undefined where it was passed over. */
  readonly as: string | undefined;
  /** Whether the file may not hold it. */
  readonly refused?: boolean;
}

/** How answers were written, of all items together. */
export interface AnswersReading {
  readonly blank: number;
  /** Cells that mean nothing. */
  readonly unread: number;
  /**
   * How it was written that there is no answer, as the study declares it; those told apart with what they are called.
   */
  readonly missing: readonly { readonly label?: string; readonly written: readonly Spelling[] }[];
  /** Of each option, in the scale's order: its value and the ways in which it was written. */
  readonly options: readonly { readonly value: number; readonly written: readonly Spelling[] }[];
}

/** How a characteristic's cells were sorted into categories. */
export interface CharacteristicReading {
  readonly code: string;
  /** What parts the answers of one cell, where there may be several. */
  readonly delimiter?: string;
  readonly blank: number;
  readonly categories: readonly { readonly label: string; readonly written: readonly Spelling[] }[];
}

export interface Spelling {
  readonly text: string;
  readonly count: number;
}
