import type { Results } from "../../analysis/results/analyse.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import type { Variable, Words } from "../../study/study.js";

/** What a variable is measured with, and how completely it was answered. */
export interface VariableAnswers {
  readonly name: Words;
  readonly dimensions: readonly Words[];
  readonly items: number;
  readonly options: number;
  readonly respondents: Results["respondents"];
  /** The fewest and the most answers that an item has. */
  readonly answered: Outcome<{ readonly least: number; readonly most: number }>;
}

/** Counts the items of a variable and the answers to them. */
export function variableAnswers(
  { study, items, respondents }: Pick<Results, "study" | "items" | "respondents">,
  variable: Variable,
): VariableAnswers {
  const own = study.items.filter((item) => item.variable === variable.code);
  const blanks = own.map(({ code }) => byCode(items, code).blank);
  const withheld = blanks.find(isMissing);
  const answers = blanks.flatMap((blank) => (isMissing(blank) ? [] : [respondents.n - blank]));
  return {
    name: variable.name,
    dimensions: variable.dimensions.map(({ name }) => name),
    items: own.length,
    options: study.scale.options.length,
    respondents,
    answered: withheld ?? { least: Math.min(...answers), most: Math.max(...answers) },
  };
}
