import { expect, test } from "vitest";
import { settingText } from "../../src/reader/settingText.js";
import { parametersOf } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { study } from "./studyWithCriteria.js";

const parameters = parametersOf(study, 0, addresses.parameters);

test.each([
  ["marginOfError", 0.1, "0,10"],
  ["marginOfError", 0.075, "0,075"],
  ["significanceLevel", 0.0005, "0,0005"],
  ["confidenceLevel", 0.8, "80%"],
  ["confidenceLevel", 0.995, "99,5%"],
  ["tails", 1, "satu arah"],
  ["validity", "item-rest", "korelasi butir–sisa"],
  ["bandSet", "lima", "lima pita"],
] as const)("says %s %s as %j", (key, value, text) => {
  expect(settingText(parameters, key, value, parameterWords)).toBe(text);
});

test("speaks the language of its words, and the study's first where it has no other", () => {
  const english = { ...parameterWords, language: "en" } as const;
  expect(settingText(parameters, "marginOfError", 0.1, english)).toBe("0.10");
  expect(settingText(parameters, "bandSet", "lima", english)).toBe("five bands");
  expect(settingText(parameters, "bandSet", "tiga & dua", english)).toBe("tiga pita");
});

test("has a name for every value that is neither a number nor named by the study", () => {
  for (const key of ["tails", "validity", "coefficient", "blanks"] as const) {
    for (const value of parameters[key].values)
      expect(settingText(parameters, key, value, parameterWords)).not.toBe(String(value));
  }
});
