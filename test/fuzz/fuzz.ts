import { DataError } from "../../loaders/dataError.js";
import { openFiles } from "../../loaders/files/inputFolder.js";
import { readStudy, readTables } from "../../loaders/loadStudy.js";
import { collectProblems } from "../../loaders/problem.js";
import { type DeclaredStudy, readDescription } from "../../loaders/readDescription.js";
import { analyse } from "../../src/analysis/results/analyse.js";
import { type Base, bases } from "./bases.js";
import { binaryFuzzer } from "./binaryDamage.js";
import { decodedText, misreadings } from "./misreadings.js";
import { encoded, type Mutation, mutation, type TextEncoding } from "./mutation.js";
import { otherwiseDeclared } from "./otherwiseDeclared.js";
import { type Random, randomOf } from "./random.js";
import { reshaping } from "./reshaping.js";
import { reshapingFaults } from "./reshapingFaults.js";
import { silentChanges } from "./silentChanges.js";

export interface Outcome {
  readonly end: "study" | "data error";
  /** What should not have been. */
  readonly faults: readonly string[];
}

const FILES = [
  "responses.csv",
  "responses.csv",
  "responses.csv",
  "responses.csv",
  "items.csv",
  "items.csv",
  "population.csv",
  "profile.csv",
];
const YAML = "study.yaml";
const ENCODINGS: readonly TextEncoding[] = ["utf8", "utf8", "utf8-mark", "utf16le", "latin1"];

/** One mutation in so many is of study.yaml, which takes the longest to read. */
const YAML_SHARE = 16;

/** One study in so many is reshaped as a whole instead. */
const RESHAPED_SHARE = 16;

/** One study in so many has its answers in a file that is no text. */
const BINARY_SHARE = 16;

/**
 * Makes damaged studies and reads them.
 *
 * @returns what becomes of the study that a seed gives: it ends in a study that says what its files say, or in a data
 * error
 */
export function fuzzer(): (seed: number) => Outcome {
  const sound = bases().map((base) => ({ base, declared: declaredBy(base), bytes: bytesOf(base) }));
  const binary = binaryFuzzer(sound[0]!.base, sound[0]!.declared);
  return (seed) => {
    const random = randomOf(seed);
    if (random.upTo(BINARY_SHARE) === 0) return binary(random);
    const { base, declared, bytes } = random.one(sound);
    if (random.upTo(RESHAPED_SHARE) === 0) {
      const { read, faults } = reshapingFaults(base, reshaping(base, random));
      return { end: read ? "study" : "data error", faults };
    }
    const file = random.upTo(YAML_SHARE) === 0 ? YAML : random.one(FILES.filter((path) => base.files.has(path)));
    const damage = mutation(base.files.get(file)!, random.one(ENCODINGS), random);
    try {
      return outcome(
        base,
        file === YAML ? undefined : declared,
        new Map([...bytes, [file, damage.bytes]]),
        file,
        damage,
        random,
      );
    } catch (error) {
      return { end: "data error", faults: [`${base.name}, ${file}: ${(error as Error).stack}`] };
    }
  };
}

/** @param declared by study.yaml; undefined where that is damaged */
function outcome(
  base: Base,
  declared: DeclaredStudy | undefined,
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
  damage: Mutation,
  random: Random,
): Outcome {
  const problems = collectProblems("study");
  const input = openFiles((path) => files.get(path), problems);
  const study = (declared === undefined ? readStudy(input, problems) : readTables(input, declared, problems))?.study;
  const errors = problems.all.filter(({ severity }) => severity === "error");
  if (study === undefined) {
    const said = new DataError(problems.all, problems.further()).message;
    const where = errors.every((problem) => problem.file.startsWith("study/") && problem.expected && problem.remedy);
    return {
      end: "data error",
      faults: errors.length > 0 && where && said ? [] : [`no error of a place, but: ${said}`],
    };
  }
  if (random.upTo(10) === 0) analyse(study);
  const responses = problems.readings.get("study/responses.csv")!;
  const faults = [
    ...(errors.length > 0 ? [`a study in spite of ${errors.length} errors`] : []),
    ...(file === YAML ? otherwiseDeclared(decodedText(damage.bytes), study) : silentChanges(base, file, damage, study)),
    ...misreadings(files.get("responses.csv")!, responses, study),
  ];
  return { end: "study", faults: faults.map((fault) => `${base.name}, ${file}: ${fault}`) };
}

function declaredBy({ files }: Base): DeclaredStudy {
  return readDescription({ path: YAML, text: files.get(YAML)! }, collectProblems("study"));
}

function bytesOf({ files }: Base): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].map(([path, text]) => [path, encoded(text, "utf8")]));
}
