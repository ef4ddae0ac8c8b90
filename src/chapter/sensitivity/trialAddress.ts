import type { Change } from "../../analysis/results/sensitivity.js";
import { ownSettings, type Parameters, scoringOf, writeSettings } from "../../study/parameters.js";
import type { Criteria } from "../../study/study.js";
import type { TrialAddress } from "./sensitivityTable.js";

/**
 * What gives the address of a trial; undefined where the study publishes no answers, so that nothing can be tried.
 *
 * @example trialsOf(parameters, criteria, "instrumen")?.("reversed", "A1") // "instrumen.html?balik=A1"
 */
export function trialsOf(parameters: Parameters, criteria: Criteria, page: string): TrialAddress | undefined {
  if (parameters.reversed.fixed) return undefined;
  return (change, code) => trialAddress(parameters, criteria, page, change, code);
}

/**
 * Address of the page on the instrument, from the site's root, with one item reversed or left out, else the study's own
 * scoring, and the criteria that hold.
 *
 * @param page The one on the instrument, without extension.
 * @example trialAddress(parameters, criteria, "instrumen", "reversed", "A1") // "instrumen.html?balik=A1"
 */
export function trialAddress(
  parameters: Parameters,
  criteria: Criteria,
  page: string,
  change: Change,
  code: string,
): string {
  const own = ownSettings(parameters);
  return `${page}.html${writeSettings(parameters, { ...own, ...criteria, ...scoringOf(own), [change]: [code] }, "")}`;
}
