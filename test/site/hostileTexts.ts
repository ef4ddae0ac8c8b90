import { csvFormat, csvParse } from "d3-dsv";
import { parse } from "yaml";
import { changedStudy } from "../loaders/changedStudy.js";

/** A study with a hostile text in every field that takes any text, and what each field holds. */
export interface HostileStudy {
  readonly folder: string;
  /** By the field: `study.yaml/title/id`, `profile.csv/category_id Perempuan`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Keys under which study.yaml takes any text, not one of a few words, a code or a number. */
const FREE = new Set(["id", "en", "name", "source", "label", "institution"]);

/** Tables, and their columns that take any text. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "items.csv": ["topic_id", "topic_en", "idea_id", "idea_en", "reference"],
  "population.csv": ["stratum"],
  "responses.csv": ["respondent", "home"],
  "printed/printed.csv": ["place", "quantity", "printed", "reason_id", "reason_en"],
  "profile.csv": ["name_id", "name_en", "category_id", "category_en", "note_id", "note_en"],
};

/**
 * The small study with hostile texts: a formula, an element that runs a script as soon as it is parsed, the end of a
 * script and of a comment, quotes, an entity, what templates and markdown would take, and characters that turn the
 * direction of writing or ring a bell.
 *
 * @param declared Further keys of study.yaml.
 * @param tables Files in place of the small study's, by their names.
 */
export function hostileStudy(
  declared: Readonly<Record<string, unknown>>,
  tables: Readonly<Record<string, string>>,
): HostileStudy {
  const texts = new Map<string, string>();
  const hostile = (field: string) => {
    const text = `=1+1 <img src=x onerror=parent.struck=1></script>--><b>T${texts.size + 1}.</b> "'&amp; \${1+1} *_\`#\`_* \u202E\u0007 [a](javascript:1)`;
    texts.set(field, text);
    return text;
  };
  const folder = changedStudy({
    "study.yaml": (yaml) => JSON.stringify(hostileKeys({ ...parse(yaml), ...declared }, "study.yaml", hostile)),
    ...Object.fromEntries(
      Object.entries(COLUMNS).map(([file, columns]) => [
        file,
        (csv: string) => hostileColumns(tables[file] ?? csv, columns, (cell) => hostile(`${file}/${cell}`)),
      ]),
    ),
  });
  return { folder, texts };
}

function hostileKeys(value: unknown, path: string, hostile: (field: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part, i) => hostileKeys(part, `${path}/${i}`, hostile));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => {
    const field = `${path}/${key}`;
    const isFree = FREE.has(key) && typeof part === "string" && !/\/(?:hypotheses|questions)\/\d+\/id$/.test(field);
    return [key, isFree ? hostile(field) : hostileKeys(part, field, hostile)];
  });
  return Object.fromEntries(entries);
}

/** A hostile text in each filled cell of the columns; what was equal in a column stays equal. */
function hostileColumns(csv: string, columns: readonly string[], hostile: (cell: string) => string): string {
  const rows = csvParse(csv);
  for (const column of columns) {
    const given = new Map(rows.map((row) => [row[column]!, ""]));
    for (const cell of given.keys()) if (cell !== "") given.set(cell, hostile(`${column} ${cell}`));
    for (const row of rows) row[column] = given.get(row[column]!)!;
  }
  return csvFormat(rows, rows.columns);
}
