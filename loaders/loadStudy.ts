import type { PrintedClaim } from "../src/audit/printedClaim.js";
import type { Item, Stratum, Study, Variable } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import { checkNumbers } from "./checkNumbers.js";
import { countStrata } from "./countStrata.js";
import { DataError } from "./dataError.js";
import { type InputFolder, openFolder } from "./inputFolder.js";
import { collectProblems, type Problem, type Problems } from "./problem.js";
import { type Declared, readDescription } from "./readDescription.js";
import { readItems } from "./readItems.js";
import { readPilot } from "./readPilot.js";
import { type PopulationRow, readPopulation } from "./readPopulation.js";
import { readPrinted } from "./readPrinted.js";
import { readProfile } from "./readProfile.js";
import { type Responses, readResponses } from "./readResponses.js";
import { stateStrata } from "./stateStrata.js";

const files = {
  study: "study.yaml",
  items: "items.csv",
  responses: "responses.csv",
  population: "population.csv",
  profile: "profile.csv",
  printed: "printed/printed.csv",
};

export interface LoadedStudy {
  readonly study: Study;
  readonly warnings: readonly Problem[];
  readonly printed: readonly PrintedClaim[];
}

/**
 * Reads a study's folder into one typed, checked study. Every file is checked before anything is said, so that all problems are
 * reported together. population.csv, profile.csv and printed/ may be absent; pilot/ is there where study.yaml declares a pilot.
 *
 * @param folder the path of the folder, as problems are to name it
 * @returns the study, the problems that stopped nothing, and what its publication printed, none without one
 * @throws DataError with all problems of the run
 * @example
 * const { study, warnings } = loadStudy("data");
 */
export function loadStudy(folder: string): LoadedStudy {
  const problems = collectProblems(folder);
  const input = openFolder(folder, problems);
  const yaml = input.required(files.study);
  const declared = yaml === undefined ? {} : readDescription(yaml, problems);
  const items = loadItems(input, declared.variables, problems);
  const { responses, strata } = loadAnswers(input, declared, items, problems);
  const profileFile = input.optional(files.profile);
  const profile = profileFile === undefined ? [] : readProfile(profileFile, responses?.rows, problems);
  const pilot = declared.description && readPilot(input, declared.description.pilot, { ...declared, items }, problems);
  const printedFile = input.optional(files.printed);
  const printed = printedFile === undefined ? [] : readPrinted(printedFile, problems);
  const failed = problems.all.some(({ severity }) => severity === "error") || problems.further() > 0;
  if (failed || !declared.description || !items || !responses) throw new DataError(problems.all, problems.further());
  const { pilot: _, ...description } = declared.description;
  const warnings = problems.all.map(({ note }) => ({ id: note! }));
  const { answers } = responses;
  const study = { ...description, items, strata, profile, ...(pilot && { pilot }), warnings, data: input.version(), answers };
  if (!checkNumbers(study, files.study, problems)) throw new DataError(problems.all, problems.further());
  return { study, warnings: problems.all, printed };
}

function loadItems(input: InputFolder, variables: readonly Variable[] | undefined, problems: Problems): readonly Item[] | undefined {
  const file = input.required(files.items);
  const items = file && readItems(file, variables, problems);
  for (const { code, dimensions } of (items && variables) ?? []) {
    for (const dimension of dimensions) {
      if (items!.some((item) => item.variable === code && item.dimension === dimension.code)) continue;
      problems.error({ file: files.items }, problemWords.dimensionWithoutItems(dimension.code));
    }
  }
  return items;
}

interface LoadedAnswers {
  readonly responses: Responses | undefined;
  readonly strata: readonly Stratum[];
}

/** The answers and the population they were drawn from; each is read even where the other cannot be. */
function loadAnswers(input: InputFolder, { scale }: Declared, items: readonly Item[] | undefined, problems: Problems): LoadedAnswers {
  const file = input.required(files.responses);
  const populationFile = input.optional(files.population);
  const population = populationFile && readPopulation(populationFile, problems);
  if (file === undefined || scale === undefined || items === undefined) return { responses: undefined, strata: [] };
  const instrument = {
    items: [...new Set(items.map(({ code }) => code))].filter((code) => code !== ""),
    scale,
    strata: population?.map(({ name }) => name),
    population: files.population,
  };
  const responses = readResponses(file, instrument, problems);
  if (responses === undefined || population === undefined) return { responses, strata: [] };
  return { responses, strata: joinStrata(population, responses, problems) };
}

function joinStrata(population: readonly PopulationRow[], { rows, strata }: Responses, problems: Problems): Stratum[] {
  return strata === undefined ? stateStrata(population, rows, files, problems) : countStrata(population, strata, files, problems);
}
