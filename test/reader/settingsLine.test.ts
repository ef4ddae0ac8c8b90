import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeSetting, resetSettings } from "../../src/reader/address.js";
import { settingsLine } from "../../src/reader/settingsLine.js";
import { ownSettings, parametersOf, type Settings } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { openPage } from "./openPage.js";
import { study } from "./studyWithCriteria.js";

const parameters = parametersOf(study, 0, addresses.parameters);
beforeEach(() => void openPage("/"));
afterEach(() => void vi.unstubAllGlobals());

test("says in one sentence that nothing differs, without a button", () => {
  const line = settingsLine(parameters, parameterWords);
  expect(line.outerHTML).toBe('<p class="criteria-line" tabindex="-1">Semua parameter sesuai dengan penelitian.</p>');
});

test("names each parameter that differs with the study's own value, and follows", () => {
  const line = settingsLine(parameters, parameterWords);
  changeSetting(parameters, "marginOfError", 0.05);
  changeSetting(parameters, "tails", 1);
  expect(line.firstChild?.textContent).toBe(
    "Parameter yang diubah: batas galat 0,05 (penelitian: 0,10); uji r kritis satu arah (penelitian: dua arah).",
  );
  expect(line.hasAttribute("data-changed")).toBe(true);
  resetSettings(parameters);
  expect(line.textContent).toBe("Semua parameter sesuai dengan penelitian.");
  expect(line.hasAttribute("data-changed")).toBe(false);
});

test("names items that are reversed or left out by their codes, in the study's order", () => {
  const line = settingsLine(parameters, parameterWords);
  changeSetting(parameters, "reversed", ["B1", "A1"]);
  changeSetting(parameters, "leftOut", ["A1"]);
  changeSetting(parameters, "coefficient", "kendall");
  expect(line.firstChild?.textContent).toBe(
    "Parameter yang diubah: koefisien korelasi Kendall tau-b (penelitian: Spearman); butir dibalik A1, B1; butir ditinggalkan A1.",
  );
});

test("resets all by its button and keeps the keyboard's place", () => {
  openPage("/?e=0.05&pita=tiga+%26+dua#x");
  const line = document.body.appendChild(settingsLine(parameters, parameterWords));
  const button = line.querySelector("button");
  button?.focus();
  button?.click();
  expect(location.href).toBe("http://report.invalid/#x");
  expect(line.querySelector("button")).toBeNull();
  expect(document.activeElement).toBe(line);
});

test("follows what it is given to follow, once that tells something", () => {
  openPage("/?ekor=1");
  let tell: (settings: Settings) => void = () => {};
  const line = settingsLine(parameters, parameterWords, (notify) => {
    tell = notify;
  });
  expect(line.textContent).toContain("satu arah");
  resetSettings(parameters);
  expect(line.textContent).toContain("satu arah");
  tell(ownSettings(parameters));
  expect(line.textContent).toBe("Semua parameter sesuai dengan penelitian.");
});
