import { skeleton as words } from "../src/texts/language.js";
import { firstDimension, type NewStudy, type NewVariable } from "./studySkeleton.js";

/** Text as YAML takes it, whatever it holds: JSON's strings are YAML's. */
function quote(text: string | number): string {
  return JSON.stringify(String(text));
}

/**
 * The study.yaml of a new study, with an explanation of every key that a researcher decides on.
 *
 * @example skeletonYaml(study).startsWith("# yaml-language-server") // true
 */
export function skeletonYaml({ title, values, variables, year, schema }: NewStudy): string {
  const named = words.options(values);
  const dependent = variables.at(-1)!;
  const independent = variables.slice(0, -1);
  return `# yaml-language-server: $schema=${schema}
# The study, as its researcher declares it. Lines that begin with # are explanations.
# The report is in Indonesian: texts stand under id. Codes are yours; other files refer to them.

title: { id: ${quote(title)} }
people:
  - { name: ${quote(words.person)}, role: { id: ${quote(words.role)} } }
institution: { id: ${quote(words.institution)} }
year: ${year}
# The line below every table and figure.
source: { id: ${quote(words.source)} }

# The answer options of every item: consecutive whole numbers. responses.csv may hold a value, a code or a label.
scale:
  # What a blank answer becomes: item (left out of the item's mean), respondent (whoever left a blank is left out of all scores), or
  # midpoint (filled with the middle of the scale, which must have one).
  blanks: item
  options:
${values.map((value, i) => `    - { value: ${value}, code: ${quote(named[i]!.code)}, label: { id: ${quote(named[i]!.label)} } }`).join("\n")}

# What is measured; items.csv refers to these codes. role: independent (what influences) or dependent (what is influenced).
variables:
${variables.map((variable) => variableYaml(variable, variable === dependent && independent.length > 0)).join("\n")}

# Pairs of variables or dimensions that are correlated; none: [].
hypotheses:${independent.length === 0 ? " []" : ""}
${independent.map((from, i) => hypothesisYaml(`H${i + 1}`, from, dependent)).join("\n")}

# How the respondents were drawn: probability, nonprobability or census. The population, where it is known, stands in population.csv
# (columns stratum, members, respondents).
sampling:
  design: nonprobability
  stratum: { id: ${quote(words.stratum)} }
  rounding: ceiling # how Slovin's sample size becomes whole: nearest or ceiling

# Classes of mean scores, each up to its end, inclusive. Give the source that you follow: source: "Author, 2020: 12".
bandSets:
  - code: ${words.bandSetCode}
    name: { id: ${quote(words.bandSet)} }
    lookup: rounded # a mean is first rounded half up to so many decimals; or exact
    decimals: 2
    bands:
${thirds(values)
  .map((upTo, i) => `      - { upTo: ${upTo}, label: { id: ${quote(words.bands[i]!)} } }`)
  .join("\n")}

# Words for the strength of a correlation, by its absolute value. Give the source that you follow.
strength:
  bands:
${words.strengths.map((label, i) => `    - { from: ${i / words.strengths.length}, label: { id: ${quote(label)} } }`).join("\n")}

coefficient: spearman # or pearson, or kendall
# Which p decides: auto (exact where all permutations can be counted, as with up to nine respondents, else approximate), approximate (t
# or z), or exact (where all cannot be counted, permutations are drawn).
test: auto
validity: {} # source: of the rule that an item is valid above the critical value
reliability: { threshold: 0.7 } # reliable where alpha is greater
significance: {}

# The study's own criteria. A reader may move them on the page; these are where they start.
criteria:
  marginOfError: 0.05 # e of Slovin's formula
  confidenceLevel: 0.95
  significanceLevel: 0.05
  tails: 2
  validity: item-total # or item-rest
  bandSet: ${words.bandSetCode}

# answers: the answers, without respondents' numbers, are part of the site. results: they are not, and small counts are withheld.
publish: answers
quality:
  blankShare: 0.2 # respondents with a greater share of blank answers are counted
  unanswered: drop # or keep: whether whoever answered no item is left out
  drop: [] # nobody; or any of oneAnswer, identical, blanks

# Numbers that tables have in a publication, and texts of your own for its pages (background, questions).
numbers: {}
texts: {}
`;
}

function variableYaml({ code, name }: NewVariable, dependent: boolean): string {
  return `  - code: ${quote(code)}
    name: { id: ${quote(name)} }
    role: ${dependent ? "dependent" : "independent"}
    dimensions:
      - { code: ${quote(firstDimension(code))}, name: { id: ${quote(words.dimension(name))} } }`;
}

function hypothesisYaml(id: string, from: NewVariable, to: NewVariable): string {
  return `  - id: ${id}
    from: ${quote(from.code)}
    to: ${quote(to.code)}
    "null": { id: ${quote(words.nullHypothesis(from.name, to.name))} } # the quotation marks of "null" must stay
    alternative: { id: ${quote(words.alternative(from.name, to.name))} }`;
}

/** Upper ends of three classes as wide as each other, with two decimals. */
function thirds(values: readonly number[]): number[] {
  const [lowest, highest] = [values[0]!, values.at(-1)!];
  return [1, 2, 3].map((part) => Math.round(100 * (lowest + ((highest - lowest) * part) / 3)) / 100);
}
