import type { PrintedClaim } from "../src/audit/printedClaim.js";
import { extentOf } from "../src/disclosure/extent.js";
import { withhold } from "../src/disclosure/withhold.js";
import { byKey } from "../src/study/lookups.js";
import type { Answers, Counted, Item, Option, Stratum, Study } from "../src/study/study.js";
import { untouchedOptions } from "../src/study/untouchedOptions.js";
import { surprisinglyUnusedOptions, unusedOptions } from "../src/study/unusedOptions.js";
import { visibleTexts } from "../src/study/visibleText.js";
import { expectedWords, problemWords, quoteValue } from "../src/texts/language.js";
import type { ProblemPlace } from "../src/texts/words/problemWords.js";
import { checkNumbers } from "./checkNumbers.js";
import { columnHeadings } from "./columnHeadings.js";
import { countStrata } from "./countStrata.js";
import { DataError } from "./dataError.js";
import { type InputFolder, openFolder } from "./files/inputFolder.js";
import { collectProblems, type Problem, type Problems } from "./problem.js";
import { type DeclaredStudy, readDescription } from "./readDescription.js";
import { type Codebook, readItems } from "./readItems.js";
import { readPilot } from "./readPilot.js";
import { type PopulationRow, readPopulation } from "./readPopulation.js";
import { readPrinted } from "./readPrinted.js";
import { readProfile } from "./readProfile.js";
import { type Responses, type RowsTold, readResponses } from "./readResponses.js";
import { respondentColumn } from "./respondentColumn.js";
import { type StrataFiles, stateStrata } from "./stateStrata.js";
import { stratumColumn } from "./stratumColumn.js";
import { isTotalName } from "./totalName.js";
import { versioned } from "./versioned.js";

const yamlPath = "study.yaml";
const printedPath = "printed/printed.csv";

/** A study, and what its publication printed: nothing without one. */
export interface ReadStudy {
  readonly study: Study;
  readonly printed: readonly PrintedClaim[];
  /** The version of the files that were read. It is never published: of withheld answers it would confirm any guess. */
  readonly input: string;
}

export interface LoadedStudy extends ReadStudy {
  readonly warnings: readonly Problem[];
}

/** How a study is read. */
export interface Reading {
  /** Told how many rows of answers are read. */
  readonly told?: RowsTold | undefined;
  /** Whether what its publication printed is read, too, which takes longer than all else: yes, unless. */
  readonly printed?: boolean;
}

/**
 * Reads a study's folder into one typed, checked study. Every file is checked before anything is said, so that all
 * problems are reported together. population.csv, profile.csv and printed/ may be absent; pilot/ is there where
 * study.yaml declares a pilot.
 *
 * @param folder the path of the folder, as problems are to name it
 * @returns the study, the problems that stopped nothing, and what its publication printed, none without one; where that
 * is not to be read, its faults stop nothing
 * @throws DataError with all problems of the run
 * @example
 * const { study, warnings } = loadStudy("data");
 */
export function loadStudy(folder: string, reading: Reading & { readonly printed: false }): Omit<LoadedStudy, "printed">;
export function loadStudy(folder: string, reading?: Reading): LoadedStudy;
export function loadStudy(folder: string, reading: Reading = {}): LoadedStudy {
  const problems = collectProblems(folder);
  const read = readStudy(openFolder(folder, problems), problems, reading);
  if (read === undefined) throw new DataError(problems.all, problems.further());
  return { ...read, warnings: problems.all };
}

/**
 * Reads a study from its files, gathering problems and what was understood.
 *
 * @returns undefined where a problem is an error
 * @example
 * readStudy(openFolder("data", problems), problems)?.study.items.length;
 */
export function readStudy(input: InputFolder, problems: Problems, reading?: Reading): ReadStudy | undefined {
  const yaml = input.required(yamlPath);
  return readTables(input, yaml === undefined ? {} : readDescription(yaml, problems), problems, reading);
}

/**
 * Reads the tables of a study whose description has been read.
 *
 * @returns undefined where a problem is an error
 * @example
 * readTables(input, readDescription(yaml, problems), problems)?.study.items.length;
 */
