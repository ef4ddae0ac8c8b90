import { skeleton as words } from "../src/texts/language.js";
import { skeletonYaml } from "./skeletonYaml.js";

/** What a new study is made of. */
export interface NewStudy {
  readonly title: string;
  /** The scale's values, ascending. */
  readonly values: readonly number[];
  /** The last one is what the others are correlated with. */
  readonly variables: readonly NewVariable[];
  /** Items of each variable. */
  readonly items: number;
  readonly year: number;
  /** Where the JSON Schema is, from the study's folder. */
  readonly schema: string;
}

export interface NewVariable {
  readonly code: string;
  readonly name: string;
}

/**
 * The files of a study that nobody has answered yet: it builds at once, and its researcher goes on from there.
 *
 * @returns Texts by path within the study's folder.
 * @example studySkeleton({ title: "Studi", values: [1, 2, 3, 4, 5], variables, items: 3, year: 2026, schema })["responses.csv"] // "respondent,A1,A2\n"
 */
export function studySkeleton(study: NewStudy): Readonly<Record<string, string>> {
  const items = study.variables.flatMap(({ code }) => itemCodes(code, study.items).map((item) => ({ item, code })));
  return {
    "study.yaml": skeletonYaml(study),
    "items.csv": lines(
      "code,variable,dimension,topic_id,keying,heading",
      ...items.map(
        ({ item, code }, i) => `${item},${code},${firstDimension(code)},${words.topic((i % study.items) + 1)},+,`,
      ),
    ),
    "responses.csv": lines(["respondent", ...items.map(({ item }) => item)].join()),
    "README.md": README,
  };
}

/** A point keeps the items of a variable whose code ends in a digit apart from those of others. */
function itemCodes(variable: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${variable}${/\d$/.test(variable) ? "." : ""}${i + 1}`);
}

/** The one dimension that a variable begins with. */
export function firstDimension(variable: string): string {
  return `${variable}-1`;
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

const README = `# This study

| File | Holds | What to do |
|---|---|---|
| \`study.yaml\` | title, scale, variables, hypotheses, rules | replace the example words; every key is explained in the file |
| \`items.csv\` | the questionnaire, a row an item | a row for each of your items: its code, variable, dimension and topic; \`keying\` - where agreeing means less of the variable; \`heading\` the question as it heads a column of a form service's export |
| \`responses.csv\` | the answers, a row a respondent, a column an item | fill in below the first line, or put the form service's export in its place, also as \`responses.xlsx\` or \`responses.sav\` |
| \`population.csv\` | strata, their members and respondents | only where the population is known |
| \`profile.csv\` | characteristics of the respondents known as counts | only where they are not columns of the answers |

In the folder of the program, with this folder's name in place of \`my-study\`:

\`\`\`sh
npm run --silent check -- my-study   # what is understood of these files, and what to mend
npm start -- --study my-study        # the report
\`\`\`
`;
