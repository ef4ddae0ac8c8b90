import { analyseLoaded, type Loaded } from "../analysis/results/analyseInDepth.js";
import { moves } from "../chapter/changes/moves.js";
import type { MovesWords } from "../chapter/changes/words.js";
import { type Settings, scoringOf } from "../study/parameters.js";
import type { Study } from "../study/study.js";
import { fail } from "./fail.js";
import { fetchAnswers } from "./fetchAnswers.js";

/** What a page sends first: the study's own results, and where its answers are. */
export interface RescoringStart {
  readonly own: Loaded;
  readonly answers: string;
}

/** A question, numbered so that a late reply to an old one is known. */
export interface RescoringRequest {
  readonly number: number;
  readonly settings: Settings;
}

export interface RescoringReply {
  readonly number: number;
  /** As many as the page loaded of the study's own. */
  readonly results: Loaded;
  /** What differs from the study's own results, a sentence each. */
  readonly moved: readonly string[];
}

/** What a web worker does: analyses the answers anew when a reader changes how they are scored. */
export function answerRescoring(words: MovesWords): void {
  let start: RescoringStart | undefined;
  let study: Promise<Study> | undefined;

  async function reply({ number, settings }: RescoringRequest): Promise<RescoringReply> {
    const { own, answers } = start!;
    study ??= fetchAnswers(own, answers);
    const results = analyseLoaded(own, await study, scoringOf(settings));
    return { number, results, moved: moves(own, results, settings).map(words.sentence) };
  }

  addEventListener("message", async ({ data }: MessageEvent<RescoringStart | RescoringRequest>) => {
    if ("own" in data) start = data;
    else postMessage(await reply(data).catch(fail));
  });
}
