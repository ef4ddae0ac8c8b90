import { problemWords } from "../src/texts/language.js";
import type { ProblemWording } from "../src/texts/words/problemWords.js";
import type { TableHeader } from "./files/tableHeader.js";
import type { TableRow } from "./files/tableRow.js";
import { folded } from "./folded.js";

/** Headings of columns that tell persons apart, not answers. */
const PERSON =
  /(?:^|[^\p{L}])(?:surel|e-?mail|alamat e-?mail|nim|npm|nrp|nip|nik|nis|nisn|nuptk|whats ?app|no(?:mor|\.)? ?(?:hp|wa|telp|telepon|ponsel|induk))(?![\p{L}\d])/u;

/** Headings of columns that ask whether somebody takes part. */
const CONSENT = /bersedia|kesediaan|persetujuan|consent|setuju (?:untuk )?(?:menjadi|ikut|berpartisipasi|mengisi)/u;

const REFUSED =
  /^(?:tidak|tdk|no|n|(?:tidak|tdk) (?:bersedia|setuju)|menolak|saya (?:tidak|menolak).*|i do not.*)\.?$/u;

/** Persons that are remembered: memory has to hold them. */
const REMEMBERED = 200_000;

/** Rows that are named. */
const NAMED = 3;

/** What is seen of rows that are taken for respondents' and may be one person's, or of one who takes no part. */
export interface PersonDoubts {
  see(row: TableRow, line: number, isAnswered: boolean): void;
  done(): ProblemWording[];
}

/**
 * Looks at the columns that are not read for persons who stand in several rows, and for those who refused to take part
 * and answered all the same. What becomes of them the study declares.
 *
 * @example
 * const doubts = personDoubts({ headings: ["Surel", "A"], positions: new Map([["A1", 1]]) });
 * doubts.see(textRow(["a@contoh.id", "4"]), 2, true);
 * doubts.done().length; // 0
 */
export function personDoubts({ headings, positions }: Pick<TableHeader, "headings" | "positions">): PersonDoubts {
  const read = new Set(positions.values());
  const passed = headings.flatMap((heading, at) => (read.has(at) ? [] : [{ heading, at, word: folded(heading) }]));
  const persons = passed.filter(({ word }) => PERSON.test(word)).map((column) => ({ ...column, ...repetitions() }));
  const consents = passed
    .filter(({ word }) => CONSENT.test(word))
    .map((column) => ({ ...column, refused: new Map<string, number>() }));
  return {
    see(row, line, isAnswered) {
      for (const { at, see } of persons) see(folded(row.text(at)), line);
      for (const { at, refused } of isAnswered ? consents : []) {
        const cell = row.text(at).trim();
        if (REFUSED.test(folded(cell))) refused.set(cell, (refused.get(cell) ?? 0) + 1);
      }
    },
    done: () => [
      ...persons.flatMap(({ heading, found }) => {
        const { count, lines } = found();
        return count > 0 ? [problemWords.samePerson(heading, count, lines)] : [];
      }),
      ...consents.flatMap(({ heading, refused }) =>
        refused.size > 0 ? [problemWords.refusedConsent(heading, [...refused])] : [],
      ),
    ],
  };
}

/** Values that stand in several rows; none where most do, since then they name no persons. */
function repetitions() {
  const firsts = new Map<string, number>();
  const lines: { readonly line: number; readonly first: number }[] = [];
  let count = 0;
  return {
    see(value: string, line: number): void {
      const first = value === "" ? undefined : firsts.get(value);
      if (first !== undefined) {
        count += 1;
        if (lines.length < NAMED) lines.push({ line, first });
      } else if (value !== "" && firsts.size < REMEMBERED) firsts.set(value, line);
    },
    found: () => (count > firsts.size ? { count: 0, lines: [] } : { count, lines }),
  };
}
