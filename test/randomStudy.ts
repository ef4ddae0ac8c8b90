import { openFiles } from "../loaders/files/inputFolder.js";
import { readStudy } from "../loaders/loadStudy.js";
import { collectProblems, type Problems } from "../loaders/problem.js";
import type { Study } from "../src/study/study.js";
import { randomOf } from "./fuzz/random.js";
import { csvText, randomAnswers } from "./randomAnswers.js";
import { type RandomDescription, randomDescription } from "./randomDescription.js";

/** The texts of a study's files by path. */
export type StudyFiles = ReadonlyMap<string, string>;

/** A study that its loaders have read from memory, with all that they had to say. */
export interface RandomReading {
  /** Undefined where it is refused. */
  readonly study: Study | undefined;
  readonly problems: Problems;
}

/**
 * A study of random shape that `check` accepts: 2 to 11 options from any value, 1 to 4 variables of 1 to 4 dimensions,
 * 0 to 12 respondents (a few times 40) with and without blanks, items reversed, constant or unanswered, hypotheses and
 * questions none or several, with and without population, characteristics, texts. A seed gives the same study always.
 *
 * @example
 * const study = randomStudy(1);
 * analyse(study);
 */
export function randomStudy(seed: number): Study {
  const { study, problems } = readFiles(randomStudyFiles(seed));
  if (study === undefined) throw new Error(`random study ${seed} is refused: ${JSON.stringify(problems.all, null, 1)}`);
  return study;
}

/** The files of `randomStudy`. */
export function randomStudyFiles(seed: number): StudyFiles {
  const random = randomOf(seed);
  const described = randomDescription(random);
  return new Map([...declared(described), ...randomAnswers(random, described)]);
}

/** Reads a study from its files' texts, as `check` does. */
export function readFiles(files: StudyFiles): RandomReading {
  const problems = collectProblems("study");
  const bytesOf = (path: string) => (files.has(path) ? Buffer.from(files.get(path)!) : undefined);
  const read = readStudy(openFiles(bytesOf, problems), problems);
  return { study: read?.study, problems };
}

/** A description as a file: JSON is YAML, and with a line a value its problems have lines. */
function declared({ yaml, items }: RandomDescription): [path: string, text: string][] {
  const columns = ["code", "variable", "dimension", "topic_id", "keying", "worded", "idea_id", "reference"];
  const rows = items.map((item) => [
    item.code,
    item.variable,
    item.dimension,
    item.topic,
    item.keying,
    item.worded,
    item.idea,
    item.reference,
  ]);
  return [
    ["study.yaml", `${JSON.stringify(yaml, null, 1)}\n`],
    ["items.csv", csvText([columns, ...rows])],
  ];
}
