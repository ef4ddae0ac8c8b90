import type { BandSet, Words } from "../src/study/study.js";
import { expectedWords, problemWords, quoteValue } from "../src/texts/language.js";
import { folded } from "./folded.js";
import { respondentColumn } from "./respondentColumn.js";
import { stratumColumn } from "./stratumColumn.js";
import type { Description } from "./studySchema.js";
import { type KeyPath, keyName, type YamlFile } from "./yamlFile.js";

/** Reports a value that is not what it should be. */
type Fault = (path: KeyPath, value: unknown, expected: string) => void;

/**
 * Reports what a schema cannot say of study.yaml outside its scale: repeated codes, codes that point nowhere, ends of
 * bands out of order.
 *
 * @example
 * checkDescription(description, yaml);
 */
export function checkDescription(description: Description, yaml: YamlFile): void {
  const fault: Fault = (path, value, expected) =>
    yaml.error(path, problemWords.value(keyName(path), quoteValue(value), expected));
  checkUnique(codesOf(description), fault);
  checkReferences(description, fault);
  checkAskedOnce(description, fault);
  checkCharacteristics(description, fault);
  checkAllBands(description, fault);
}

type Coded = readonly [path: KeyPath, code: string];

/** The lists in which a code may stand only once, whatever its case: results and addresses go by it. */
function codesOf({
  variables,
  hypotheses,
  questions,
  bandSets,
  characteristics = [],
}: Description): readonly (readonly Coded[])[] {
  const dimensions = variables.flatMap((variable, at) =>
    variable.dimensions.map(({ code }, of): Coded => [["variables", at, "dimensions", of, "code"], code]),
  );
  return [
    [...variables.map(({ code }, at): Coded => [["variables", at, "code"], code]), ...dimensions],
    hypotheses.map(({ id }, at): Coded => [["hypotheses", at, "id"], id]),
    questions.map(({ id }, at): Coded => [["questions", at, "id"], id]),
    bandSets.map(({ code }, at): Coded => [["bandSets", at, "code"], code]),
    [
      [[], respondentColumn],
      [[], stratumColumn],
      ...characteristics.map(({ code }, at): Coded => [["characteristics", at, "code"], code]),
    ],
    ...characteristics.map(({ categories = [] }, at) =>
      categories.flatMap((category, of) => wordsOf(category, ["characteristics", at, "categories", of])),
    ),
  ];
}

/** The different words that a cell may hold for a category. */
function wordsOf({ code, label }: { readonly code?: string; readonly label: Words }, path: KeyPath): Coded[] {
  const words = [
    [[...path, "code"], code ?? label.id] as const,
    [[...path, "label"], label.id] as const,
    [[...path, "label"], label.en ?? label.id] as const,
  ];
  return words.filter(([, word], at) => words.findIndex(([, other]) => folded(other) === folded(word)) === at);
}

function checkUnique(lists: readonly (readonly Coded[])[], fault: Fault): void {
  for (const list of lists) {
    const seen = new Map<string, string>();
    for (const [path, code] of list) {
      const twin = seen.get(folded(code));
      if (twin === undefined) seen.set(folded(code), code);
      else fault(path, code, twin === code ? expectedWords.unique : expectedWords.uniqueByCase(twin));
    }
  }
}

