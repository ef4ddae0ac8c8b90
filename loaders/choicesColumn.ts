import type { Counted, ProfileCategory } from "../src/study/study.js";
import { problemWords, unstated } from "../src/texts/language.js";
import type { ProblemWording } from "../src/texts/words/problemWords.js";
import { type CharacteristicColumn, ordered } from "./characteristicColumn.js";
import type { ColumnError } from "./columnError.js";
import { answerDelimiters, chosenAnswers } from "./severalAnswers.js";
import { type DeclaredCharacteristic, type Sorter, sorterOf } from "./sorterOf.js";

/** A cell as it was first met. */
interface Met {
  readonly text: string;
  readonly line: number;
  readonly respondent: string | undefined;
  count: number;
}

/**
 * Counts the respondents of each choice of a characteristic that may hold several in a cell, each once however often it
 * stands there. What parts them is declared, or the one delimiter that the cells hold.
 *
 * @param order Of choices that the study does not declare.
 * @example
 * const column = choicesColumn({ code: "media", name: { id: "Media" }, kind: "multiple" }, error);
 * column.read("IG, WA", 2, () => "1");
 * column.done().categories.length; // 2
 */
export function choicesColumn(
  declared: DeclaredCharacteristic,
  error: ColumnError,
  order: "frequency" | "name" = "frequency",
): CharacteristicColumn {
  const { code, name } = declared;
  const sorter = sorterOf(declared);
  const met = new Map<string, { readonly at: number }>();
  const cells: Met[] = [];
  const rows: number[] = []; // each respondent's cell, by its place among the different ones
  let sorted: ReturnType<typeof sortCells> | undefined;
  const sort = () => {
    sorted ??= sortCells(cells, declared, sorter, (cell, wording) => error(code, cell.line, wording, cell.respondent));
    return sorted;
  };
  const labels = () => sorter.categories().map((label, category) => label ?? { id: sort().spellings[category]! });
  return {
    read(cell, line, respondent) {
      const text = cell.trim();
      const at = met.get(text)?.at ?? cells.length;
      if (at === cells.length) {
        met.set(text, { at });
        cells.push({ text, line, respondent: respondent(), count: 0 });
      }
      cells[at]!.count += 1;
      rows.push(at);
    },
    done(kept) {
      const { choices } = sort();
      const named = labels();
      const counts = new Array<number>(named.length).fill(0);
      let blank = 0;
      for (const row of kept ?? rows.keys()) {
        const chosen = choices[rows[row]!]!;
        if (chosen.length === 0) blank += 1;
        for (const category of chosen) counts[category]! += 1;
      }
      const counted = named.map(
        (label, i): Counted<ProfileCategory> => ({ label, respondents: counts[i]!, derived: false }),
      );
      const categories = sorter.open ? ordered(counted, order) : counted;
      if (blank > 0) categories.push({ label: unstated, respondents: blank, derived: false });
      return { code, name, recorded: "answers", multiple: true, categories };
    },
    several: () => undefined,
    reading: () => {
      const { choices, delimiter } = sort();
      const count = (of: (chosen: readonly number[]) => boolean) =>
        cells.reduce((sum, cell, at) => sum + (of(choices[at]!) ? cell.count : 0), 0);
      const categories = labels().map((label, category) => ({
        label: label.id,
        written: [{ text: label.id, count: count((chosen) => chosen.includes(category)) }].filter(
          (spelling) => spelling.count > 0,
        ),
      }));
      return {
        code,
        blank: count((chosen) => chosen.length === 0),
        categories,
        ...(delimiter !== undefined && { delimiter }),
      };
    },
  };
}

type Report = (cell: Met, wording: ProblemWording) => void;

/** The choices of every cell, and how each choice was first written. */
function sortCells(
  cells: readonly Met[],
  { delimiter: declared }: DeclaredCharacteristic,
  sorter: Sorter,
  report: Report,
) {
  const found = answerDelimiters.flatMap((delimiter) => cells.find(({ text }) => text.includes(delimiter)) ?? []);
  const delimiters = answerDelimiters.filter((delimiter) => cells.some(({ text }) => text.includes(delimiter)));
  if (declared === undefined && delimiters.length > 1)
    report(found.at(-1)!, problemWords.severalDelimiters(found.at(-1)!.text));
  const delimiter = declared ?? delimiters[0];
  const spellings: string[] = [];
  const choices = cells.map((cell) => {
    const chosen = new Set<number>();
    for (const part of delimiter === undefined
      ? [cell.text].filter(Boolean)
      : wholeChoices(chosenAnswers(cell.text, delimiter), delimiter, sorter)) {
      const category = sorter.categoryOf(part);
      if (typeof category === "number") {
        chosen.add(category);
        spellings[category] ??= part;
      } else report(cell, category);
    }
    return [...chosen];
  });
  return { choices, spellings, delimiter };
}

/** Parts put together again where a declared category holds the delimiter itself. */
function wholeChoices(parts: readonly string[], delimiter: string, sorter: Sorter): string[] {
  if (sorter.open) return [...parts];
  const choices: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = parts.length;
    const whole = () => parts.slice(at, end).join(`${delimiter} `);
    while (end > at + 1 && typeof sorter.categoryOf(whole()) !== "number") end -= 1;
    choices.push(whole());
    at = end;
  }
  return choices;
}
