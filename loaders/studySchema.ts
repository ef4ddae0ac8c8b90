import * as v from "valibot";
import { expectedWords } from "../src/texts/language.js";
import { CODE, isDevice, LONGEST_NAME, TABLE_NUMBER } from "./code.js";
import { LOOKED_AT } from "./files/headRow.js";
import { LIMITS } from "./limits.js";

// Every message is what the value should be, to stand after "seharusnya": readDescription.ts makes problems of them.
// Objects are strict, so that a misspelt key is found; their own messages are never shown.

const text = v.pipe(v.string(expectedWords.text), v.trim(), v.nonEmpty(expectedWords.text));
const number = v.pipe(v.number(expectedWords.number), v.finite(expectedWords.number));
const whole = (least: number) =>
  v.pipe(
    v.number(expectedWords.whole(least)),
    v.safeInteger(expectedWords.whole(least)),
    v.minValue(least, expectedWords.whole(least)),
  );
const between = (low: number, high: number) => {
  const message = expectedWords.between(low, high);
  return v.pipe(v.number(message), v.gtValue(low, message), v.ltValue(high, message));
};

// Above it the critical value of a one-tailed test is negative; at .8 every test has the power that pages speak of.
const LARGEST_SIGNIFICANCE = 0.5;

// Ends that leave distributions their tails and Slovin's formula its whole numbers.
const level = v.pipe(
  v.number(expectedWords.level),
  v.minValue(0.000001, expectedWords.level),
  v.maxValue(0.999999, expectedWords.level),
);
const oneOf = <const Choices extends readonly (string | number)[]>(...choices: Choices) =>
  v.picklist(choices, expectedWords.choice(choices));
const map = <const Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, expectedWords.map);
// What is no limit of its own: bands, categories, people, …
const LISTED_AT_MOST = 1000;
const list = <const Item extends v.GenericSchema>(item: Item, least: number, most = LISTED_AT_MOST) =>
  v.pipe(v.array(item, expectedWords.list(least)), v.minLength(least, expectedWords.list(least)), v.maxLength(most));

// From any whole number; the bound keeps sums of a million answers exact.
const optionValue = v.pipe(
  v.number(expectedWords.optionValue),
  v.safeInteger(expectedWords.optionValue),
  v.minValue(-1000, expectedWords.optionValue),
  v.maxValue(1000, expectedWords.optionValue),
);

// A list would pass for a map whose keys are numbers.
const key = v.pipe(v.string(), v.regex(/^[a-z]/i, expectedWords.key));

const words = map({ id: text, en: v.exactOptional(text) });
const source = v.exactOptional(text);

// Codes become addresses, file names and keys.
const code = v.pipe(
  text,
  v.regex(CODE, expectedWords.code),
  v.maxLength(LONGEST_NAME, expectedWords.length(LONGEST_NAME)),
);
const pageCode = v.pipe(
  code,
  v.regex(/^[^.]*$/, expectedWords.pageCode),
  v.check((text) => !isDevice(text), expectedWords.deviceCode),
);

const bandSet = map({
  code: text,
  name: words,
  lookup: oneOf("rounded", "exact"),
  decimals: v.pipe(whole(0), v.maxValue(6, expectedWords.decimals)),
  source,
  bands: list(map({ upTo: number, label: words }), 2),
});

const characteristic = map({
  code,
  name: words,
  heading: v.exactOptional(text),
  kind: oneOf("categorical", "numeric", "multiple"),
  delimiter: v.exactOptional(v.pipe(v.string(expectedWords.text), v.nonEmpty(expectedWords.text))),
  categories: v.exactOptional(list(map({ code: v.exactOptional(text), label: words }), 1)),
  classes: v.exactOptional(list(map({ upTo: v.exactOptional(number), label: words }), 1)),
});

const strengthBand = v.union(
  [map({ at: number, label: words }), map({ from: number, label: words })],
  expectedWords.strengthBand,
);

/** The scale of study.yaml; a schema of its own because the answers can be checked as soon as it is right. */
export const scaleSchema = map({
  blanks: oneOf("midpoint", "item", "respondent"),
  missing: v.exactOptional(
    list(
      v.union(
        [
          text,
          number,
          map({
            written: list(v.union([text, number], expectedWords.text), 1),
            label: v.exactOptional(words),
            items: v.exactOptional(list(code, 1)),
          }),
        ],
        expectedWords.missing,
      ),
      0,
    ),
  ),
  options: list(map({ value: optionValue, code: text, label: words }), 2),
});

/** The scale as study.yaml declares it. */
export type DeclaredScale = v.InferOutput<typeof scaleSchema>;