/** What is asked of two scales twice in the same words is computed and shown twice, and counts as two in a family. */
function checkAskedOnce({ hypotheses, questions }: Description, fault: Fault): void {
  const asked = (pair: Pair, ...texts: readonly Words[]) =>
    JSON.stringify([pair.from, pair.to, ...texts.map(({ id }) => id)]);
  const lists = [
    [
      "hypotheses",
      expectedWords.sameHypothesis,
      hypotheses.map((one) => [one.id, asked(one, one.null, one.alternative)] as const),
    ],
    ["questions", expectedWords.sameQuestion, questions.map((one) => [one.id, asked(one, one.text)] as const)],
  ] as const;
  for (const [key, expected, list] of lists) {
    const first = new Map<string, string>();
    for (const [at, [id, text]] of list.entries()) {
      const twin = first.get(text);
      if (twin === undefined) first.set(text, id);
      else if (twin !== id) fault([key, at, "id"], id, expected(twin)); // an id that stands twice is told of already
    }
  }
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

function checkReferences({ variables, hypotheses, questions, bandSets, criteria }: Description, fault: Fault): void {
  const owner = new Map(
    variables.flatMap(({ code, dimensions }) =>
      [code, ...dimensions.map((dimension) => dimension.code)].map((of) => [of, code]),
    ),
  );
  hypotheses.forEach((hypothesis, at) => void checkPair(["hypotheses", at], hypothesis, owner, fault));
  questions.forEach((question, at) => void checkPair(["questions", at], question, owner, fault));
  const sets = bandSets.map(({ code }) => code);
  if (!sets.includes(criteria.bandSet)) fault(["criteria", "bandSet"], criteria.bandSet, expectedWords.oneOf(sets));
}

/** Both ends of a correlation are known, and neither is the other or a part of it. */
function checkPair(path: KeyPath, { from, to }: Pair, owner: ReadonlyMap<string, string>, fault: Fault): void {
  for (const [end, code] of [["from", from] as const, ["to", to] as const]) {
    if (!owner.has(code)) fault([...path, end], code, expectedWords.oneOf([...owner.keys()]));
  }
  if (from === to) fault([...path, "to"], to, expectedWords.other(from));
  else if (owner.get(from) === to || owner.get(to) === from) fault([...path, "to"], to, expectedWords.otherItems(from));
}

function checkCharacteristics({ characteristics = [] }: Description, fault: Fault): void {
  characteristics.forEach(({ kind, categories, classes, delimiter }, at) => {
    if (delimiter !== undefined && kind !== "multiple")
      fault(["characteristics", at, "delimiter"], delimiter, expectedWords.onlyMultiple);
    const fits = kind === "numeric" ? classes !== undefined && categories === undefined : classes === undefined;
    if (!fits) fault(["characteristics", at, "kind"], kind, expectedWords.byKind(kind));
    classes?.forEach(({ upTo }, of) => {
      const path = ["characteristics", at, "classes", of, "upTo"];
      const before = classes[of - 1]?.upTo;
      if (upTo === undefined && of < classes.length - 1) fault(path, upTo, expectedWords.notLast);
      if (upTo !== undefined && before !== undefined && upTo <= before) fault(path, upTo, expectedWords.ascending);
    });
  });
}

function checkAllBands({ scale, bandSets, quantifiers, reliability, strength }: Description, fault: Fault): void {
  const values = scale.options.map(({ value }) => value);
  const range = { lowest: Math.min(...values), highest: Math.max(...values) };
  bandSets.forEach((set, at) => void checkBands(["bandSets", at], set, range, fault));
  if (quantifiers !== undefined) checkBands(["quantifiers"], quantifiers, { lowest: 0, highest: 100 }, fault);
  if (reliability.bands !== undefined)
    checkBands(["reliability", "bands"], reliability.bands, { lowest: 0, highest: 1 }, fault);
  const first = strength.bands.findIndex((band) => "from" in band);
  const start = first < 0 ? undefined : (strength.bands[first] as { readonly from: number }).from;
  if (start === undefined || start > 0)
    fault(["strength", "bands", Math.max(0, first), "from"], start, expectedWords.strengthFromZero);
  strength.bands.forEach((band, at) => {
    const previous = strength.bands[at - 1];
    const [key, start] = "at" in band ? ["at", band.at] : ["from", band.from];
    if (previous && start < ("at" in previous ? previous.at : previous.from)) {
      fault(["strength", "bands", at, key], start, expectedWords.ascending);
    } else if (start < 0 || start > 1) fault(["strength", "bands", at, key], start, expectedWords.strength);
  });
}

/** A band that ends below the lowest value would hold none. */
function checkBands(
  path: KeyPath,
  { bands }: BandSet,
  { lowest, highest }: { lowest: number; highest: number },
  fault: Fault,
): void {
  bands.forEach(({ upTo }, at) => {
    const place = [...path, "bands", at, "upTo"];
    if (at > 0 && upTo <= bands[at - 1]!.upTo) fault(place, upTo, expectedWords.ascending);
    else if (at === bands.length - 1 && upTo !== highest) fault(place, upTo, expectedWords.end(highest));
    else if (upTo < lowest) fault(place, upTo, expectedWords.reached(lowest));
  });
}