export function readTables(
  input: InputFolder,
  declared: DeclaredStudy,
  problems: Problems,
  { told, printed: isPrintedRead = true }: Reading = {},
): ReadStudy | undefined {
  const codebook = loadItems(input, declared, problems);
  const items = codebook?.items;
  const { responses, strata } = loadAnswers(input, declared, codebook, problems, told);
  const profileFile = input.table("profile", { sheet: declared.columns?.sheets.profile });
  const asked = responses?.characteristics ?? [];
  const codes = asked.map(({ code }) => code);
  const counted = profileFile === undefined ? [] : readProfile(profileFile, responses?.rows, codes, problems);
  const pilot = declared.description && readPilot(input, declared.description.pilot, { ...declared, items }, problems);
  const printedFile = input.csv(printedPath); // the study's version has it, whether it is read or not
  const printed = printedFile === undefined || !isPrintedRead ? [] : readPrinted(printedFile, problems);
  const failed = problems.all.some(({ severity }) => severity === "error") || problems.further() > 0;
  if (failed || !declared.description || !items || !responses) return undefined;
  const {
    pilot: _,
    characteristics: _characteristics,
    headings: _headings,
    rows: _rows,
    sheets: _sheets,
    scale: declaredScale,
    ...rest
  } = declared.description;
  const { missing: _missing, ...scale } = declaredScale;
  const description = { ...rest, scale };
  const discreet = description.publish === "results";
  const toldOfItems = !discreet || extentOf({ ...description, items, answers: responses.answers }) !== "verdicts";
  warnOfScale(items, description.scale.options, responses.answers, toldOfItems, problems);
  const warnings = problems.all
    .flatMap(({ note, discreetNote }) => (discreet ? discreetNote : note) ?? [])
    .map((id) => ({ id }));
  const { answers, quality: answerQuality, missing } = responses;
  const further = { ...(pilot && { pilot }), ...(missing.length > 0 && !discreet && { missing }) };
  const read = { ...description, items, strata, profile: [...asked, ...counted], ...further, answerQuality, warnings };
  const data = input.version();
  const study = versioned(withhold({ ...visibleTexts({ ...read, data }), answers }));
  const isNumbered = checkNumbers(study, numberPlace(declared, codebook!, study, input.pathOf("items")), problems);
  return isNumbered ? { study, printed: visibleTexts(printed), input: data.version } : undefined;
}

/** Options that a variable or the whole study never uses may be none of the questionnaire's. */
function warnOfScale(
  items: readonly Item[],
  options: readonly Option[],
  answers: Answers,
  isTold: boolean,
  problems: Problems,
): void {
  const surprising = isTold ? surprisinglyUnusedOptions(items, options, answers) : [];
  const unused = unusedOptions(items, options, answers);
  for (const one of unused) {
    const said = surprising.find(({ variable }) => variable === one.variable);
    const [note, discreetNote] = said
      ? [problemWords.unusedOptionsNote(said), problemWords.unusedOptionsDiscreetNote()]
      : [];
    problems.warn({ file: yamlPath }, problemWords.unusedOptions(one), note, discreetNote);
  }
  const untouched = unused.length === 0 ? untouchedOptions(options, answers) : undefined;
  if (untouched !== undefined) problems.warn({ file: yamlPath }, problemWords.untouchedOptions(untouched));
}

/** Where the number of a table or figure stands: an item's in its row, others in study.yaml. */
function numberPlace(
  { place }: DeclaredStudy,
  { items, lines }: Codebook,
  { numbers }: Study,
  itemsPath: string,
): (key: string) => ProblemPlace | undefined {
  const itemOf = new Map(items.flatMap(({ code, table }) => (table === undefined ? [] : [[`items/${code}`, code]])));
  return (key) => {
    const item = itemOf.get(key);
    if (item !== undefined) return { file: itemsPath, line: byKey(lines, item), column: "table" };
    return Object.hasOwn(numbers, key) ? place!(["numbers", key]) : undefined;
  };
}

function loadItems(input: InputFolder, declaration: DeclaredStudy, problems: Problems): Codebook | undefined {
  const { variables, columns, place } = declaration;
  const file = input.table("items", { required: true, sheet: columns?.sheets.items });
  const taken = (columns?.characteristics ?? []).map(({ code }) => code);
  const codebook = file && readItems(file, variables, taken, problems);
  const declared =
    variables?.flatMap(({ code, dimensions }) => dimensions.map((dimension) => [code, dimension.code].join("/"))) ?? [];
  if (codebook !== undefined) checkMissingItems(declaration, codebook, problems);
  // An item whose own dimension is misspelt is one problem, not two.
  if (codebook?.items.some(({ variable, dimension }) => !declared.includes([variable, dimension].join("/"))))
    return codebook;
  for (const [at, { code, dimensions }] of ((codebook && variables) ?? []).entries()) {
    for (const [of, dimension] of dimensions.entries()) {
      if (codebook!.items.some((item) => item.variable === code && item.dimension === dimension.code)) continue;
      problems.error(
        place!(["variables", at, "dimensions", of, "code"]),
        problemWords.dimensionWithoutItems(dimension.code),
      );
    }
  }
  return codebook;
}

