import type { ProblemPlace, ProblemWording } from "../src/texts/words/problemWords.js";
import { columnLetters } from "./files/cellRef.js";
import type { FileReading } from "./files/fileReading.js";

/** Something wrong with the data: where it stands, what is there, what should be, and how to mend it. */
export interface Problem extends ProblemPlace, ProblemWording {
  /** An error stops the run; a warning goes into the report where it has a note. */
  readonly severity: "error" | "warning";
  /** What a reader of the report is told of a warning. */
  readonly note?: string;
  /** What is told instead where the study withholds small counts. */
  readonly discreetNote?: string;
}

/**
 * Gathers the problems of one run, so that all can be reported together, and beside them what was understood of each
 * file. Files are named within the study's folder.
 */
export interface Problems {
  /** In the order found; errors beyond ten thousand are only counted. */
  readonly all: readonly Problem[];
  /** How many errors were only counted. */
  readonly further: () => number;
  /** By the file as problems name it, in the order of reading. */
  readonly readings: ReadonlyMap<string, FileReading>;
  error(place: ProblemPlace, wording: ProblemWording): void;
  /** Without a note the report says nothing of it. */
  warn(place: ProblemPlace, wording: ProblemWording, note?: string, discreetNote?: string): void;
  /** Notes what was understood of a file, beside what was noted before. */
  understood(file: string, facts: Partial<FileReading>): void;
}

// A file coded on another scale has a problem in every cell: kept in full, those of a million rows would not fit in
// memory.
const keptAtMost = 10_000;

/**
 * Starts an empty collection of problems.
 *
 * @param folder the study's folder as the user gave it; file names are shown below it
 * @example
 * const problems = collectProblems("data");
 * problems.error({ file: "responses.csv" }, problemWords.emptyFile());
 */
export function collectProblems(folder: string): Problems {
  const all: Problem[] = [];
  const readings = new Map<string, FileReading>();
  let further = 0;
  const within = (place: ProblemPlace) => {
    const file = pathIn(folder, place.file);
    return { ...columnPlace(place, readings.get(file)), file };
  };
  return {
    all,
    further: () => further,
    readings,
    error(place, wording) {
      if (all.length < keptAtMost) all.push({ ...within(place), ...wording, severity: "error" });
      else further += 1;
    },
    warn(place, wording, note, discreetNote) {
      all.push({
        ...within(place),
        ...wording,
        severity: "warning",
        ...(note && { note, discreetNote: discreetNote ?? note }),
      });
    },
    understood(file, facts) {
      const path = pathIn(folder, file);
      readings.set(path, { ...readings.get(path), ...facts });
    },
  };
}

/** A column has the heading that its file gives it, and in a spreadsheet letters, too. */
function columnPlace(place: ProblemPlace, { sheet, columns = [] }: FileReading = {}): ProblemPlace {
  const { column, ...others } = place;
  if (column === undefined) return place;
  const named = columns.findIndex(({ as }) => as === column);
  const headed = named < 0 ? columns.findIndex(({ heading }) => heading === column) : named;
  const heading = named < 0 || columns[named]!.heading === column ? undefined : columns[named]!.heading;
  if (sheet === undefined) return { ...place, ...(heading && { heading }) };
  const at = headed < 0 ? Number(column) - 1 : headed; // a column without a heading is counted
  if (!(at >= 0)) return place;
  const name = headed < 0 ? columns[at]?.as || columns[at]?.heading : column;
  return { ...others, ...(name && { column: name }), ...(heading && { heading }), letters: columnLetters(at) };
}

const pathIn = (folder: string, file: string) => `${folder.replace(/[/\\]+$/, "")}/${file}`;
