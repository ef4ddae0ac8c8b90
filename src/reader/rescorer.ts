import type { Loaded } from "../analysis/results/analyseInDepth.js";
import type { Settings } from "../study/parameters.js";
import type { RescoringReply, RescoringRequest, RescoringStart } from "./answerRescoring.js";

/**
 * Analyses the answers by other settings than the study's own.
 *
 * @throws (rejects) if the answers or the worker cannot be loaded.
 */
export type Rescore = (settings: Settings) => Promise<RescoringReply>;

/**
 * A web worker that starts when it is first asked, and loads the answers then.
 *
 * @param script Address of the worker's script; `answers` of the coded answers.
 * @example const rescore = createRescorer(own, "/_file/rescoring.js", "/_file/answers.json");
 */
export function createRescorer(own: Loaded, script: string, answers: string): Rescore {
  const waiting = new Map<number, { resolve: (reply: RescoringReply) => void; reject: (error: Error) => void }>();
  let worker: Worker | undefined;
  let asked = 0;
  const begin = () => {
    const begun = new Worker(script);
    begun.addEventListener("message", ({ data }: MessageEvent<RescoringReply>) => {
      waiting.get(data.number)?.resolve(data);
      waiting.delete(data.number);
    });
    begun.addEventListener("error", ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
      begun.terminate();
      worker = undefined; // the next question starts another
    });
    begun.postMessage({ own, answers: new URL(answers, location.href).href } satisfies RescoringStart);
    return begun;
  };
  return (settings) =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      const number = ++asked;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, settings } satisfies RescoringRequest);
    });
}
