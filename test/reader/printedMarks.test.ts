import { afterEach, describe, expect, test, vi } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { changeSetting, changeView } from "../../src/reader/address.js";
import { liveReport } from "../../src/reader/liveReport.js";
import { type Marks, printedMarks } from "../../src/reader/printedMarks.js";
import type { Study } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { misprints as words } from "../../src/texts/id/misprints.js";
import { differing } from "../audit/entries.js";
import { studyOf } from "../studyOf.js";
import { fakeWorkers } from "./fakeWorker.js";
import { openPage, travel } from "./openPage.js";

const rows = [
  [1, 2, 4, 5],
  [2, 2, 3, 3],
  [4, 5, 1, 2],
];
const files = [{ path: "printed/printed.csv", sha256: "", bytes: 1 }];
const printedStudy = studyOf(rows, { data: { version: "0", files } });
const misprints = [
  differing({ shown: { exhibit: "items/A1", row: "mean", column: "frequency" } }),
  differing({ printed: "baik", recomputed: "cukup", shown: { exhibit: "items/A1" } }),
];

let window: ReturnType<typeof openPage>;
let fetched: string[];
let answers: boolean;

function open(path: string, study: Study = printedStudy) {
  window = openPage(path, '<a href="hipotesis.html">hipotesis</a>');
  fakeWorkers();
  fetched = [];
  answers = true;
  vi.stubGlobal("fetch", async (address: string) => {
    fetched.push(address);
    return { ok: answers, status: answers ? 200 : 503, json: async () => misprints };
  });
  const live = liveReport(analyse(study), "rescoring.js", "answers.json", addresses);
  const printed = printedMarks(live, study, "misprints.json", words);
  window.document.body.append(printed.control);
  const marks: Marks[] = [];
  printed.observe((told) => marks.push(told));
  const box = printed.control.querySelector("input");
  return { live, marks, box: box!, status: () => printed.control.querySelector('[role="status"]')!.textContent };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const link = () => window.document.querySelector("a")!.getAttribute("href");

afterEach(() => void vi.unstubAllGlobals());

describe("printedMarks", () => {
  test("is off by default and loads nothing", async () => {
    const { marks, box, status } = open("/");
    await settled();
    expect([marks, box.checked, fetched, status()]).toEqual([[{}], false, [], ""]);
  });

  test("marks cells and sentences once it is on, in the address and in links", async () => {
    const { marks, box, status } = open("/?e=0.05");
    box.click();
    await settled();
    expect(window.location.search).toBe("?e=0.05&tercetak=1");
    expect(link()).toBe("hipotesis.html?e=0.05&tercetak=1");
    expect(fetched).toEqual(["misprints.json"]);
    const { printed } = marks.at(-1)!;
    expect(printed!.sentences("items/A1").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("“baik”"),
    ]);
    expect(printed!.sentences("items/A2")).toEqual([]);
    expect(status()).toMatch(/2 tempat/);
  });

  test("says that parameters were moved, and only then", async () => {
    const { live, status } = open("/?tercetak=1");
    await settled();
    expect(status()).not.toContain(words.moved);
    changeSetting(live.parameters, "tails", 1);
    expect(status()).toContain(words.moved);
  });

  test("goes off and on again with Back, without loading twice", async () => {
    const { marks, box } = open("/?tercetak=1");
    await settled();
    changeView({ tercetak: undefined }, "pushState");
    await settled();
    expect([box.checked, marks.at(-1), link()]).toEqual([false, {}, "hipotesis.html"]);
    await travel(window, -1);
    await settled();
    expect([box.checked, marks.at(-1)!.printed !== undefined, fetched.length]).toEqual([true, true, 1]);
  });

  test("says so where the entries cannot be loaded, and tries again", async () => {
    const { box, status, marks } = open("/");
    answers = false;
    box.click();
    await settled();
    expect([status(), marks.at(-1)]).toEqual([words.failed, {}]);
    box.click();
    answers = true;
    box.click();
    await settled();
    expect(marks.at(-1)!.printed).toBeDefined();
  });

  test("is not there for a study without a publication", () => {
    const { marks, box } = open("/?tercetak=1", studyOf(rows));
    expect([marks, box]).toEqual([[{}], null]);
  });
});
