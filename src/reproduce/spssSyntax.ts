import type { Coefficient } from "../statistics/correlate.js";
import { byCode } from "../study/lookups.js";
import type { Scoring } from "../study/scoring.js";
import type { Criteria, StudyDescription } from "../study/study.js";
import { listed } from "./listed.js";
import { type Recipe, type Reproduced, recipe, type TestedPairs } from "./recipe.js";
import type { ReproduceWords } from "./words.js";

/**
 * SPSS syntax that repeats a test on the file of answers, once it is open: the order of its columns does not matter
 * then.
 *
 * @example spssSyntax(study, scoring, criteria, { kind: "reliability", scale: "A" }, texts)
 */
export function spssSyntax(
  study: StudyDescription,
  scoring: Scoring,
  criteria: Criteria,
  test: Reproduced,
  texts: ReproduceWords,
): string {
  const told = recipe(study, scoring, criteria, test);
  return `${[...scores(told, texts), ...repeated(told, test, texts)].join("\n")}\n`;
}

function repeated(told: Recipe, test: Reproduced, texts: ReproduceWords): string[] {
  if (test.kind === "correlations") return correlations(told, test.pairs, texts);
  return test.kind === "validity" ? validity(told, test.variable, texts) : reliability(told, test.scale, texts);
}

function scores({ file, items, reversed, ends, blanks, middle }: Recipe, texts: ReproduceWords): string[] {
  const prepared = {
    midpoint: [comment(texts.midpoint(middle)), `RECODE ${variables(items)} (SYSMIS=${middle}).`],
    item: [],
    respondent: [comment(texts.respondent), `SELECT IF (NMISS(${values(items)}) = 0).`],
  }[blanks];
  return [
    comment(texts.openFile(file)),
    ...prepared,
    ...(reversed.length > 0
      ? [comment(texts.reversed), ...reversed.map(spssName).map((item) => `COMPUTE ${item} = ${ends} - ${item}.`)]
      : []),
  ];
}

function correlations({ blanks, coefficient, scales }: Recipe, pairs: TestedPairs, texts: ReproduceWords): string[] {
  const total = (codes: readonly string[]) =>
    blanks === "item" ? `${codes.length} * MEAN(${values(codes)})` : `SUM(${values(codes)})`;
  return [
    comment(blanks === "item" ? texts.prorated : texts.scales),
    ...scales.map(({ code, items }) => `COMPUTE ${totalName(code)} = ${total(items.map((item) => item.code))}.`),
    "EXECUTE.",
    comment(texts.correlation[coefficient]),
    ...pairs.map(({ from, to }) => correlate(coefficient, [totalName(from)], totalName(to))),
    ...exactTests(coefficient, pairs, texts),
    comment(texts.notInSpss),
  ];
}

/** Of SPSS's module Exact Tests. */
function exactTests(coefficient: Coefficient, pairs: TestedPairs, texts: ReproduceWords): string[] {
  const exact = pairs.filter((pair) => pair.exact);
  if (exact.length === 0) return [];
  const statistic = coefficient === "kendall" ? "BTAU" : "CORR";
  return [
    comment(texts.exactInSpss),
    ...exact.map(
      ({ from, to }) =>
        `CROSSTABS /TABLES=${totalName(from)} BY ${totalName(to)} /STATISTICS=${statistic} /METHOD=EXACT.`,
    ),
  ];
}

function validity({ coefficient, scales }: Recipe, variable: string, texts: ReproduceWords): string[] {
  const codes = byCode(scales, variable).items.map(({ code }) => code);
  const total = totalName(variable);
  return [
    comment(texts.scales),
    `COMPUTE ${total} = SUM.${codes.length}(${values(codes)}).`,
    ...codes.map((code) => `COMPUTE ${restName(code)} = ${total} - ${spssName(code)}.`),
    "EXECUTE.",
    comment(texts.validity),
    correlate(coefficient, codes.map(spssName), total),
    ...codes.map((code) => correlate(coefficient, [spssName(code)], restName(code))),
    comment(texts.criticalNotInSpss),
  ];
}

function reliability({ scales, criteria }: Recipe, scale: string, texts: ReproduceWords): string[] {
  return [
    "EXECUTE.",
    comment(texts.alpha),
    `RELIABILITY /VARIABLES=${variables(scales[0]!.items.map((item) => item.code))}`,
    `  /SCALE('${scale.replaceAll("'", "''")}') ALL /MODEL=ALPHA /STATISTICS=CORR /SUMMARY=TOTAL CORR`,
    `  /ICC=MODEL(MIXED) TYPE(CONSISTENCY) CIN=${Number((100 * criteria.confidenceLevel).toPrecision(12))} TESTVAL=0.`,
    comment(texts.alphaInterval),
  ];
}

function correlate(coefficient: Coefficient, items: readonly string[], total: string): string {
  const pairs = `/VARIABLES=${listed(items, " ", "  ")} WITH ${total}`;
  if (coefficient === "pearson") return `CORRELATIONS ${pairs} /PRINT=TWOTAIL NOSIG /MISSING=PAIRWISE.`;
  return `NONPAR CORR ${pairs} /PRINT=${coefficient.toUpperCase()} TWOTAIL NOSIG /MISSING=PAIRWISE.`;
}

const variables = (codes: readonly string[]) => listed(codes.map(spssName), " ", "  ");
const values = (codes: readonly string[]) => listed(codes.map(spssName), ", ", "  ");
const totalName = (code: string) => spssName(`total_${code}`);
const restName = (code: string) => spssName(`rest_${code}`);

/** The name that SPSS gives to a column when it opens a file. */
function spssName(code: string): string {
  const name = code.replaceAll(/[^\p{L}\p{N}_.@#$]/gu, "_");
  return /^\p{L}/u.test(name) ? name : `@${name}`;
}

/** A comment ends where a line ends in a period, and nowhere else. */
function comment(text: string): string {
  return `* ${text.replace(/\.$/, "")}.`;
}
