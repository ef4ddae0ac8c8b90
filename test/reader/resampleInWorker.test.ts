import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { relations } from "../../src/analysis/results/relation.js";
import { resample } from "../../src/analysis/results/resample.js";
import { scoredStudy } from "../../src/analysis/results/scoredStudy.js";
import { resampleInWorker } from "../../src/reader/resampleInWorker.js";
import type { ResamplingReply } from "../../src/reader/resampling.js";
import { finished } from "../../src/statistics/finished.js";
import { encodeAnswers } from "../../src/study/codedAnswers.js";
import { ownSettings, parametersOf, scoringOf } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { studyOf } from "../studyOf.js";
import { type FakeWorker, fakeWorkers } from "./fakeWorker.js";
import { openPage } from "./openPage.js";

const study = studyOf(
  Array.from({ length: 12 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 4), 1 + ((i * 2) % 5), 1 + ((i * i) % 5)]),
);
const settings = {
  ...ownSettings(parametersOf(study, 0, addresses.parameters)),
  coefficient: "kendall",
  reversed: ["A2"],
} as const;
const plan = { seed: 3, permutations: 4000, resamples: 2000, levels: [0.95] };
const request = { own: analyse(study), answers: "../_file/answers.json", settings, plan };
const resampled = finished(
  resample(relations(scoredStudy(study, scoringOf(settings))), { ...plan, coefficient: "kendall" }),
);

let workers: readonly FakeWorker[];
let shares: number[];
let stop: AbortController;
beforeEach(() => {
  openPage("/variabel/a.html");
  workers = fakeWorkers();
  shares = [];
  stop = new AbortController();
});
afterEach(() => void vi.unstubAllGlobals());

const run = () =>
  resampleInWorker("../_file/resampling.js", request, { progress: (share) => shares.push(share), signal: stop.signal });

describe("resampleInWorker", () => {
  test("asks a worker, tells how far it is, gives its result and ends it", async () => {
    const result = run();
    expect(workers[0]).toMatchObject({ script: "../_file/resampling.js", terminated: false });
    expect(workers[0]!.received).toEqual([{ ...request, answers: "http://report.invalid/_file/answers.json" }]);
    await workers[0]!.reply({ progress: 0.25 });
    await workers[0]!.reply({ progress: 0.5 });
    await workers[0]!.reply({ resampled });
    expect(shares).toEqual([0.25, 0.5]);
    expect(await result).toEqual(resampled);
    expect(workers[0]!.terminated).toBe(true);
  });

  test("ends at once when it is cancelled, and starts nothing after that", async () => {
    const results = [run()];
    stop.abort(new Error("dibatalkan"));
    expect(workers[0]!.terminated).toBe(true);
    results.push(run());
    for (const { status } of await Promise.allSettled(results)) expect(status).toBe("rejected");
    await expect(results[0]).rejects.toThrow("dibatalkan");
    expect(workers).toHaveLength(1);
  });

  test("rejects where the worker fails", async () => {
    const result = expect(run()).rejects.toThrow("resampling.js: 404");
    await workers[0]!.fail("resampling.js: 404");
    await result;
    expect(workers[0]!.terminated).toBe(true);
  });
});

test("the worker's script scores the answers as it is asked to, tells its progress, then what resample gives", async () => {
  const listen = vi.fn<(type: string, listener: (event: { readonly data: typeof request }) => void) => void>();
  const told: ResamplingReply[] = [];
  vi.stubGlobal("addEventListener", listen);
  vi.stubGlobal("postMessage", (reply: ResamplingReply) => void told.push(structuredClone(reply)));
  vi.stubGlobal("fetch", async (address: string) => {
    expect(address).toBe(request.answers);
    return Response.json(encodeAnswers(study.answers));
  });
  vi.resetModules(); // it listens as it loads, and may have loaded before
  await import("../../src/reader/resampling.js");
  const [type, hear] = listen.mock.calls[0]!;
  expect(type).toBe("message");
  hear({ data: structuredClone(request) });
  await vi.waitFor(() => void expect(told.at(-1)).toEqual({ resampled }));
  const progress = told.slice(0, -1).map((reply) => (reply as { readonly progress: number }).progress);
  expect(progress.length).toBeGreaterThan(3);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
});
