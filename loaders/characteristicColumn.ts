import type { Characteristic, Counted, ProfileCategory, Words } from "../src/study/study.js";
import { unstated } from "../src/texts/language.js";
import type { ColumnError, RespondentName } from "./columnError.js";
import type { CharacteristicReading, Spelling } from "./files/fileReading.js";
import { severalAnswers } from "./severalAnswers.js";
import { type DeclaredCharacteristic, sorterOf } from "./sorterOf.js";

const BLANK = -1;

export interface CharacteristicColumn {
  /** Takes the next respondent's cell as written. */
  read(text: string, line: number, respondent: RespondentName): void;
  /**
   * The respondents by category, those who left the cell empty as a category of their own; of the rows kept, where not
   * all are.
   */
  done(kept?: Uint32Array): Characteristic;
  reading(): CharacteristicReading;
  /** A cell that seems to hold several answers, where one of each respondent is declared. */
  several(): string | undefined;
}

/**
 * Counts the respondents of each category of a characteristic. Nothing but the category is kept of a respondent.
 *
 * @param order Of categories that the study does not declare.
 * @example
 * const column = characteristicColumn({ code: "home", name: { id: "Asal" }, kind: "categorical" }, error);
 * column.read("Kota", 2, () => "1");
 * column.done().categories; // [{ label: { id: "Kota" }, respondents: 1, derived: false }]
 */
export function characteristicColumn(
  declared: DeclaredCharacteristic,
  error: ColumnError,
  order: "frequency" | "name" = "frequency",
): CharacteristicColumn {
  const { code, name } = declared;
  const sorter = sorterOf(declared);
  const met = new Map<string, { readonly category: number; count: number }>();
  const rows: number[] = []; // each respondent's category, BLANK where there is none
  const spellings = (category: number): Spelling[] =>
    [...met]
      .flatMap(([text, word]) => (word.category === category ? [{ text, count: word.count }] : []))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const named = () =>
    sorter.categories().map((label, category) => {
      const written = spellings(category); // of several ways to write a category, the most frequent gives it its name
      return { label: label ?? { id: written[0]!.text }, written };
    });
  return {
    read(cell, line, respondent) {
      const text = cell.trim();
      const before = met.get(text);
      const category = before?.category ?? (text === "" ? BLANK : sorter.categoryOf(text));
      rows.push(typeof category === "number" ? category : BLANK);
      if (before) before.count += 1;
      else if (typeof category !== "number") error(code, line, category, respondent());
      else if (category !== BLANK) met.set(text, { category, count: 1 });
    },
    done(kept) {
      const { counts, blank } = countRows(rows, sorter.categories().length, kept);
      const counted = named().map(
        ({ label }, i): Counted<ProfileCategory> => ({ label, respondents: counts[i]!, derived: false }),
      );
      const categories = sorter.open ? ordered(counted, order) : counted;
      if (blank > 0) categories.push({ label: unstated, respondents: blank, derived: false });
      return { code, name, recorded: "answers", categories };
    },
    several: () => (sorter.open ? severalAnswers([...met.keys()]) : undefined),
    reading: () => {
      const categories = named().map(({ label, written }) => ({ label: label.id, written }));
      return { code, blank: countRows(rows, categories.length).blank, categories };
    },
  };
}

function countRows(
  rows: readonly number[],
  categories: number,
  kept?: Uint32Array,
): { readonly counts: number[]; readonly blank: number } {
  const counts = new Array<number>(categories).fill(0);
  let blank = 0;
  const count = (category: number) => {
    if (category === BLANK) blank += 1;
    else counts[category]! += 1;
  };
  if (kept) for (const row of kept) count(rows[row]!);
  else for (const category of rows) count(category);
  return { counts, blank };
}

/**
 * The most frequent first, or by name; a category that nobody is in any more is none.
 *
 * @example
 * ordered([{ label: { id: "Kota" }, respondents: 0, derived: false }], "name"); // []
 */
export function ordered(
  categories: readonly Counted<ProfileCategory>[],
  order: "frequency" | "name",
): Counted<ProfileCategory>[] {
  const byName = (a: Words, b: Words) => (a.id < b.id ? -1 : 1);
  return categories
    .filter(({ respondents }) => respondents > 0)
    .sort((a, b) => (order === "frequency" && b.respondents - a.respondents) || byName(a.label, b.label));
}
