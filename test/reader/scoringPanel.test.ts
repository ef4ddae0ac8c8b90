import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeSetting, currentSettings } from "../../src/reader/address.js";
import { scoringPanel, toggleItem } from "../../src/reader/scoringPanel.js";
import { parametersOf, type Settings } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords as words } from "../../src/texts/id/parameters.js";
import { openPage, travel } from "./openPage.js";
import { study } from "./studyWithCriteria.js";

const parameters = parametersOf(study, 1, addresses.parameters);
let window: ReturnType<typeof openPage>;
beforeEach(() => {
  window = openPage("/instrumen.html");
});
afterEach(() => void vi.unstubAllGlobals());

/** The panel, unfolded. */
function show(of = parameters) {
  const panel = document.body.appendChild(scoringPanel(of, study, words));
  unfold(panel);
  const button = (text: string) =>
    [...panel.querySelectorAll("button")].find((candidate) => candidate.textContent === text)!;
  const box = (label: string, code: string) =>
    panel.querySelector<HTMLInputElement>(`input[aria-label^="${label}: ${code} "]`)!;
  return { panel, button, box, copied: () => panel.querySelector(".scoring-actions output")!.textContent };
}

function unfold(panel: HTMLElement): void {
  panel.dispatchEvent(new window.Event("toggle")); // jsdom does not tell of it
}

const search = () => window.location.search;

describe("the scoring panel", () => {
  test("is disabled where the study publishes no answers, and says why before it is unfolded", () => {
    const fixed = parametersOf({ ...study, publish: "results" }, 1, addresses.parameters);
    expect(scoringPanel(fixed, study, words).querySelector("p")!.textContent).toBe(words.scoringFixed);
    const { panel } = show(fixed);
    const controls = [...panel.querySelectorAll("input, button")];
    expect(controls.length).toBeGreaterThan(2 * study.items.length);
    expect(controls.every((control) => control.closest("fieldset[disabled]"))).toBe(true);
  });

  test("is a summary alone until it is unfolded, and makes its controls once", () => {
    const panel = scoringPanel(parameters, study, words);
    expect(panel.outerHTML).toBe(`<details class="scoring"><summary>${words.scoring}</summary></details>`);
    unfold(panel);
    const { length } = panel.querySelectorAll("*");
    expect(panel.querySelectorAll("input[type=checkbox]")).toHaveLength(2 * study.items.length);
    unfold(panel);
    expect(panel.querySelectorAll("*")).toHaveLength(length);
  });

  test("heads the items with their variables, in the study's order", () => {
    const { panel } = show();
    const bodies = [...panel.querySelectorAll("tbody")].map((body) =>
      [...body.querySelectorAll("th")].map((cell) => cell.textContent),
    );
    expect(bodies).toEqual([
      ["Variabel A", "A1 Topik A1", "A 2,a Topik A2"],
      ["Variabel B", `B1 Topik B1 ${words.against}`, "B&2=b Topik B2"],
    ]);
  });

  test("gives every control a name, and no two the same", () => {
    const { panel } = show();
    const names = [...panel.querySelectorAll<HTMLInputElement>("input")].map(
      (input) => input.getAttribute("aria-label") ?? input.labels?.[0]?.textContent?.trim() ?? "",
    );
    expect(names).not.toContain("");
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain("Balik skor: A1 Topik A1");
    expect(names).toContain("Tinggalkan: B&2=b Topik B2");
  });

  test("has the coefficient, and the rule for blanks only where there are blanks", () => {
    const radios = (of: typeof parameters) => [
      ...show(of).panel.querySelectorAll<HTMLInputElement>("input[type=radio]"),
    ];
    expect(radios(parameters).map(({ value }) => value)).toEqual([
      "spearman",
      "pearson",
      "kendall",
      "midpoint",
      "item",
      "respondent",
    ]);
    expect(radios(parametersOf(study, 0, addresses.parameters)).map(({ value }) => value)).toEqual([
      "spearman",
      "pearson",
      "kendall",
    ]);
  });

  test("starts from the address, also when it changed before the panel was unfolded", () => {
    const panel = document.body.appendChild(scoringPanel(parameters, study, words));
    changeSetting(parameters, "leftOut", ["B1"]);
    changeSetting(parameters, "coefficient", "kendall");
    unfold(panel);
    const checked = [...panel.querySelectorAll<HTMLInputElement>("input:checked")];
    expect(checked.map((input) => input.getAttribute("aria-label") ?? input.value)).toEqual([
      "kendall",
      "midpoint",
      "Tinggalkan: B1 Topik B1",
    ]);
  });
});

