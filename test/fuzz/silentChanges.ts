import type { Item, Study } from "../../src/study/study.js";
import type { Base } from "./bases.js";
import type { Mutation } from "./mutation.js";
import { type ScannedCell, scannedCells } from "./scannedCells.js";

/** A value by where it stands: `A1 of 3` for an answer. */
type Values = ReadonlyMap<string, unknown>;

/**
 * What a study that was read from a damaged table says otherwise than the sound one, though nobody touched the cells it
 * stands in (nor the name of its row or the heading of its column): damage that went on silently.
 */
export function silentChanges(base: Base, file: string, { touched }: Mutation, study: Study): string[] {
  const isTouched = ({ start, end }: ScannedCell) => touched.some(([from, to]) => from <= end && to >= start);
  const [now, before] = [valuesOf(study), valuesOf(base.study)];
  return untouchedValues(base, file, isTouched).flatMap((name) => {
    const [own, other] = [JSON.stringify(before.get(name)), JSON.stringify(now.get(name))];
    if (own === undefined) throw new Error(`The sound study has no value ${name}`);
    return own === other ? [] : [`${name}: ${other} instead of ${own}`];
  });
}

/** Everything that tables declare, by names that untouchedValues gives. */
function valuesOf(study: Study): Values {
  const { answers, items, strata, profile } = study;
  const at = new Map(answers.respondents.map((id, row) => [id, row]));
  return new Map<string, unknown>([
    ...items.flatMap(({ code }) =>
      [...at].map(([id, row]) => [`answer ${code} of ${id}`, answers.columns[code]![row]] as const),
    ),
    ...items.map(({ table: _, ...item }) => [`item ${item.code}`, item satisfies Item] as const),
    ...strata.map(({ name, members }) => [`stratum ${name}`, members] as const),
    ...profile.flatMap(({ code, categories, recorded }) =>
      recorded === "answers"
        ? []
        : categories.map((category) => [`category ${category.label.id} of ${code}`, category] as const),
    ),
  ]);
}

function untouchedValues(base: Base, file: string, isTouched: (cell: ScannedCell) => boolean): string[] {
  const text = base.files.get(file)!;
  const delimiter = file === "responses.csv" ? base.delimiter : text.split("\n", 1)[0]!.includes("|") ? "|" : ",";
  const declaration = text.startsWith("sep=") ? 1 : 0;
  const [header, ...rows] = scannedCells(text, delimiter).slice(declaration);
  const names = file === "responses.csv" ? base.columns : header!.map((cell) => cell.text);
  const whole = (row: readonly ScannedCell[]) => ![...header!, ...row].some(isTouched);
  const of = (row: readonly ScannedCell[], name: string) => row[names.indexOf(name)]!.text;
  switch (file) {
    case "responses.csv":
      return rows.flatMap((row) => untouchedAnswers(base, header!, row, isTouched));
    case "items.csv":
      return rows.filter(whole).map((row) => `item ${of(row, "code")}`);
    case "population.csv":
      return rows.filter(whole).map((row) => `stratum ${of(row, "stratum")}`);
    case "profile.csv":
      return rows.filter(whole).map((row) => `category ${of(row, "category_id")} of ${of(row, "characteristic")}`);
    default:
      throw new Error(`No table ${file}`);
  }
}

function untouchedAnswers(
  { columns, study }: Base,
  header: readonly ScannedCell[],
  row: readonly ScannedCell[],
  isTouched: (cell: ScannedCell) => boolean,
): string[] {
  const id = columns.indexOf("respondent");
  if (isTouched(header[id]!) || isTouched(row[id]!)) return [];
  return columns.flatMap((name, at) => {
    const isItem = study.items.some(({ code }) => code === name);
    return isItem && !isTouched(header[at]!) && !isTouched(row[at]!) ? [`answer ${name} of ${row[id]!.text}`] : [];
  });
}
