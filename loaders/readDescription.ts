import * as v from "valibot";
import type { Scale, Variable } from "../src/study/study.js";
import { problemWords, quoteValue } from "../src/texts/language.js";
import { checkDescription } from "./checkDescription.js";
import { checkMissing } from "./checkMissing.js";
import { checkScale } from "./checkScale.js";
import type { InputFile } from "./files/inputFolder.js";
import { LIMITS } from "./limits.js";
import type { Problems } from "./problem.js";
import type { DeclaredHeading } from "./readItems.js";
import { respondentColumn } from "./respondentColumn.js";
import type { DeclaredCharacteristic } from "./sorterOf.js";
import { stratumColumn } from "./stratumColumn.js";
import {
  characteristicsSchema,
  type DeclaredRows,
  type DeclaredScale,
  type Description,
  headingsSchema,
  rowsSchema,
  scaleSchema,
  sheetsSchema,
  studySchema,
  variablesSchema,
} from "./studySchema.js";
import { type KeyPath, keyName, type YamlFile, yamlFile } from "./yamlFile.js";

/**
 * What study.yaml declares, as far as it is right: with an error elsewhere, its other parts still let the tables be
 * checked.
 */
export interface DeclaredStudy {
  /** Where in it a value stands. */
  readonly place?: YamlFile["place"];
  readonly description?: Description;
  readonly scale?: DeclaredScale;
  readonly variables?: readonly Variable[];
  /** Columns of the responses besides the items': none where study.yaml declares none. */
  readonly columns?: DeclaredColumns;
}

export interface DeclaredColumns {
  readonly characteristics: readonly DeclaredCharacteristic[];
  /** What columns are headed with, items' apart. */
  readonly headings: readonly DeclaredHeading[];
  /** Which rows are no respondents'. */
  readonly rows: DeclaredRows;
  /** The sheets that hold the tables, where they are named. */
  readonly sheets: DeclaredSheets;
}

export type DeclaredSheets = v.InferOutput<typeof sheetsSchema>;

/** A key with a problem elsewhere in the file is for the whole schema to report. */
const columnsSchema = v.object({
  characteristics: v.optional(characteristicsSchema, []),
  headings: v.optional(headingsSchema, {}),
  rows: v.optional(rowsSchema, { leaveOut: [] }),
  sheets: v.optional(sheetsSchema, {}),
});

/**
 * Reads study.yaml against its schema and the rules that a schema cannot say.
 *
 * @example
 * readDescription(file, problems).description?.title.id;
 */
export function readDescription(file: InputFile, problems: Problems): DeclaredStudy {
  const yaml = yamlFile(file, problems);
  if (yaml === undefined) return {};
  reportDropped(yaml);
  const scale = v.safeParse(v.object({ scale: scaleSchema }), yaml.value);
  const variables = v.safeParse(v.object({ variables: variablesSchema }), yaml.value);
  const columns = v.safeParse(columnsSchema, yaml.value);
  const whole = v.safeParse(studySchema, yaml.value);
  const answerable =
    scale.success && [checkScale(scale.output.scale, yaml), checkMissing(scale.output.scale, yaml)].every(Boolean);
  if (whole.success) checkDescription(whole.output, yaml);
  else for (const issue of whole.issues) report(issue, yaml);
  if (variables.success) checkDimensions(variables.output.variables, yaml);
  return {
    place: yaml.place,
    ...(answerable && { scale: ascending(scale.output.scale) }),
    ...(variables.success && { variables: variables.output.variables }),
    ...(columns.success && { columns: columnsOf(columns.output, yaml) }),
    ...(whole.success && { description: { ...whole.output, scale: ascending(whole.output.scale) } }),
  };
}

function checkDimensions(variables: readonly Variable[], yaml: YamlFile): void {
  const count = variables.reduce((sum, { dimensions }) => sum + dimensions.length, 0);
  if (count > LIMITS.dimensions)
    yaml.error(["variables"], problemWords.tooMany(count, problemWords.counted.dimensions, LIMITS.dimensions));
}

function columnsOf(output: v.InferOutput<typeof columnsSchema>, yaml: YamlFile): DeclaredColumns {
  const { characteristics, rows, sheets } = output;
  return { characteristics, headings: headingsOf(output, yaml), rows, sheets };
}

/** The schema of a map of any keys drops these without a word. */
const DROPPED = ["constructor", "prototype", "__proto__"];

function reportDropped(yaml: YamlFile): void {
  for (const name of ["numbers", "texts"] as const) {
    const map = (yaml.value as Readonly<Record<string, unknown>> | null)?.[name];
    for (const key of DROPPED) {
      if (typeof map === "object" && map !== null && Object.hasOwn(map, key))
        yaml.error([name, key], problemWords.unknownKey(`${name}.${key}`));
    }
  }
}

function headingsOf(
  { headings, characteristics }: v.InferOutput<typeof columnsSchema>,
  yaml: YamlFile,
): DeclaredHeading[] {
  const declared = (column: string, heading: string | undefined, path: KeyPath): DeclaredHeading[] => {
    return heading === undefined ? [] : [{ heading, column, error: (wording) => yaml.error(path, wording) }];
  };
  return [
    ...declared(respondentColumn, headings.respondent, ["headings", "respondent"]),
    ...declared(stratumColumn, headings.stratum, ["headings", "stratum"]),
    ...characteristics.flatMap(({ code, heading }, at) => declared(code, heading, ["characteristics", at, "heading"])),
  ];
}

const ascending = <Declared extends Scale>(scale: Declared): Declared => ({
  ...scale,
  options: scale.options.toSorted((a, b) => a.value - b.value),
});

function report(issue: v.BaseIssue<unknown>, yaml: YamlFile): void {
  const path: KeyPath = issue.path?.map(({ key }) => key as string | number) ?? [];
  const key = keyName(path);
  if (path.at(-1) === "") yaml.error(path, problemWords.nullKey(key));
  else if (issue.expected === "never") yaml.error(path, problemWords.unknownKey(key));
  else if (issue.type === "strict_object" && issue.received === "undefined")
    yaml.error(path, problemWords.missingKey(key));
  else if (issue.type === "max_length" && Array.isArray(issue.input)) {
    yaml.error(path, problemWords.tooMany(issue.input.length, key, issue.requirement as number));
  } else yaml.error(path, problemWords.value(key, quoteValue(issue.input), issue.message));
}
