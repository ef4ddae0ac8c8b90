/** The web worker that resamples hypotheses when a reader asks for it, so that the page stays awake. */
import type { Results } from "../analysis/results/analyse.js";
import { relations } from "../analysis/results/relation.js";
import { type Resampled, type ResamplingPlan, resample } from "../analysis/results/resample.js";
import { scoredStudy } from "../analysis/results/scoredStudy.js";
import { type Settings, scoringOf } from "../study/parameters.js";
import { fail } from "./fail.js";
import { fetchAnswers } from "./fetchAnswers.js";

/** The one message that a page sends. */
export interface ResamplingRequest {
  readonly own: Results;
  /** Where the answers are. */
  readonly answers: string;
  /** What they are scored by. */
  readonly settings: Settings;
  readonly plan: Omit<ResamplingPlan, "coefficient">;
}

/** How much is done, 0..1, any number of times; the result last. */
export type ResamplingReply = { readonly progress: number } | { readonly resampled: readonly Resampled[] };

addEventListener("message", ({ data }: MessageEvent<ResamplingRequest>) => work(data).catch(fail));

async function work({ own, answers, settings, plan }: ResamplingRequest): Promise<void> {
  const scored = scoredStudy(await fetchAnswers(own, answers), scoringOf(settings));
  const computation = resample(relations(scored), { ...plan, coefficient: settings.coefficient });
  for (let told = 0; ; ) {
    const { done, value } = computation.next();
    if (done) return postMessage({ resampled: value } satisfies ResamplingReply);
    if (value - told < STEP) continue;
    told = value;
    postMessage({ progress: value } satisfies ResamplingReply);
  }
}

/** Less is not worth telling. */
const STEP = 0.01;
