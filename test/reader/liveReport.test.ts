import { afterEach, describe, expect, test, vi } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { changeSetting, currentSettings, resetSettings } from "../../src/reader/address.js";
import { isRescored, liveReport, type View } from "../../src/reader/liveReport.js";
import { ownSettings, parametersOf } from "../../src/study/parameters.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { studyOf } from "../studyOf.js";
import { type FakeWorker, fakeWorkers } from "./fakeWorker.js";
import { openPage, travel } from "./openPage.js";

const study = studyOf([
  [1, 2, 4, 5],
  [2, 2, 3, 3],
  [4, 5, 1, 2],
]);
const own = analyse(study);
const parameters = parametersOf(own.study, 0, addresses.parameters);
const settings = ownSettings(parameters);
const byReversing = (...reversed: string[]) => analyseInDepth(study, { ...declaredScoring(study), reversed });

let workers: readonly FakeWorker[];
let window: ReturnType<typeof openPage>;

/** Opens a page and listens as one of its cells does. */
function open(path: string) {
  window = openPage(path, '<a href="hipotesis.html">hipotesis</a>');
  workers = fakeWorkers();
  const live = liveReport(own, "rescoring.js", "answers.json", addresses);
  const views: View[] = [];
  const end = live.observe((view) => views.push(view));
  return { live, views, end };
}

/** The worker answers its newest question, or that of a number, by reversing some items. */
function reply(reversed: readonly string[], number = workers[0]!.requests.at(-1)!.number): Promise<void> {
  return workers[0]!.reply({ number, results: byReversing(...reversed), moved: [`balik ${reversed}`] });
}

afterEach(() => void vi.unstubAllGlobals());

describe("the study's own scoring", () => {
  test("is shown at once, without a worker", () => {
    const { views } = open("/");
    expect(views).toEqual([{ settings, results: own, moved: [], failed: false }]);
    expect(views[0]!.results).toBe(own);
    expect(workers).toHaveLength(0);
  });

  test("is shown at once under other criteria too", () => {
    const { views } = open("/?e=0.05");
    changeSetting(parameters, "tails", 1);
    expect(views.map((view) => [view.settings.marginOfError, view.settings.tails])).toEqual([
      [0.05, 2],
      [0.05, 1],
    ]);
    expect(workers).toHaveLength(0);
  });
});

describe("another scoring", () => {
  test("is shown when the worker has analysed it, and nothing before where the page opens with it", async () => {
    const { views } = open("/?balik=A1");
    expect(views).toEqual([]);
    expect(workers[0]!.requests.map((request) => request.settings)).toEqual([{ ...settings, reversed: ["A1"] }]);
    await reply(["A1"]);
    expect(views).toMatchObject([
      { settings: { reversed: ["A1"] }, results: byReversing("A1"), moved: ["balik A1"], failed: false },
    ]);
  });

  test("keeps what was shown until then", async () => {
    const { views } = open("/");
    changeSetting(parameters, "reversed", ["A1"]);
    expect(views).toHaveLength(1);
    await reply(["A1"]);
    expect(views).toHaveLength(2);
  });

  test("is not asked for again when it is left, and leaves at once", async () => {
    const { views } = open("/?balik=A1");
    await reply(["A1"]);
    resetSettings(parameters);
    expect(views.at(-1)).toEqual({ settings, results: own, moved: [], failed: false });
    expect(workers[0]!.requests).toHaveLength(1);
  });

  test("comes with the forward button and goes with the back button", async () => {
    const { views } = open("/");
    changeSetting(parameters, "reversed", ["B1"]);
    await reply(["B1"]);
    await travel(window, -1);
    expect(views.at(-1)!.results).toBe(own);
    await travel(window, 1);
    await reply(["B1"]);
    expect(views.at(-1)!.results).toEqual(byReversing("B1"));
  });
});

test("a page that loaded more of the results is given as much of every scoring", async () => {
  open("/?balik=A1");
  const live = liveReport(analyseInDepth(study), "rescoring.js", "answers.json", addresses);
  const grids: unknown[] = [];
  live.observe(({ results }) => grids.push(results.grid));
  await workers[1]!.reply({ number: 1, results: byReversing("A1"), moved: [] });
  resetSettings(parameters);
  expect(grids).toEqual([byReversing("A1").grid, analyseInDepth(study).grid]);
  expect(grids[0]).not.toEqual(grids[1]);
});