describe("a check box", () => {
  test("puts its item into the address and takes it out again", () => {
    const { box } = show();
    box(words.reverse, "A 2,a").click();
    box(words.leaveOut, "A1").click();
    box(words.reverse, "A1").click();
    expect(search()).toBe("?balik=A1&balik=A+2%2Ca&tanpa=A1");
    for (const code of ["A 2,a", "A1"]) box(words.reverse, code).click();
    expect(search()).toBe("?tanpa=A1");
  });

  test("follows the address, and another panel", async () => {
    const [a, b] = [show(), show()];
    a.box(words.reverse, "B1").click();
    expect([a, b].map(({ box }) => box(words.reverse, "B1").checked)).toEqual([true, true]);
    expect(b.box(words.leaveOut, "B1").checked).toBe(false);
    await travel(window, -1);
    expect([a, b].map(({ box }) => box(words.reverse, "B1").checked)).toEqual([false, false]);
  });
});

describe("toggleItem", () => {
  test("makes an entry of the history for each item, which back undoes one by one", async () => {
    for (const code of ["A1", "B1", "A 2,a"]) toggleItem(parameters, "reversed", code);
    expect(window.history.length).toBe(4);
    const seen: Settings["reversed"][] = [];
    for (let step = 0; step < 3; step++) {
      await travel(window, -1);
      seen.push(currentSettings(parameters).reversed);
    }
    expect(seen).toEqual([["A1", "B1"], ["A1"], []]);
    await travel(window, 3);
    expect(currentSettings(parameters).reversed).toEqual(["A1", "A 2,a", "B1"]);
  });

  test("undone by itself is the same address, and two entries", () => {
    toggleItem(parameters, "leftOut", "A1");
    toggleItem(parameters, "leftOut", "A1");
    expect(search()).toBe("");
    expect(window.history.length).toBe(3);
  });

  test("keeps an item apart in the two sets, and every other setting", () => {
    changeSetting(parameters, "marginOfError", 0.05);
    toggleItem(parameters, "reversed", "A1");
    toggleItem(parameters, "leftOut", "A1");
    toggleItem(parameters, "reversed", "A1");
    expect(currentSettings(parameters)).toMatchObject({ marginOfError: 0.05, reversed: [], leftOut: ["A1"] });
  });
});

describe("the reset of the scoring", () => {
  test("leaves the criteria, as one entry of the history", async () => {
    window = openPage("/?e=0.05&koefisien=pearson&kosong=item&balik=A1&tanpa=B1");
    const { button } = show();
    button(words.resetScoring).click();
    expect(search()).toBe("?e=0.05");
    await travel(window, -1);
    expect(search()).toBe("?e=0.05&koefisien=pearson&kosong=item&balik=A1&tanpa=B1");
  });

  test("tells whether there is anything to reset", () => {
    const { button, box } = show();
    const idle = () => button(words.resetScoring).getAttribute("aria-disabled");
    expect(idle()).toBe("true");
    changeSetting(parameters, "marginOfError", 0.05);
    expect(idle()).toBe("true");
    box(words.reverse, "A1").click();
    expect(idle()).toBeNull();
  });
});

describe("the button that copies the link", () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  test("copies the whole address of this view and says so, until the view changes", async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    const { button, box, copied } = show();
    box(words.reverse, "B&2=b").click();
    button(words.copyLink).click();
    await settled();
    expect(writeText.mock.calls).toEqual([["http://report.invalid/instrumen.html?balik=B%262%3Db"]]);
    expect(copied()).toBe(words.copied);
    box(words.reverse, "A1").click();
    expect(copied()).toBe("");
  });

  test("does not say that it copied where the browser refuses, and tells how to go on", async () => {
    vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("denied")) } });
    const { button, copied } = show();
    button(words.copyLink).click();
    await settled();
    expect(copied()).toBe(words.notCopied);
  });

  test("does the same where there is no clipboard, as on a page that is not served securely", async () => {
    vi.stubGlobal("navigator", {});
    const { button, copied } = show();
    button(words.copyLink).click();
    await settled();
    expect(copied()).toBe(words.notCopied);
  });
});
