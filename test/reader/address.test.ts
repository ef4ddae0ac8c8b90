import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeSetting, currentSettings, observeSettings, resetSettings, settle } from "../../src/reader/address.js";
import { parametersOf } from "../../src/study/parameters.js";
import type { Criteria } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { openPage, travel } from "./openPage.js";
import { own, study } from "./studyWithCriteria.js";

const parameters = parametersOf(study, 0, addresses.parameters);
let window: ReturnType<typeof openPage>;
beforeEach(() => {
  window = openPage("/sampel.html?q=1#tabel-3");
});
afterEach(() => void vi.unstubAllGlobals());

const path = () => window.location.href.replace("http://report.invalid", "");

describe("changeSetting", () => {
  test("writes the address, keeping path, other queries and fragment", () => {
    changeSetting(parameters, "marginOfError", 0.05);
    expect(path()).toBe("/sampel.html?q=1&e=0.05#tabel-3");
    expect(currentSettings(parameters)).toEqual({ ...own, marginOfError: 0.05 });
  });

  test("leaves nothing in the address for the study's own value", () => {
    changeSetting(parameters, "tails", 1);
    changeSetting(parameters, "tails", 2);
    expect(path()).toBe("/sampel.html?q=1#tabel-3");
  });

  test("stores nothing", () => {
    changeSetting(parameters, "marginOfError", 0.05);
    expect([window.localStorage.length, window.sessionStorage.length, window.document.cookie]).toEqual([0, 0, ""]);
  });

  test("makes one entry of the history for moves of one parameter in a row", async () => {
    for (const e of [0.09, 0.08, 0.07]) changeSetting(parameters, "marginOfError", e);
    expect(window.history.length).toBe(2);
    await travel(window, -1);
    expect(path()).toBe("/sampel.html?q=1#tabel-3");
    await travel(window, 1);
    expect(path()).toBe("/sampel.html?q=1&e=0.07#tabel-3");
  });

  test("makes a new entry for another parameter and after settle", () => {
    changeSetting(parameters, "marginOfError", 0.09);
    changeSetting(parameters, "tails", 1);
    expect(window.history.length).toBe(3);
    settle();
    changeSetting(parameters, "tails", 2);
    expect(window.history.length).toBe(4);
  });

  test("makes a new entry after going back, so that the entry before stays as it was", async () => {
    changeSetting(parameters, "marginOfError", 0.09);
    await travel(window, -1);
    changeSetting(parameters, "marginOfError", 0.2);
    await travel(window, -1);
    expect(path()).toBe("/sampel.html?q=1#tabel-3");
  });

  test("makes no entry for the value that holds already", () => {
    changeSetting(parameters, "marginOfError", 0.1);
    expect(window.history.length).toBe(1);
  });

  test("changes nothing for a value that the parameter does not take", () => {
    expect(() => changeSetting(parameters, "marginOfError", 0.1 + 0.2)).toThrow(RangeError);
    expect(path()).toBe("/sampel.html?q=1#tabel-3");
  });
});

describe("resetSettings", () => {
  test("resets the parameters named, as an entry of its own", async () => {
    changeSetting(parameters, "tails", 1);
    changeSetting(parameters, "marginOfError", 0.05);
    resetSettings(parameters, ["marginOfError"]);
    expect(path()).toBe("/sampel.html?q=1&ekor=1#tabel-3");
    await travel(window, -1);
    expect(path()).toBe("/sampel.html?q=1&e=0.05&ekor=1#tabel-3");
  });

  test("resets all where none is named", () => {
    changeSetting(parameters, "tails", 1);
    changeSetting(parameters, "marginOfError", 0.05);
    resetSettings(parameters);
    expect(path()).toBe("/sampel.html?q=1#tabel-3");
  });
});

describe("observeSettings", () => {
  function observe() {
    const heard: number[] = [];
    const end = observeSettings(parameters)(({ marginOfError }: Criteria) => heard.push(marginOfError));
    return { heard, end };
  }

  test("tells the address's criteria at once, then each change", () => {
    const { heard } = observe();
    changeSetting(parameters, "marginOfError", 0.05);
    changeSetting(parameters, "marginOfError", 0.06);
    resetSettings(parameters);
    expect(heard).toEqual([0.1, 0.05, 0.06, 0.1]);
  });

  test("follows the back and forward buttons", async () => {
    const { heard } = observe();
    changeSetting(parameters, "marginOfError", 0.05);
    await travel(window, -1);
    await travel(window, 1);
    expect(heard).toEqual([0.1, 0.05, 0.1, 0.05]);
  });

  test("is silent where the address changes but the criteria do not", async () => {
    const { heard } = observe();
    window.history.pushState(null, "", "?q=2#tabel-8");
    await travel(window, -1);
    expect(heard).toEqual([0.1]);
  });

  test("is silent once ended", () => {
    const { heard, end } = observe();
    end();
    changeSetting(parameters, "marginOfError", 0.05);
    expect(heard).toEqual([0.1]);
  });
});
