import type { QualityRule, Words } from "../src/study/study.js";
import type { DeclaredCharacteristic } from "./sorterOf.js";
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
  /**
   * How the study looks at the quality of answers; undefined where it could not be read, and then nobody is dropped.
   */
  readonly quality: QualityRule | undefined;
  /** The file that declares the strata, as problems name it. */
  readonly population: string;
  /** Whether counts may be withheld: then no order may tell which of them is the greater. */
  readonly discreet: boolean;
}
