import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { relations } from "../../src/analysis/results/relation.js";
import { resample } from "../../src/analysis/results/resample.js";
import type { ResampledScoring } from "../../src/analysis/results/resampledFor.js";
import { scoredStudy } from "../../src/analysis/results/scoredStudy.js";
import { liveReport } from "../../src/reader/liveReport.js";
import type { ResamplingRequest } from "../../src/reader/resampling.js";
import { resamplingPanel } from "../../src/reader/resamplingPanel.js";
import { finished } from "../../src/statistics/finished.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { resampling as texts } from "../../src/texts/id/resampling.js";
import { studyOf } from "../studyOf.js";
import { type FakeWorker, fakeWorkers } from "./fakeWorker.js";
import { openPage } from "./openPage.js";

const study = studyOf(Array.from({ length: 12 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 4)]));
const own = analyse(study);
const plan = { coefficient: "spearman", seed: 9, permutations: 99, resamples: 99, levels: [0.95] } as const;
const resampled = finished(resample(relations(scoredStudy(study)), plan));
const built: ResampledScoring = { scoring: declaredScoring(study), resampled: [] };

let workers: readonly FakeWorker[];
let known: readonly ResampledScoring[];
beforeEach(() => {
  workers = fakeWorkers();
});
afterEach(() => void vi.unstubAllGlobals());

function open(address = "/hipotesis.html", results = own) {
  openPage(address);
  const panel = resamplingPanel(
    liveReport(results, "rescoring.js", "answers.json", addresses),
    own,
    [built],
    { script: "resampling.js", answers: "answers.json" },
    texts,
  );
  document.body.append(panel.control);
  panel.observe((now) => {
    known = now;
  });
  const find = <T extends Element>(selector: string) => panel.control.querySelector<T>(selector)!;
  return {
    seed: find<HTMLInputElement>("input"),
    run: find<HTMLButtonElement>(".resampling-run"),
    cancel: find<HTMLButtonElement>(".resampling-cancel"),
    bar: find<HTMLProgressElement>("progress"),
    said: () => find("[role=status]").textContent,
  };
}

describe("resamplingPanel", () => {
  test("starts with what was built, and asks no worker", () => {
    const { seed, cancel, bar } = open();
    expect([seed.value, cancel.hidden, bar.hidden]).toEqual(["1", true, true]);
    expect(known).toEqual([built]);
    expect(workers).toEqual([]);
  });

  test("resamples by the seed and the scoring that hold, shows how far it is, and gives what came of it", async () => {
    const { seed, run, cancel, bar, said } = open("/hipotesis.html?koefisien=kendall");
    seed.value = "9";
    run.click();
    const worker = workers.at(-1)!; // the first scores anew, as the address asks
    expect(worker.received[0] as ResamplingRequest).toMatchObject({
      settings: { coefficient: "kendall" },
      plan: { seed: 9, permutations: 100_000, resamples: 10_000 },
    });
    expect([run.hidden, cancel.hidden, bar.hidden, said()]).toEqual([true, false, false, texts.control.running]);
    await worker.reply({ progress: 0.4 });
    expect(bar.value).toBe(0.4);
    await worker.reply({ resampled });
    expect(known).toEqual([{ scoring: { ...declaredScoring(study), coefficient: "kendall" }, resampled }, built]);
    expect([run.hidden, cancel.hidden, bar.hidden, said()]).toEqual([false, true, true, texts.control.done(9)]);
    expect(location.search).toBe("?koefisien=kendall&benih=9");
  });

  test("is cancelled at once, and keeps what was known", async () => {
    const { run, cancel, said } = open();
    run.click();
    cancel.click();
    expect(workers[0]!.terminated).toBe(true);
    await vi.waitFor(() => expect(said()).toBe(texts.control.cancelled));
    expect(known).toEqual([built]);
    expect(run.hidden).toBe(false);
  });

  test("says that it failed, and can be tried again", async () => {
    const { run, said } = open();
    run.click();
    await workers[0]!.fail("404");
    expect(said()).toBe(texts.control.failed);
    run.click();
    expect(workers).toHaveLength(2);
  });

  test("is disabled with the reason where the study publishes no answers", () => {
    const { seed, run, said } = open("/hipotesis.html", { ...own, study: { ...own.study, publish: "results" } });
    expect([seed.disabled, run.disabled, said()]).toEqual([true, true, texts.control.fixed]);
  });

  test("takes the seed from the address", () => {
    expect(open("/hipotesis.html?benih=77").seed.value).toBe("77");
  });

  test.each(["", "-1", "1.5", "4294967296"])("refuses the seed %j with the reason", (value) => {
    const { seed, run, said } = open();
    seed.value = value;
    run.click();
    expect(workers).toEqual([]);
    expect(said()).toBe(texts.control.invalid(2 ** 32 - 1));
  });

  test("says after five seconds without progress that there is none, until there is", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { run, cancel, said } = open();
    run.click();
    await vi.advanceTimersByTimeAsync(4999);
    expect(said()).toBe(texts.control.running);
    await vi.advanceTimersByTimeAsync(1);
    expect(said()).toBe(texts.control.late);
    void workers.at(-1)!.reply({ progress: 0.5 });
    await vi.advanceTimersByTimeAsync(0);
    expect(said()).toBe(texts.control.running);
    cancel.click();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said()).toBe(texts.control.cancelled);
    vi.useRealTimers();
  });
});
