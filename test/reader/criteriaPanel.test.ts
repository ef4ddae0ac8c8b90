import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeSetting } from "../../src/reader/address.js";
import { criteriaPanel } from "../../src/reader/criteriaPanel.js";
import { parametersOf, type SingleKey } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { openPage, travel } from "./openPage.js";
import { study } from "./studyWithCriteria.js";

const parameters = parametersOf(study, 0, addresses.parameters);
let window: ReturnType<typeof openPage>;
beforeEach(() => {
  window = openPage("/sampel.html");
});
afterEach(() => void vi.unstubAllGlobals());

const CRITERIA: readonly SingleKey[] = [
  "marginOfError",
  "confidenceLevel",
  "significanceLevel",
  "tails",
  "validity",
  "bandSet",
];

function show(...keys: SingleKey[]) {
  const panel = document.body.appendChild(criteriaPanel(parameters, keys.length > 0 ? keys : CRITERIA, parameterWords));
  const find = <T extends Element>(selector: string) => panel.querySelector(selector) as T;
  return {
    panel,
    find,
    slider: find<HTMLInputElement>("input[type=range]"),
    output: find<HTMLOutputElement>("output"),
  };
}

function slide(slider: HTMLInputElement, place: number): void {
  slider.value = String(place);
  slider.dispatchEvent(new window.Event("input", { bubbles: true }));
}

describe("a number", () => {
  test("shows its value, range and the study's own in the language's numbers", () => {
    const { slider, output, find } = show("marginOfError");
    expect(output.textContent).toBe("0,10");
    expect(slider.getAttribute("aria-valuetext")).toBe("0,10");
    expect(find("p").textContent).toBe("0,01 sampai 0,25; bawaan penelitian: 0,10");
    expect(find(`label[for=${slider.id}]`).textContent).toBe("Batas galat (e)");
    expect(find(`[id=${slider.getAttribute("aria-describedby")}]`)).toBe(find("p"));
  });

  test("writes the address as it slides, and one entry of the history a drag", () => {
    const { slider, output } = show("marginOfError");
    for (const places of [
      [8, 7, 4],
      [5, 6],
    ]) {
      slider.dispatchEvent(new window.Event("pointerdown", { bubbles: true }));
      for (const place of places) slide(slider, place);
    }
    expect(window.location.search).toBe("?e=0.07");
    expect(output.textContent).toBe("0,07");
    expect(window.history.length).toBe(3);
  });

  test("moves by a step with each button and no further than its ends", () => {
    const { panel, output } = show("significanceLevel");
    const [lower, higher] = panel.querySelectorAll<HTMLButtonElement>(".criterion-step");
    lower?.click();
    expect(output.textContent).toBe("0,025");
    for (let i = 0; i < 20; i++) lower?.click();
    expect(window.location.search).toBe("?alfa=0.0005");
    expect([lower?.getAttribute("aria-disabled"), higher?.getAttribute("aria-disabled")]).toEqual(["true", null]);
    for (let i = 0; i < 20; i++) higher?.click();
    expect(window.location.search).toBe("?alfa=0.1");
    expect(higher?.getAttribute("aria-label")).toBe("Naikkan taraf signifikansi");
  });

  test("resets itself alone, and tells that there is nothing to reset", () => {
    window = openPage("/?e=0.05&ekor=1");
    const { find } = show("marginOfError");
    const reset = find<HTMLButtonElement>(".criterion-reset");
    expect(reset.hasAttribute("aria-disabled")).toBe(false);
    reset.click();
    expect(window.location.search).toBe("?ekor=1");
    expect(reset.getAttribute("aria-disabled")).toBe("true");
    expect(reset.getAttribute("aria-label")).toBe("Kembalikan batas galat ke bawaan penelitian");
  });
});

describe("a choice", () => {
  test("offers its values as radio buttons by name", () => {
    const { panel, find } = show("bandSet");
    expect([...panel.querySelectorAll("label")].map((label) => label.textContent?.trim())).toEqual([
      "lima pita",
      "tiga pita",
    ]);
    expect(find<HTMLInputElement>("input:checked").value).toBe("lima");
    expect(find("p").textContent).toBe("bawaan penelitian: lima pita");
  });

  test("writes the address and leaves it for the study's own", () => {
    const { panel } = show("tails");
    const [one, two] = panel.querySelectorAll<HTMLInputElement>("input");
    one?.click();
    expect(window.location.search).toBe("?ekor=1");
    two?.click();
    expect(window.location.search).toBe("");
  });

  test("has no control where the study leaves nothing to choose", () => {
    const single = parametersOf({ ...study, bandSets: study.bandSets.slice(0, 1) }, 0, addresses.parameters);
    expect(criteriaPanel(single, ["bandSet", "tails"], parameterWords).querySelectorAll(".criterion")).toHaveLength(1);
  });
});

describe("the panel", () => {
  test("starts from the address", () => {
    window = openPage("/?e=0.05&validitas=item-rest");
    const { output, find } = show();
    expect(output.textContent).toBe("0,05");
    expect(find<HTMLInputElement>("input[value=item-rest]").checked).toBe(true);
  });

  test("stays in step with another panel and with the back button, without sharing ids or radio groups", async () => {
    const [a, b] = [show(), show()];
    slide(a.slider, 4);
    a.find<HTMLInputElement>("input[value=item-rest]").click();
    expect([b.slider.value, b.output.textContent]).toEqual(["4", "0,05"]);
    expect(b.find<HTMLInputElement>("input[value=item-rest]").checked).toBe(true);
    expect(a.find<HTMLInputElement>("input[value=item-rest]").checked).toBe(true);
    await travel(window, -2);
    expect([a.output.textContent, b.output.textContent]).toEqual(["0,10", "0,10"]);
    expect(a.find<HTMLInputElement>("input[value=item-total]").checked).toBe(true);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("resets every parameter at once, also those without a control in it", () => {
    const { find } = show("tails");
    const reset = find<HTMLButtonElement>(".criteria-reset");
    expect(reset.getAttribute("aria-disabled")).toBe("true");
    changeSetting(parameters, "marginOfError", 0.05);
    expect(reset.hasAttribute("aria-disabled")).toBe(false);
    reset.click();
    expect(window.location.search).toBe("");
  });

  test("is hidden where the study leaves nothing to move", () => {
    const alone = parametersOf({ ...study, bandSets: study.bandSets.slice(0, 1) }, 0, addresses.parameters);
    expect(criteriaPanel(alone, ["bandSet"], parameterWords).hidden).toBe(true);
    expect(show("bandSet").panel.hidden).toBe(false);
  });

  test("names every control, and holds neither styles nor handlers", () => {
    const { panel } = show();
    for (const control of panel.querySelectorAll<HTMLInputElement>("input"))
      expect(control.labels?.[0]?.textContent?.trim()).toBeTruthy();
    for (const group of panel.querySelectorAll("fieldset")) expect(group.firstElementChild?.tagName).toBe("LEGEND");
    expect(panel.outerHTML).not.toMatch(/\s(style|on\w+)=/);
  });

  test("shows the study's own in its HTML, for readers without scripts", () => {
    const copy = document.createElement("div");
    copy.innerHTML = show().panel.outerHTML;
    const [e] = copy.querySelectorAll<HTMLInputElement>("input[type=range]");
    expect(e?.value).toBe("9");
    expect([...copy.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value)).toEqual([
      "2",
      "item-total",
      "lima",
    ]);
  });
});
