/** The one place that touches the browser's address and history. */
import {
  keysOf,
  ownSettings,
  type Parameters,
  readSettings,
  type SettingKey,
  type Settings,
  writeSettings,
} from "../study/parameters.js";

/** Dispatched on the window when the address was changed here; the browser itself tells of back and forward alone. */
const CHANGED = "settingschange";

/** What an address asks for. */
interface Asked {
  readonly parameters: Parameters;
  readonly search: string;
  readonly settings: Settings;
  /** The query that asks for these settings and nothing else. */
  readonly query: string;
}

/** The address as it was last read: at each change dozens of controls ask for the same one. */
let last: Asked | undefined;

function read(parameters: Parameters): Asked {
  const { search } = location;
  if (last?.parameters !== parameters || last.search !== search) {
    const settings = readSettings(parameters, search);
    last = { parameters, search, settings, query: writeSettings(parameters, settings, "") };
  }
  return last;
}

/** The settings that the page's address asks for. */
export function currentSettings(parameters: Parameters): Settings {
  return read(parameters).settings;
}

/**
 * The settings of the page's address as they change, for Framework's `Generators.observe`: notifies at once, then
 * whenever they differ from what it last told, whether by a control, a reset or the back and forward buttons.
 *
 * @returns A function that takes the listener and returns one that ends the observation.
 * @example const settings = Generators.observe(observeSettings(parameters));
 */
export function observeSettings(parameters: Parameters): (notify: (settings: Settings) => void) => () => void {
  return (notify) => {
    let told: string | undefined;
    const tell = () => {
      const { settings, query } = read(parameters);
      if (query === told) return;
      told = query;
      notify(settings);
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
 * which parameter made it. Items are put into a set one by one, an entry each.
 *
 * @throws RangeError if the parameter does not take the value.
 * @example changeSetting(parameters, "marginOfError", 0.05);
 */
export function changeSetting<K extends SettingKey>(parameters: Parameters, key: K, value: Settings[K]): void {
  const settings = { ...currentSettings(parameters), [key]: value };
  const method = history.state?.setting === key ? "replaceState" : "pushState";
  go(parameters, settings, method, parameters[key].kind === "set" ? null : { setting: key });
}

/** The next move starts an entry of the history even if it moves the same parameter again. */
export function settle(): void {
  if (history.state?.setting !== undefined) history.replaceState(null, "");
}

/**
 * Sets the parameters with these keys, or all, to the study's own values, as one entry of the history.
 *
 * @example resetSettings(parameters, ["marginOfError"]);
 */
export function resetSettings(parameters: Parameters, keys: readonly SettingKey[] = keysOf(parameters)): void {
  const own = ownSettings(parameters);
  const defaults = Object.fromEntries(keys.map((key) => [key, own[key]]));
  go(parameters, { ...currentSettings(parameters), ...defaults }, "pushState", null);
}

function go(parameters: Parameters, settings: Settings, method: "pushState" | "replaceState", state: unknown): void {
  if (writeSettings(parameters, settings, "") === read(parameters).query) return;
  history[method](
    state,
    "",
    `${location.pathname}${writeSettings(parameters, settings, location.search)}${location.hash}`,
  );
  dispatchEvent(new Event(CHANGED));
}

/**
 * What an address may say of how a page is shown, besides the parameters: a switch, filters, an order. Moves no number.
 */
export function currentView(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/**
 * Changes how the page is shown, in the address; what is undefined leaves it. Parameters stay as they are.
 *
 * @param method `pushState` for what Back should undo.
 * @example changeView({ tercetak: "1" }, "pushState");
 */
export function changeView(
  view: Readonly<Record<string, string | undefined>>,
  method: "pushState" | "replaceState",
): void {
  const query = withView(location.search, view);
  if (query === location.search) return;
  history[method](null, "", `${location.pathname}${query}${location.hash}`);
  dispatchEvent(new Event(CHANGED));
}

/**
 * A query that shows the page in some way; the rest of it stays as it stands.
 *
 * @example withView("?e=0.05", { tercetak: "1" }) // "?e=0.05&tercetak=1"
 */
export function withView(search: string, view: Readonly<Record<string, string | undefined>>): string {
  const kept = search
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "" && ![...new URLSearchParams(pair).keys()].some((name) => name in view));
  const set = Object.entries(view).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const query = [...kept, ...set.map((pair) => new URLSearchParams([pair]).toString())].join("&");
  return query === "" ? "" : `?${query}`;
}

/**
 * Tells what the address says under a name, at once and whenever it changes.
 *
 * @returns A function that ends it.
 */
export function observeView(name: string, notify: (value: string | undefined) => void): () => void {
  let told: { readonly value: string | undefined } | undefined;
  const tell = () => {
    const value = currentView(name);
    if (told && told.value === value) return;
    told = { value };
    notify(value);
  };
  tell();
  for (const type of [CHANGED, "popstate"]) addEventListener(type, tell);
  return () => {
    for (const type of [CHANGED, "popstate"]) removeEventListener(type, tell);
  };
}
