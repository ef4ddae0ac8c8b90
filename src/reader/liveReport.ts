import type { Results } from "../analysis/results/analyse.js";
import type { Loaded } from "../analysis/results/analyseInDepth.js";
import type { Addresses } from "../outline/addresses.js";
import { differing, type Parameters, parametersOf, SCORING_KEYS, type Settings } from "../study/parameters.js";
import type { StudyDescription } from "../study/study.js";
import { observeSettings } from "./address.js";
import { carryParameters } from "./carryParameters.js";
import { createRescorer, type Rescore } from "./rescorer.js";

/**
 * What a page shows: settings, and the results that go with them. Always of one moment: never new criteria on old
 * scores.
 */
export interface View<R extends Loaded = Results> {
  readonly settings: Settings;
  readonly results: R;
  /** What the scoring changed, a sentence each; empty with the study's own scoring. */
  readonly moved: readonly string[];
  /** The answers could not be loaded: the results are the study's own in spite of the settings. */
  readonly failed: boolean;
}

/** The report of a page: its parameters, and its view as the address changes. */
export interface LiveReport<R extends Loaded = Results> {
  readonly study: StudyDescription;
  readonly parameters: Parameters;
  /** Whether anybody has answered yet. */
  readonly isAnswered: boolean;
  /** For Framework's `Generators.observe`: tells the view there is, if any, and each new one. */
  observe(notify: (view: View<R>) => void): () => void;
  /** Tells when a view is on its way while another is still shown, and when it no longer is. */
  observePending(notify: (pending: boolean) => void): () => void;
  /** Tells when a view has kept its reader waiting for long, and when it no longer does. */
  observeLate(notify: (late: boolean) => void): () => void;
}

/** Milliseconds after which a reader is told that a view is still on its way: a worker may be slow, or never answer. */
const PATIENCE = 5000;

/**
 * Follows the page's address. The study's own scoring needs no answers and is shown at once; any other is analysed anew
 * from the answers, which are loaded only then, and only the newest reply is shown.
 *
 * @param own The study's own results, as many as the page loaded.
 * @param script Address of the worker's script; `answers` of the coded answers.
 * @example const live = liveReport(own, FileAttachment("data/rescoring.js").href, FileAttachment("data/answers.json").href, addresses);
 */
export function liveReport<R extends Loaded>(
  own: R,
  script: string,
  answers: string,
  addresses: Addresses,
): LiveReport<R> {
  const parameters = parametersOf(own.study, own.respondents.blank, addresses.parameters);
  const [pending, late] = [switched(), switched()];
  const observe = shared(views(parameters, own, createRescorer(own, script, answers), pending.set, late.set));
  carryParameters(parameters, addresses.views.printed);
  return {
    study: own.study,
    parameters,
    isAnswered: own.respondents.n > 0,
    observe,
    observePending: pending.observe,
    observeLate: late.observe,
  };
}

/** Whether settings ask for other scores than the study's own. */
export function isRescored(parameters: Parameters, settings: Settings): boolean {
  return differing(parameters, settings).some((key) => (SCORING_KEYS as readonly string[]).includes(key));
}

function views<R extends Loaded>(
  parameters: Parameters,
  own: R,
  rescore: Rescore,
  setPending: (pending: boolean) => void,
  setLate: (late: boolean) => void,
): (notify: (view: View<R>) => void) => void {
  return (notify) => {
    let newest: Settings | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const wait = (on: boolean) => {
      clearTimeout(waiting);
      setPending(on);
      setLate(false);
      if (on) waiting = setTimeout(() => setLate(true), PATIENCE);
    };
    observeSettings(parameters)(async (settings) => {
      newest = settings;
      wait(isRescored(parameters, settings));
      const view: View<R> = isRescored(parameters, settings)
        ? await rescore(settings).then(
            ({ results, moved }) => ({ settings, results: results as R, moved, failed: false }), // the worker gives the parts that it was given
            () => ({ settings, results: own, moved: [], failed: true }),
          )
        : { settings, results: own, moved: [], failed: false };
      if (newest !== settings) return;
      wait(false);
      notify(view);
    });
  };
}

/** A state that is on or off, and those who are told when it changes, or that it is on. */
function switched(): {
  readonly set: (on: boolean) => void;
  readonly observe: (notify: (on: boolean) => void) => () => void;
} {
  const listeners = new Set<(on: boolean) => void>();
  let state = false;
  const set = (on: boolean) => {
    if (on === state) return;
    state = on;
    for (const listener of listeners) listener(on);
  };
  const observe = (notify: (on: boolean) => void) => {
    listeners.add(notify);
    if (state) notify(state);
    return () => listeners.delete(notify);
  };
  return { set, observe };
}

/** One source for many listeners: it starts at once, and who comes late is told what it told last. */
function shared<T>(source: (notify: (value: T) => void) => void): (notify: (value: T) => void) => () => void {
  const listeners = new Set<(value: T) => void>();
  let last: { readonly value: T } | undefined;
  source((value) => {
    last = { value };
    for (const listener of listeners) listener(value);
  });
  return (notify) => {
    listeners.add(notify);
    if (last) notify(last.value);
    return () => listeners.delete(notify);
  };
}
