import type { Characteristic, ProfileCategory } from "../src/study/study.js";
import { unstated } from "../src/texts/id/problems.js";
import type { ColumnError } from "./columnError.js";
import type { CharacteristicReading, Spelling } from "./fileReading.js";
import { type DeclaredCharacteristic, sorterOf } from "./sorterOf.js";

export interface CharacteristicColumn {
  /** Takes the next respondent's cell as written. */
  read(text: string, line: number, respondent: string | undefined): void;
  /** The respondents by category, those who left the cell empty as a category of their own. */
  done(): Characteristic;
  reading(): CharacteristicReading;
}

/**
 * Counts the respondents of each category of a characteristic. Nothing else is kept of a respondent.
 *
 * @example
 * const column = characteristicColumn({ code: "home", name: { id: "Asal" }, kind: "categorical" }, error);
 * column.read("Kota", 2, "1");
 * column.done().categories; // [{ label: { id: "Kota" }, respondents: 1, derived: false }]
 */
export function characteristicColumn(declared: DeclaredCharacteristic, error: ColumnError): CharacteristicColumn {
  const { code, name } = declared;
  const sorter = sorterOf(declared);
  const met = new Map<string, { readonly category: number; count: number }>();
  let blank = 0;
  const spellings = (category: number): Spelling[] =>
    [...met]
      .flatMap(([text, word]) => (word.category === category ? [{ text, count: word.count }] : []))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const counted = () =>
    sorter.categories().map((label, category) => {
      const written = spellings(category); // of several ways to write a category, the most frequent gives it its name
      return { label: label ?? { id: written[0]!.text }, written, respondents: written.reduce((sum, { count }) => sum + count, 0) };
    });
  return {
    read(cell, line, respondent) {
      const text = cell.trim();
      const before = met.get(text);
      if (before) before.count += 1;
      else if (text === "") blank += 1;
      else {
        const category = sorter.categoryOf(text);
        if (typeof category === "number") met.set(text, { category, count: 1 });
        else error(code, line, category, respondent);
      }
    },
    done() {
      const categories = counted().map(({ label, respondents }): ProfileCategory => ({ label, respondents, derived: false }));
      if (sorter.open) categories.sort((a, b) => b.respondents - a.respondents || (a.label.id < b.label.id ? -1 : 1));
      if (blank > 0) categories.push({ label: unstated, respondents: blank, derived: false });
      return { code, name, recorded: "answers", categories };
    },
    reading: () => ({ code, blank, categories: counted().map(({ label, written }) => ({ label: label.id, written })) }),
  };
}
