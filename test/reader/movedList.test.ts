import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import type { LiveReport, View } from "../../src/reader/liveReport.js";
import { movedList } from "../../src/reader/movedList.js";
import { ownSettings, parametersOf } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords as words } from "../../src/texts/id/parameters.js";
import { studyOf } from "../studyOf.js";
import { openPage } from "./openPage.js";

const results = analyse(studyOf([[1, 2]]));
const parameters = parametersOf(results.study, 0, addresses.parameters);
const own = ownSettings(parameters);

beforeEach(() => {
  openPage("/");
  vi.stubGlobal("Node", document.defaultView?.Node);
  vi.stubGlobal("requestAnimationFrame", (paint: () => void) => paint());
});
afterEach(() => void vi.unstubAllGlobals());

/** A list, and how to show it a view. */
function list() {
  let notify: ((view: View) => void) | undefined;
  const live: LiveReport = {
    study: results.study,
    parameters,
    isAnswered: true,
    observe(listener) {
      notify = listener;
      return () => {};
    },
    observePending: () => () => {},
    observeLate: () => () => {},
  };
  const box = movedList(live, words);
  return {
    box,
    tell: (view: Partial<View>) => notify?.({ settings: own, results, moved: [], failed: false, ...view }),
  };
}

const reversed = { settings: { ...own, reversed: ["A1"] } };

test("is empty with the study's own scoring, whatever the criteria, and before there is a view", () => {
  const { box, tell } = list();
  expect(box.outerHTML).toBe('<div class="moved" aria-live="polite"></div>');
  tell({ settings: { ...own, marginOfError: 0.05, tails: 1 } });
  expect(box.childNodes).toHaveLength(0);
});

test("lists what moved, a sentence each, as text", () => {
  const { box, tell } = list();
  tell({ ...reversed, moved: ["Satu.", "p < 0,001 & <b>dua</b>."] });
  expect(box.querySelector("p")?.textContent).toBe(words.moved);
  expect([...box.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
    "Satu.",
    "p < 0,001 & <b>dua</b>.",
  ]);
});

test("says that a scoring moved nothing", () => {
  const { box, tell } = list();
  tell(reversed);
  expect(box.textContent).toBe(words.nothingMoved);
});

test("warns where the answers could not be loaded, and lists nothing", () => {
  const { box, tell } = list();
  tell({ ...reversed, failed: true });
  expect(box.outerHTML).toBe(`<div class="moved" aria-live="polite"><p class="warning">${words.failed}</p></div>`);
});

test("holds the newest view alone, and nothing when the scoring is reset", () => {
  const { box, tell } = list();
  tell({ ...reversed, failed: true });
  tell({ ...reversed, moved: ["Satu."] });
  tell({ ...reversed, moved: ["Dua."] });
  expect(box.textContent).toBe(`${words.moved}Dua.`);
  tell({});
  expect(box.childNodes).toHaveLength(0);
});

test("leaves the sentences that stay, so that a screen reader tells the others alone", () => {
  const { box, tell } = list();
  tell({ ...reversed, moved: ["Satu.", "Dua."] });
  const first = box.querySelector("li");
  const text = first?.firstChild;
  tell({ ...reversed, moved: ["Satu.", "Tiga."] });
  expect([...box.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual(["Satu.", "Tiga."]);
  expect([box.querySelector("li"), first?.firstChild]).toEqual([first, text]);
});