/** Items that a way of not answering is declared for are items. */
function checkMissingItems({ scale, place }: DeclaredStudy, { items }: Codebook, problems: Problems): void {
  const codes = items.map(({ code }) => code);
  for (const [at, one] of (scale?.missing ?? []).entries()) {
    for (const [of, code] of ((typeof one === "object" ? one.items : undefined) ?? []).entries()) {
      if (codes.includes(code)) continue;
      const wording = problemWords.value("scale.missing.items", quoteValue(code), expectedWords.oneOf(codes));
      problems.error(place!(["scale", "missing", at, "items", of]), wording);
    }
  }
}

interface LoadedAnswers {
  readonly responses: Responses | undefined;
  readonly strata: readonly Stratum[];
}

/** The answers and the population they were drawn from; each is read even where the other cannot be. */
function loadAnswers(
  input: InputFolder,
  declared: DeclaredStudy,
  codebook: Codebook | undefined,
  problems: Problems,
  told: RowsTold | undefined,
): LoadedAnswers {
  const { scale, description, columns } = declared;
  const file = input.table("responses", { required: true, sheet: columns?.sheets.responses });
  const populationFile = input.table("population", { sheet: columns?.sheets.population });
  const population = populationFile && readPopulation(populationFile, problems);
  if (file === undefined || scale === undefined || codebook === undefined) return { responses: undefined, strata: [] };
  const items = [...new Set(codebook.items.map(({ code }) => code))].filter((code) => code !== "");
  const files = { population: input.pathOf("population"), responses: input.pathOf("responses") };
  const { characteristics = [], headings = [], rows = { leaveOut: [] } } = columns ?? {};
  const names = [respondentColumn, stratumColumn, ...items, ...characteristics.map(({ code }) => code)];
  const instrument = {
    items,
    scale,
    characteristics,
    ...columnHeadings([...codebook.headings, ...headings], names),
    exported: codebook.headings.length > 0,
    stratum: description?.sampling.stratum,
    strata: population?.map(({ name }) => name),
    quality: description?.quality,
    rows,
    population: files.population,
    discreet: description?.publish === "results",
  };
  const responses = readResponses(file, instrument, problems, told);
  if (responses === undefined || population === undefined) return { responses, strata: [] };
  return { responses, strata: joinStrata(population, responses, files, problems) };
}

function joinStrata(
  population: readonly PopulationRow[],
  { rows, strata }: Responses,
  files: StrataFiles,
  problems: Problems,
): Counted<Stratum>[] {
  const joined =
    strata === undefined
      ? stateStrata(population, rows, files, problems)
      : countStrata(population, strata, files, problems);
  const total = sumBelow(joined);
  if (total !== undefined && !isTotalName(joined.at(-1)!.name)) {
    const place = { file: files.population, line: population.at(-1)!.line, column: "members" };
    problems.error(place, problemWords.totalStratum(joined.at(-1)!.name, total));
  }
  joined.forEach(({ name, members, respondents }, at) => {
    if (!(respondents > members)) return;
    const place = { file: files.population, line: population[at]!.line, column: "members" };
    const [note, discreet] = [
      problemWords.beyondMembersNote(name, respondents, members),
      problemWords.beyondMembersDiscreetNote(name),
    ];
    problems.warn(place, problemWords.beyondMembers(respondents, members), note, discreet);
  });
  return joined;
}

/**
 * The members of the last stratum, where it is the sum of those above it: of their respondents, too, or nobody is from
 * it.
 */
function sumBelow(strata: readonly Counted<Stratum>[]): number | undefined {
  const [last, above] = [strata.at(-1), strata.slice(0, -1)];
  if (last === undefined || above.length < 2) return undefined;
  const sum = (of: "members" | "respondents") => above.reduce((total, stratum) => total + Number(stratum[of]), 0);
  const [members, respondents] = [sum("members"), Number(last.respondents)];
  return last.members === members && (!(respondents > 0) || respondents === sum("respondents")) ? members : undefined;
}
