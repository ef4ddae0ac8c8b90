import { afterEach, expect, test, vi } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../../src/analysis/results/analyse.js";
import { changeSetting } from "../../src/reader/address.js";
import { liveReport } from "../../src/reader/liveReport.js";
import { reportHead } from "../../src/reader/reportHead.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords as words } from "../../src/texts/id/parameters.js";
import { fakeWorkers } from "./fakeWorker.js";
import { openPage } from "./openPage.js";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("says that a new scoring takes long, so that what stands is not taken for it", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  openPage("/");
  vi.stubGlobal("Node", document.defaultView?.Node);
  vi.stubGlobal("requestAnimationFrame", (paint: () => void) => paint());
  fakeWorkers();
  const own = analyse(loadStudy("test/fixtures/small").study);
  const live = liveReport(own, "rescoring.js", "answers.json", addresses);
  const said = reportHead(live, own.study, words).querySelector(".late")!;
  changeSetting(live.parameters, "reversed", ["A1"]);
  expect(said.textContent).toBe("");
  await vi.advanceTimersByTimeAsync(5000);
  expect(said.textContent).toBe(words.late);
  changeSetting(live.parameters, "reversed", []);
  expect(said.textContent).toBe("");
});
