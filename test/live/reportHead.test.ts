import { afterEach, expect, test, vi } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../../src/analyses/analyse.js";
import { changeSetting } from "../../src/inputs/address.js";
import { liveReport } from "../../src/live/liveReport.js";
import { reportHead } from "../../src/live/reportHead.js";
import { parameterWords as words } from "../../src/texts/id/parameters.js";
import { openPage } from "../inputs/openPage.js";
import { fakeWorkers } from "./fakeWorker.js";

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
  const live = liveReport(own, "rescoring.js", "answers.json");
  const said = reportHead(live, own.study, words).querySelector(".late")!;
  changeSetting(live.parameters, "reversed", ["A1"]);
  expect(said.textContent).toBe("");
  await vi.advanceTimersByTimeAsync(5000);
  expect(said.textContent).toBe(words.late);
  changeSetting(live.parameters, "reversed", []);
  expect(said.textContent).toBe("");
});
