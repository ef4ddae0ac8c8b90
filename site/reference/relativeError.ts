export { relativeError } from "../../src/statistics/relativeError.js";

/** For closed forms. */
export const CLOSED_FORM = 1e-9;
/** For distributions and their quantiles. */
export const DISTRIBUTION = 1e-10;
/** Between fits by two programs, each to its own end. */
export const FITTED = 1e-7;
