import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { createRescorer } from "../../src/reader/rescorer.js";
import { studyOf } from "../studyOf.js";
import { type FakeWorker, fakeWorkers } from "./fakeWorker.js";
import { openPage } from "./openPage.js";
import { own } from "./studyWithCriteria.js";

const results = analyseInDepth(studyOf([[1, 2]]));
let workers: readonly FakeWorker[];
beforeEach(() => {
  openPage("/variabel/a.html?balik=A1");
  workers = fakeWorkers();
});
afterEach(() => void vi.unstubAllGlobals());

const create = () => createRescorer(results, "../_file/rescoring.js", "../_file/answers.json");
const replyTo = (number: number, ...moved: string[]) => ({ number, results, moved });

test("starts no worker before it is asked, and one for all questions", () => {
  const rescore = create();
  expect(workers).toHaveLength(0);
  void rescore(own);
  void rescore({ ...own, tails: 1 });
  expect(workers.map(({ script }) => script)).toEqual(["../_file/rescoring.js"]);
});

test("tells the worker the study's own results and the whole address of the answers first, then each question with a number", () => {
  const rescore = create();
  void rescore(own);
  void rescore({ ...own, reversed: ["A1"] });
  expect(workers[0]!.received).toEqual([
    { own: results, answers: "http://report.invalid/_file/answers.json" },
    { number: 1, settings: own },
    { number: 2, settings: { ...own, reversed: ["A1"] } },
  ]);
});

test("gives each question its own reply, in whatever order they come", async () => {
  const rescore = create();
  const replies = [rescore(own), rescore(own)];
  await workers[0]!.reply(replyTo(2, "dua"));
  await workers[0]!.reply(replyTo(1, "satu"));
  expect((await Promise.all(replies)).map(({ moved }) => moved)).toEqual([["satu"], ["dua"]]);
});

test("rejects every question that waits when the worker fails, and starts another for the next", async () => {
  const rescore = create();
  const replies = Promise.allSettled([rescore(own), rescore(own)]);
  await workers[0]!.fail("answers.json: 404");
  expect(await replies).toMatchObject([
    { status: "rejected", reason: new Error("answers.json: 404") },
    { status: "rejected" },
  ]);
  expect(workers[0]!.terminated).toBe(true);
  const next = rescore(own);
  expect(workers).toHaveLength(2);
  await workers[1]!.reply(replyTo(3));
  expect((await next).number).toBe(3);
});

test("rejects where a page may start no worker", async () => {
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        throw new Error("blocked");
      }
    },
  );
  await expect(create()(own)).rejects.toThrow("blocked");
});