/** The variables of study.yaml; a schema of its own because the codebook can be checked as soon as they are right. */
export const variablesSchema = list(
  map({
    code: pageCode,
    name: words,
    role: oneOf("independent", "dependent"),
    dimensions: list(map({ code, name: words }), 1),
  }),
  1,
  LIMITS.variables,
);

/**
 * The characteristics of study.yaml; a schema of its own because the columns of the answers can be checked as soon as
 * it is right.
 */
export const characteristicsSchema = list(characteristic, 0, LIMITS.characteristics);

/** The headings of study.yaml, a schema of its own for the same reason. */
export const headingsSchema = map({ respondent: v.exactOptional(text), stratum: v.exactOptional(text) });

const rowName = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim());

/** The rows of the responses that are no respondents', a schema of its own for the same reason. */
export const rowsSchema = map({
  headings: v.exactOptional(v.pipe(whole(1), v.maxValue(LOOKED_AT, expectedWords.headRows(LOOKED_AT)))),
  leaveOut: v.exactOptional(
    list(
      v.union(
        [rowName, map({ column: text, is: list(v.union([text, number], expectedWords.text), 1) })],
        expectedWords.rowName,
      ),
      0,
    ),
    [],
  ),
  onePerson: v.exactOptional(map({ column: text, keep: oneOf("first", "last") })),
});

/** The sheets that hold the tables, a schema of its own for the same reason. */
export const sheetsSchema = map({
  items: v.exactOptional(text),
  responses: v.exactOptional(text),
  population: v.exactOptional(text),
  profile: v.exactOptional(text),
});

/** Which rows of the responses are no respondents', as study.yaml declares it. */
export type DeclaredRows = v.InferOutput<typeof rowsSchema>;

const share = v.pipe(
  v.number(expectedWords.share),
  v.minValue(0, expectedWords.share),
  v.ltValue(1, expectedWords.share),
);

/** Where study.yaml says nothing of the quality of answers. */
const BLANK_SHARE = 0.2;

/** study.yaml: everything of the study that is not a table. */
export const studySchema = map({
  title: words,
  subtitle: v.exactOptional(words),
  people: list(map({ name: text, role: words }), 1),
  institution: words,
  year: whole(1),
  source: words,
  scale: scaleSchema,
  variables: variablesSchema,
  hypotheses: list(map({ id: code, from: text, to: text, null: words, alternative: words }), 0, LIMITS.hypotheses),
  questions: v.optional(list(map({ id: code, from: text, to: text, text: words }), 0, LIMITS.questions), []),
  characteristics: v.exactOptional(characteristicsSchema),
  headings: v.exactOptional(headingsSchema),
  rows: v.exactOptional(rowsSchema),
  sheets: v.exactOptional(sheetsSchema),
  sampling: map({
    design: oneOf("probability", "nonprobability", "census"),
    stratum: words,
    rounding: oneOf("nearest", "ceiling"),
    reservation: v.exactOptional(words),
    source,
  }),
  bandSets: list(bandSet, 1),
  quantifiers: v.exactOptional(bandSet),
  strength: map({ source, bands: list(strengthBand, 1) }),
  coefficient: oneOf("spearman", "pearson", "kendall"),
  test: v.exactOptional(oneOf("approximate", "exact", "auto"), "approximate"),
  validity: map({ source }),
  reliability: map({ threshold: between(0, 1), source, bands: v.exactOptional(bandSet) }),
  significance: map({ source }),
  criteria: map({
    marginOfError: level,
    confidenceLevel: level,
    significanceLevel: v.pipe(level, v.maxValue(LARGEST_SIGNIFICANCE, expectedWords.significance)),
    tails: oneOf(1, 2),
    validity: oneOf("item-total", "item-rest"),
    bandSet: text,
  }),
  publish: v.exactOptional(oneOf("answers", "results"), "answers"),
  smallCells: v.exactOptional(whole(2), 5),
  leastRespondents: v.exactOptional(whole(1)),
  quality: v.exactOptional(
    map({
      blankShare: v.exactOptional(share, BLANK_SHARE),
      drop: v.exactOptional(list(oneOf("oneAnswer", "identical", "blanks"), 0), []),
      unanswered: v.exactOptional(oneOf("drop", "keep"), "drop"),
    }),
    { blankShare: BLANK_SHARE, drop: [], unanswered: "drop" },
  ),
  pilot: v.exactOptional(map({ respondents: whole(3), source })),
  numbers: v.record(
    key,
    v.pipe(
      v.union([whole(0), text], expectedWords.numberOrText),
      v.transform(String),
      v.regex(TABLE_NUMBER, expectedWords.tableNumber),
      v.maxLength(LONGEST_NAME, expectedWords.length(LONGEST_NAME)),
    ),
    expectedWords.map,
  ),
  texts: v.record(key, words, expectedWords.map),
});

/** What study.yaml declares. */
export type Description = v.InferOutput<typeof studySchema>;
