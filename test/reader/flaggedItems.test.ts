import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { resetSettings } from "../../src/reader/address.js";
import { flaggedItems } from "../../src/reader/flaggedItems.js";
import { parametersOf } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { flagged as texts } from "../../src/texts/id/flagged.js";
import { openPage, travel } from "./openPage.js";
import { study } from "./studyWithCriteria.js";

const parameters = parametersOf(study, 0, addresses.parameters);
let window: ReturnType<typeof openPage>;
beforeEach(() => {
  window = openPage("/instrumen.html?tanpa=A1");
});
afterEach(() => void vi.unstubAllGlobals());

describe("the items that are worded against their variable", () => {
  test("are named, with how the study scores them", () => {
    const text = flaggedItems(parameters, study, texts).querySelector("p")!.textContent;
    expect(text).toMatch(
      /^Butir B1 \(topik .*\) .* menandakan Variabel B yang lebih rendah\. Penelitian menskornya searah/,
    );
    const reversed = { ...study, items: study.items.map((item) => ({ ...item, keying: "-" as const })) };
    expect(flaggedItems(parameters, reversed, texts).textContent).toContain("Penelitian membalik skornya");
  });

  test("are nothing where the study has none", () => {
    const none = { ...study, items: study.items.map((item) => ({ ...item, worded: "for" as const })) };
    expect(flaggedItems(parameters, none, texts).outerHTML).toBe("<div></div>");
  });

  test("are reversed by one click, besides what else is asked for, and put back by another", () => {
    const list = flaggedItems(parameters, study, texts);
    const [toggle, state] = [list.querySelector("button")!, list.querySelector("output")!];
    expect([toggle.textContent, state.textContent]).toEqual(["Coba balik skor B1", ""]);
    toggle.click();
    expect(window.location.search).toBe("?balik=B1&tanpa=A1");
    expect([toggle.textContent, state.textContent]).toEqual(["Kembalikan skor B1", texts.reversed]);
    toggle.click();
    expect(window.location.search).toBe("?tanpa=A1");
  });

  test("cannot be reversed where the study publishes no answers, and say why", () => {
    const list = flaggedItems(parametersOf({ ...study, publish: "results" }, 0, addresses.parameters), study, texts);
    const [toggle, state] = [list.querySelector("button")!, list.querySelector("output")!];
    toggle.click();
    expect([toggle.disabled, state.textContent, window.location.search]).toEqual([true, texts.fixed, "?tanpa=A1"]);
  });

  test("follow the address", async () => {
    const list = flaggedItems(parameters, study, texts);
    const state = () => list.querySelector("output")!.textContent;
    list.querySelector("button")!.click();
    await travel(window, -1);
    expect(state()).toBe("");
    await travel(window, 1);
    expect(state()).toBe(texts.reversed);
    resetSettings(parameters);
    expect(state()).toBe("");
  });
});