describe("replies", () => {
  test("of old questions are not shown, whether they come before or after the newest", async () => {
    const { views } = open("/");
    for (const reversed of [["A1"], ["A2"], ["B1"]]) changeSetting(parameters, "reversed", reversed);
    await reply(["A1"], 1);
    expect(views).toHaveLength(1);
    await reply(["B1"], 3);
    await reply(["A2"], 2);
    expect(views.map(({ moved }) => moved)).toEqual([[], ["balik B1"]]);
  });

  test("that come after the study's own scoring is back are not shown", async () => {
    const { views } = open("/");
    changeSetting(parameters, "reversed", ["A1"]);
    resetSettings(parameters);
    await reply(["A1"]);
    expect(views.at(-1)!.results).toBe(own);
  });

  test("never leave new criteria with old scores, nor new scores with old criteria", async () => {
    const { views } = open("/?balik=A1");
    await reply(["A1"]);
    changeSetting(parameters, "tails", 1);
    changeSetting(parameters, "reversed", ["A1", "B1"]);
    expect(views.at(-1)!.settings).toMatchObject({ tails: 2, reversed: ["A1"] });
    await reply(["A1", "B1"]);
    const together = views.map((view) => [view.settings.tails, view.settings.reversed, view.results.scoring.reversed]);
    expect(together).toEqual([
      [2, ["A1"], ["A1"]],
      [1, ["A1", "B1"], ["A1", "B1"]],
    ]);
  });
});

describe("a failure", () => {
  test("shows the study's own results, and says so", async () => {
    const { views } = open("/?balik=A1");
    await workers[0]!.fail("404");
    expect(views).toEqual([{ settings: { ...settings, reversed: ["A1"] }, results: own, moved: [], failed: true }]);
  });

  test("of an old question is not told", async () => {
    const { views } = open("/?balik=A1");
    resetSettings(parameters);
    await workers[0]!.fail("404");
    expect(views.map(({ failed }) => failed)).toEqual([false]);
  });

  test("is over with the next scoring that can be analysed", async () => {
    const { views } = open("/?balik=A1");
    await workers[0]!.fail("404");
    changeSetting(parameters, "leftOut", ["B2"]);
    const second = workers[1]!;
    await second.reply({ number: second.requests[0]!.number, results: byReversing("A1"), moved: [] });
    expect(views.map(({ failed }) => failed)).toEqual([true, false]);
  });
});

describe("the cells of a page", () => {
  test("share one view: who comes late is told the last, without another question", async () => {
    const { live, views } = open("/?balik=A1");
    await reply(["A1"]);
    const late: View[] = [];
    live.observe((view) => late.push(view));
    expect(late).toEqual(views);
    expect(late[0]).toBe(views[0]);
    expect(workers[0]!.requests).toHaveLength(1);
  });

  test("are told nothing once they end", () => {
    const { views, end } = open("/");
    end();
    changeSetting(parameters, "tails", 1);
    expect(views).toHaveLength(1);
  });

  test("have links that carry the scoring", () => {
    open("/");
    changeSetting(parameters, "reversed", ["A1", "B1"]);
    expect(document.querySelector("a")!.getAttribute("href")).toBe("hipotesis.html?balik=A1&balik=B1");
  });
});

test.each([
  ["", false],
  ["?e=0.05&ekor=1&pita=tiga", false],
  ["?balik=A1", true],
  ["?tanpa=A1", true],
  ["?koefisien=kendall", true],
  ["?balik=Z9", false],
])("isRescored of %j: %s", (search, rescored) => {
  openPage(`/${search}`);
  expect(isRescored(parameters, currentSettings(parameters))).toBe(rescored);
});

describe("a worker that is slow, or never answers", () => {
  test("is told of after five seconds, until a view comes or is left", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { live } = open("/");
    const told: boolean[] = [];
    live.observeLate((late) => told.push(late));
    changeSetting(parameters, "reversed", ["A1"]);
    await vi.advanceTimersByTimeAsync(4999);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([true]);
    void reply(["A1"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([true, false]);
    changeSetting(parameters, "reversed", ["A2"]);
    await vi.advanceTimersByTimeAsync(5000);
    resetSettings(parameters);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([true, false, true, false]);
    vi.useRealTimers();
  });
});

test("a view that is on its way is told of at once, until it comes or is left", async () => {
  const { live } = open("/");
  const told: boolean[] = [];
  live.observePending((pending) => told.push(pending));
  changeSetting(parameters, "significanceLevel", 0.01); // needs no new scores
  expect(told).toEqual([]);
  changeSetting(parameters, "reversed", ["A1"]);
  expect(told).toEqual([true]);
  changeSetting(parameters, "reversed", ["A1", "A2"]);
  const [first] = workers[0]!.requests;
  await reply(["A1"], first!.number);
  expect(told).toEqual([true]); // what came is not what was asked last
  await reply(["A1", "A2"]);
  expect(told).toEqual([true, false]);
  changeSetting(parameters, "reversed", ["A2"]);
  resetSettings(parameters);
  expect(told).toEqual([true, false, true, false]);
});

test("a page that opens at a scoring of its reader's is told that its view is on its way", () => {
  const { live } = open("/?balik=A1");
  const told: boolean[] = [];
  live.observePending((pending) => told.push(pending));
  expect(told).toEqual([true]);
});
