import type { Results } from "../analysis/results/analyse.js";
import { RESAMPLING } from "../analysis/results/resample.js";
import type { ResampledScoring } from "../analysis/results/resampledFor.js";
import type { ResamplingWords } from "../chapter/hypotheses/words.js";
import { element } from "../document/table/element.js";
import { scoringOf } from "../study/parameters.js";
import { changeView, currentSettings, currentView } from "./address.js";
import { button } from "./button.js";
import type { LiveReport } from "./liveReport.js";
import { resampleInWorker } from "./resampleInWorker.js";

const HIGHEST = 2 ** 32 - 1;

/** Milliseconds without progress after which a reader is told so: a worker may be slow, or never answer. */
const PATIENCE = 5000;

/** The controls of resampling, and what they computed. */
export interface ResamplingPanel {
  readonly control: HTMLElement;
  /** For Framework's `Generators.observe`: what is known of hypotheses resampled, the newest first. */
  observe(notify: (known: readonly ResampledScoring[]) => void): () => void;
}

/** Addresses of the worker's script and of the coded answers. */
export interface ResamplingFiles {
  readonly script: string;
  readonly answers: string;
}

/**
 * A field for the seed, a button that resamples the hypotheses by the scoring that holds, and while it runs its
 * progress and a button that ends it. The seed stands in the address (`benih=2`). Where the study publishes no answers,
 * they are disabled, with the reason.
 *
 * @param own The study's own results; `built` was resampled while building.
 * @example const panel = resamplingPanel(live, own, built, { script, answers }, resampling);
 */
export function resamplingPanel(
  { parameters }: LiveReport,
  own: Results,
  built: readonly ResampledScoring[],
  { script, answers }: ResamplingFiles,
  { control: words, addresses }: ResamplingWords,
): ResamplingPanel {
  const listeners = new Set<(known: readonly ResampledScoring[]) => void>();
  let known = built;
  let stop: AbortController | undefined;
  const name = addresses.views.seed;

  const seed = element("input", {
    type: "number",
    id: name,
    min: "0",
    max: String(HIGHEST),
    step: "1",
    value: currentView(name) ?? String(RESAMPLING.seed),
  });
  const bar = element("progress", { max: "1", value: "0", "aria-label": words.progress, hidden: "" });
  const status = element("p", { role: "status" });
  const run = button("resampling-run", words.run, () => compute());
  const cancel = button("resampling-cancel", words.cancel, () => stop?.abort());
  const running = (on: boolean) => {
    bar.hidden = cancel.hidden = !on;
    run.hidden = on;
  };
  running(false);
  if (parameters.reversed.fixed) {
    seed.disabled = run.disabled = true;
    status.append(words.fixed);
  }

  async function compute(): Promise<void> {
    const chosen = Number(seed.value);
    if (seed.value.trim() === "" || !Number.isInteger(chosen) || chosen < 0 || chosen > HIGHEST)
      return status.replaceChildren(words.invalid(HIGHEST));
    changeView({ [name]: chosen === RESAMPLING.seed ? undefined : String(chosen) }, "replaceState");
    const settings = currentSettings(parameters);
    const plan = { ...RESAMPLING, seed: chosen, levels: parameters.confidenceLevel.values };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const progress = (share: number) => {
      bar.value = share;
      clearTimeout(waiting);
      if (status.textContent !== words.running) status.replaceChildren(words.running); // told once, not at every step
      waiting = setTimeout(() => status.replaceChildren(words.late), PATIENCE);
    };
    stop = new AbortController();
    progress(0);
    running(true);
    cancel.focus();
    const { signal } = stop;
    const done = await resampleInWorker(script, { own, answers, settings, plan }, { progress, signal }).then(
      (resampled) => {
        known = [{ scoring: scoringOf(settings), resampled }, ...known];
        for (const notify of listeners) notify(known);
        return words.done(chosen);
      },
      () => (signal.aborted ? words.cancelled : words.failed),
    );
    clearTimeout(waiting);
    status.replaceChildren(done);
    running(false);
    run.focus();
  }

  return {
    control: element(
      "fieldset",
      { class: "criteria resampling" },
      element("legend", {}, words.legend),
      element("label", { for: name }, words.seed),
      element("div", { class: "resampling-actions" }, seed, run, cancel, bar),
      status,
    ),
    observe(notify) {
      listeners.add(notify);
      notify(known);
      return () => listeners.delete(notify);
    },
  };
}
