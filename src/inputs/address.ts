/** The one place that touches the browser's address and history. */
import { type CriteriaParameters, type CriterionKey, keysOf, readCriteria, writeCriteria } from "../parameters.js";
import type { Criteria } from "../study/study.js";

/** Dispatched on the window when the address was changed here; the browser itself tells of back and forward alone. */
const CHANGED = "criteriachange";

/** The criteria that the page's address asks for. */
export function currentCriteria(parameters: CriteriaParameters): Criteria {
  return readCriteria(parameters, location.search);
}

/**
 * The criteria of the page's address as they change, for Framework's `Generators.observe`: notifies at once, then
 * whenever they differ from what it last told, whether by a control, a reset or the back and forward buttons.
 *
 * @returns A function that takes the listener and returns one that ends the observation.
 * @example const criteria = Generators.observe(observeCriteria(parameters));
 */
export function observeCriteria(parameters: CriteriaParameters): (notify: (criteria: Criteria) => void) => () => void {
  return (notify) => {
    let told: string | undefined;
    const tell = () => {
      const criteria = currentCriteria(parameters);
      const text = writeCriteria(parameters, criteria, "");
      if (text === told) return;
      told = text;
      notify(criteria);
    };
    tell();
    for (const type of [CHANGED, "popstate"]) addEventListener(type, tell);
    return () => {
      for (const type of [CHANGED, "popstate"]) removeEventListener(type, tell);
    };
  };
}

/**
 * Moves one parameter. Moves of the same parameter in a row share one entry of the history, so that a drag or a
 * held key does not fill it, and Back undoes the whole of it; `settle` ends the row. An entry remembers in its state
 * which parameter made it.
 *
 * @throws RangeError if the parameter does not take the value.
 * @example setCriterion(parameters, "marginOfError", 0.05);
 */
export function setCriterion<K extends CriterionKey>(parameters: CriteriaParameters, key: K, value: Criteria[K]): void {
  const criteria = { ...currentCriteria(parameters), [key]: value };
  const method = history.state?.criterion === key ? "replaceState" : "pushState";
  go(parameters, criteria, method, { criterion: key });
}

/** The next move starts an entry of the history even if it moves the same parameter again. */
export function settle(): void {
  if (history.state?.criterion !== undefined) history.replaceState(null, "");
}

/**
 * Sets the parameters with these keys, or all, to the study's own values, as one entry of the history.
 *
 * @example resetCriteria(parameters, ["marginOfError"]);
 */
export function resetCriteria(parameters: CriteriaParameters, keys: readonly CriterionKey[] = keysOf(parameters)): void {
  const defaults = keys.map((key) => [key, parameters[key].default]);
  go(parameters, { ...currentCriteria(parameters), ...Object.fromEntries(defaults) }, "pushState", null);
}

function go(parameters: CriteriaParameters, criteria: Criteria, method: "pushState" | "replaceState", state: unknown): void {
  const before = currentCriteria(parameters);
  if (keysOf(parameters).every((key) => criteria[key] === before[key])) return;
  const search = writeCriteria(parameters, criteria, location.search);
  history[method](state, "", `${location.pathname}${search}${location.hash}`);
  dispatchEvent(new Event(CHANGED));
}
