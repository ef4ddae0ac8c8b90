import type { Resampled } from "../analysis/results/resample.js";
import type { ResamplingReply, ResamplingRequest } from "./resampling.js";

/** How a page follows what it asked for. */
export interface Watch {
  /** Told how much is done, 0..1. */
  readonly progress: (share: number) => void;
  /** Ends the work at once when it is aborted. */
  readonly signal: AbortSignal;
}

/**
 * Resamples hypotheses in a worker of its own, which loads the answers.
 *
 * @param script Address of the worker's script.
 * @throws (rejects) if the signal is aborted, with its reason, or if the worker cannot be loaded.
 * @example
 * const stop = new AbortController();
 * const resampled = await resampleInWorker("/_file/resampling.js", { own, answers, settings, plan }, { progress: show, signal: stop.signal });
 */
export function resampleInWorker(
  script: string,
  request: ResamplingRequest,
  { progress, signal }: Watch,
): Promise<readonly Resampled[]> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(script);
    const end = () => {
      signal.removeEventListener("abort", abort);
      worker.terminate();
    };
    const abort = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort);
    worker.addEventListener("message", ({ data }: MessageEvent<ResamplingReply>) => {
      if ("progress" in data) return progress(data.progress);
      end();
      resolve(data.resampled);
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage({ ...request, answers: new URL(request.answers, location.href).href });
  });
}
