/**
 * The live parameters: what a reader may move, between which values, and how an address says it.
 * Pure: the address is an argument. src/reader/address.ts is the one place that touches the browser's.
 */

import type { Coefficient } from "../statistics/correlate.js";
import { declaredScoring, type Scoring } from "./scoring.js";
import type { BlankRule, Criteria, StudyDescription, Words } from "./study.js";

/** All that a reader may move: criteria act on results, scoring makes new ones. */
export interface Settings extends Criteria, Scoring {}

export type SettingKey = keyof Settings;

/** A parameter that takes one of `values` and nothing between them. */
export interface SingleParameter<T extends string | number = string | number> {
  /** Its key in an address: short, and stable, because addresses are shared. */
  readonly name: string;
  /** `number`: ascending values, moved along; `choice`: alternatives, picked from. */
  readonly kind: "number" | "choice";
  readonly values: readonly T[];
  /** The study's own value. Always one of `values`. */
  readonly default: T;
  /** Names that the study itself gives to the values. */
  readonly labels?: Readonly<Record<string, Words>>;
  /** It needs answers that the study does not publish: whatever an address asks for, it keeps its default. */
  readonly fixed?: boolean;
}

/** A parameter that takes any of `values` together; an address repeats its key. The study's own is none of them. */
export interface SetParameter {
  readonly name: string;
  readonly kind: "set";
  readonly values: readonly string[];
  readonly default: readonly string[];
  /** As of a single parameter. */
  readonly fixed?: boolean;
}

export type Parameter = SingleParameter | SetParameter;

export type Parameters = {
  readonly [K in SettingKey]: Settings[K] extends readonly string[]
    ? SetParameter
    : SingleParameter<Settings[K] & (string | number)>;
};

/** What each parameter is called in an address, in one language. */
export type ParameterNames = Readonly<Record<SettingKey, string>>;

/** The keys of parameters that take one value. */
export type SingleKey = { [K in SettingKey]: Settings[K] extends readonly string[] ? never : K }[SettingKey];

/** The keys of parameters that act on results. */
export const CRITERIA_KEYS = [
  "marginOfError",
  "confidenceLevel",
  "significanceLevel",
  "tails",
  "validity",
  "bandSet",
] as const satisfies readonly (keyof Criteria)[];

/** The keys of parameters that change scores, and so need the answers. */
export const SCORING_KEYS = [
  "reversed",
  "leftOut",
  "blanks",
  "coefficient",
] as const satisfies readonly (keyof Scoring)[];

/**
 * The part of the settings that turns answers into scores.
 *
 * @example scoringOf(ownSettings(parameters)) // { reversed: [], leftOut: [], blanks: "midpoint", coefficient: "spearman" }
 */
export function scoringOf({ reversed, leftOut, blanks, coefficient }: Settings): Scoring {
  return { reversed, leftOut, blanks, coefficient };
}

/** 0.01 to 0.25. Made from integers, so that each is the number its decimal text means. */
const MARGINS = Array.from({ length: 25 }, (_, i) => (i + 1) / 100);

const CONFIDENCE_LEVELS = [0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999];

/** The columns of the usual tables of critical values, one- and two-tailed. */
const SIGNIFICANCE_LEVELS = [0.0005, 0.001, 0.005, 0.01, 0.02, 0.025, 0.05, 0.1];

/** Those that a reader may choose. */
export const COEFFICIENTS: readonly Coefficient[] = ["spearman", "pearson", "kendall"];

/** What the study must tell for its parameters to be known. */
export type ParameterSettings = Pick<
  StudyDescription,
  "criteria" | "bandSets" | "items" | "scale" | "coefficient" | "publish"
>;

/**
 * The live parameters, in the order in which pages and addresses list them. A default that is not among the usual
 * values (e = 0.075) joins them.
 *
 * @param study - Its own settings are the defaults, its band sets and items the choices.
 * @param blank - Blank answers there are: without any, the rule for them has no choice.
 * @param names - Of the parameters in addresses.
 * @returns One parameter a setting.
 * @example parametersOf(study, 0, addresses.parameters).marginOfError.default // 0.1
 */
export function parametersOf(study: ParameterSettings, blank: number, names: ParameterNames): Parameters {
  const { criteria, bandSets } = study;
  const own = declaredScoring(study);
  const codes = study.items.map(({ code }) => code);
  const scoring = study.publish === "results" ? { fixed: true } : {};
  return {
    marginOfError: numberParameter(names.marginOfError, MARGINS, criteria.marginOfError),
    confidenceLevel: numberParameter(names.confidenceLevel, CONFIDENCE_LEVELS, criteria.confidenceLevel),
    significanceLevel: numberParameter(names.significanceLevel, SIGNIFICANCE_LEVELS, criteria.significanceLevel),
    tails: { name: names.tails, kind: "choice", values: [1, 2], default: criteria.tails },
    validity: { name: names.validity, kind: "choice", values: ["item-total", "item-rest"], default: criteria.validity },
    bandSet: {
      name: names.bandSet,
      kind: "choice",
      values: bandSets.map(({ code }) => code),
      default: criteria.bandSet,
      labels: Object.fromEntries(bandSets.map(({ code, name }) => [code, name])),
    },
    coefficient: {
      name: names.coefficient,
      kind: "choice",
      values: COEFFICIENTS,
      default: own.coefficient,
      ...scoring,
    },
    blanks: {
      name: names.blanks,
      kind: "choice",
      values: blank > 0 ? blankRules(study) : [own.blanks],
      default: own.blanks,
      ...scoring,
    },
    reversed: { name: names.reversed, kind: "set", values: codes, default: [], ...scoring },
    leftOut: { name: names.leftOut, kind: "set", values: codes, default: [], ...scoring },
  };
}

