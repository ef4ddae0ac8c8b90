/**
 * The live parameters: what a reader may move, between which values, and how an address says it.
 * Pure: the address is an argument. src/inputs/address.ts is the one place that touches the browser's.
 */
import type { Criteria, StudyDescription, Words } from "./study/study.js";

/** One live parameter. It takes one of `values` and nothing between them. */
export interface Parameter<T extends string | number = string | number> {
  /** Its key in an address: short, and stable, because addresses are shared. */
  readonly name: string;
  /** `number`: ascending values, moved along; `choice`: alternatives, picked from. */
  readonly kind: "number" | "choice";
  readonly values: readonly T[];
  /** The study's own value. Always one of `values`. */
  readonly default: T;
  /** Names that the study itself gives to the values. */
  readonly labels?: Readonly<Record<string, Words>>;
}

export type CriteriaParameters = { readonly [K in keyof Criteria]: Parameter<Criteria[K]> };

export type CriterionKey = keyof Criteria;

/** 0.01 to 0.25. Made from integers, so that each is the number its decimal text means. */
const MARGINS = Array.from({ length: 25 }, (_, i) => (i + 1) / 100);

const CONFIDENCE_LEVELS = [0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999];

/** The columns of the usual tables of critical values, one- and two-tailed. */
const SIGNIFICANCE_LEVELS = [0.0005, 0.001, 0.005, 0.01, 0.02, 0.025, 0.05, 0.1];

/**
 * The live parameters that are criteria, in the order in which pages and addresses list them. A default that is not
 * among the usual values (e = 0.075) joins them.
 *
 * @param study - Its criteria are the defaults, its band sets the choices.
 * @returns One parameter a criterion.
 * @example parametersOf(study).marginOfError.default // 0.1
 */
export function parametersOf(study: Pick<StudyDescription, "criteria" | "bandSets">): CriteriaParameters {
  const { criteria, bandSets } = study;
  return {
    marginOfError: numberParameter("e", MARGINS, criteria.marginOfError),
    confidenceLevel: numberParameter("kepercayaan", CONFIDENCE_LEVELS, criteria.confidenceLevel),
    significanceLevel: numberParameter("alfa", SIGNIFICANCE_LEVELS, criteria.significanceLevel),
    tails: { name: "ekor", kind: "choice", values: [1, 2], default: criteria.tails },
    validity: { name: "validitas", kind: "choice", values: ["item-total", "item-rest"], default: criteria.validity },
    bandSet: {
      name: "pita",
      kind: "choice",
      values: bandSets.map(({ code }) => code),
      default: criteria.bandSet,
      labels: Object.fromEntries(bandSets.map(({ code, name }) => [code, name])),
    },
  };
}

function numberParameter(name: string, usual: readonly number[], own: number): Parameter<number> {
  const values = [...new Set([...usual, own])].sort((a, b) => a - b);
  return { name, kind: "number", values, default: own };
}

/** The keys of parameters, in their order. */
export function keysOf<T extends object>(parameters: T): readonly (keyof T & string)[] {
  return Object.keys(parameters) as (keyof T & string)[];
}

/**
 * The criteria that an address asks for. Strict: a value that no control could have set, or a key given twice, is
 * as good as absent and leaves the default.
 *
 * @param search - The query of an address, with or without its question mark.
 * @example readCriteria(parameters, "?e=0.05").marginOfError // 0.05
 */
export function readCriteria(parameters: CriteriaParameters, search: string): Criteria {
  const query = new URLSearchParams(search);
  const read = (parameter: Parameter) => {
    const [text, ...more] = query.getAll(parameter.name);
    return text === undefined || more.length > 0 ? parameter.default : (fromText(parameter, text) ?? parameter.default);
  };
  return Object.fromEntries(keysOf(parameters).map((key) => [key, read(parameters[key])])) as unknown as Criteria;
}

/**
 * The query that asks for the criteria: whatever `search` holds besides parameters, as it stands there, then the
 * parameters that differ from the study's own. `readCriteria` reads the same criteria back.
 *
 * @returns With its question mark, or empty.
 * @throws RangeError if a criterion has a value that its parameter does not take.
 * @example writeCriteria(parameters, { ...study.criteria, marginOfError: 0.05 }, "?q=x") // "?q=x&e=0.05"
 */
export function writeCriteria(parameters: CriteriaParameters, criteria: Criteria, search: string): string {
  const names = new Set(keysOf(parameters).map((key) => parameters[key].name));
  const isForeign = (pair: string) => pair !== "" && ![...new URLSearchParams(pair).keys()].some((name) => names.has(name));
  const foreign = search.replace(/^\?/, "").split("&").filter(isForeign);
  const own = differing(parameters, criteria).map((key) => toPair(parameters[key], criteria[key]));
  const query = [...foreign, ...own].join("&");
  return query === "" ? "" : `?${query}`;
}

/**
 * The keys of the criteria that differ from the study's own, in the parameters' order.
 *
 * @example differing(parameters, { ...study.criteria, tails: 1 }) // ["tails"]
 */
export function differing(parameters: CriteriaParameters, criteria: Criteria): readonly CriterionKey[] {
  return keysOf(parameters).filter((key) => criteria[key] !== parameters[key].default);
}

/** Numbers are compared as decimal text: 0.10 is 0.1, but 0.30000000000000004, 1e-1 and .1 are nothing. */
function fromText<T extends string | number>(parameter: Parameter<T>, text: string): T | undefined {
  const decimal = /^\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
  return parameter.values.find((value) => (typeof value === "number" ? String(value) === decimal : value === text));
}

function toPair(parameter: Parameter, value: string | number): string {
  if (!parameter.values.includes(value)) throw new RangeError(`parameter ${parameter.name} does not take the value ${value}`);
  return new URLSearchParams([[parameter.name, String(value)]]).toString();
}