/** A scale without a middle cannot fill with it. */
function blankRules({ scale }: ParameterSettings): BlankRule[] {
  return scale.options.length % 2 === 1 ? ["midpoint", "item", "respondent"] : ["item", "respondent"];
}

function numberParameter(name: string, usual: readonly number[], own: number): SingleParameter<number> {
  const values = [...new Set([...usual, own])].sort((a, b) => a - b);
  return { name, kind: "number", values, default: own };
}

/** The keys of parameters, in their order. */
export function keysOf<T extends object>(parameters: T): readonly (keyof T & string)[] {
  return Object.keys(parameters) as (keyof T & string)[];
}

/**
 * The settings that an address asks for. Strict: a value that no control could have set, or a single parameter given
 * twice, is as good as absent and leaves the default.
 *
 * @param search - The query of an address, with or without its question mark.
 * @example readSettings(parameters, "?e=0.05").marginOfError // 0.05
 */
export function readSettings(parameters: Parameters, search: string): Settings {
  const query = new URLSearchParams(search);
  const read = (parameter: Parameter) => fromTexts(parameter, query.getAll(parameter.name)) ?? parameter.default;
  return Object.fromEntries(keysOf(parameters).map((key) => [key, read(parameters[key])])) as unknown as Settings;
}

/**
 * The query that asks for the settings: whatever `search` holds besides parameters, as it stands there, then the
 * parameters that differ from the study's own. `readSettings` reads the same settings back.
 *
 * @returns With its question mark, or empty.
 * @throws RangeError if a setting has a value that its parameter does not take.
 * @example writeSettings(parameters, { ...own, marginOfError: 0.05 }, "?q=x") // "?q=x&e=0.05"
 */
export function writeSettings(parameters: Parameters, settings: Settings, search: string): string {
  const names = new Set(keysOf(parameters).map((key) => parameters[key].name));
  const isForeign = (pair: string) =>
    pair !== "" && ![...new URLSearchParams(pair).keys()].some((name) => names.has(name));
  const foreign = search.replace(/^\?/, "").split("&").filter(isForeign);
  const own = differing(parameters, settings).flatMap((key) => toPairs(parameters[key], settings[key]));
  const query = [...foreign, ...own].join("&");
  return query === "" ? "" : `?${query}`;
}

/**
 * The keys of the settings that differ from the study's own, in the parameters' order.
 *
 * @example differing(parameters, { ...own, tails: 1 }) // ["tails"]
 */
export function differing(parameters: Parameters, settings: Settings): readonly SettingKey[] {
  return keysOf(parameters).filter((key) => !sameValue(settings[key], parameters[key].default));
}

/**
 * The study's own settings.
 *
 * @example ownSettings(parameters).tails // 2
 */
export function ownSettings(parameters: Parameters): Settings {
  return Object.fromEntries(keysOf(parameters).map((key) => [key, parameters[key].default])) as unknown as Settings;
}

function sameValue(a: Settings[SettingKey], b: Settings[SettingKey]): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.length === b.length && a.every((code) => b.includes(code));
}

function fromTexts(parameter: Parameter, texts: readonly string[]): Settings[SettingKey] | undefined {
  if (parameter.fixed) return undefined;
  if (parameter.kind !== "set")
    return texts.length === 1 ? (singleFromText(parameter, texts[0]!) as Settings[SettingKey] | undefined) : undefined;
  const known = texts.every((text) => parameter.values.includes(text)) && new Set(texts).size === texts.length;
  return known ? parameter.values.filter((code) => texts.includes(code)) : undefined;
}

/**
 * The value of a parameter that a text asks for. Numbers are compared as decimal text: 0.10 is 0.1, but
 * 0.30000000000000004, 1e-1 and .1 are nothing.
 *
 * @example singleFromText(parameters.marginOfError, "0.10") // 0.1
 */
export function singleFromText<T extends string | number>({ values }: SingleParameter<T>, text: string): T | undefined {
  const decimal = /^\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
  return values.find((value) => (typeof value === "number" ? String(value) === decimal : value === text));
}

function toPairs({ name, values }: Parameter, value: Settings[SettingKey]): string[] {
  const all: readonly (string | number)[] = typeof value === "object" ? value : [value];
  const unknown = all.find((one) => !(values as readonly (string | number)[]).includes(one));
  if (unknown !== undefined) throw new RangeError(`parameter ${name} does not take the value ${unknown}`);
  return [...values]
    .filter((one) => all.includes(one))
    .map((one) => new URLSearchParams([[name, String(one)]]).toString());
}
