import { describe, expect, test } from "vitest";
import { askedCriteria } from "../../commands/askedCriteria.js";
import { CRITERIA_KEYS, parametersOf, readSettings } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2, 3, 0]]);
const [bandSet] = study.bandSets;

describe("askedCriteria", () => {
  test("are the study's own where nothing is asked", () => {
    expect(askedCriteria(study, {})).toEqual(study.criteria);
  });

  test("are what a page's address with the same values gives", () => {
    const asked = {
      "margin-of-error": "0.05",
      "confidence-level": "0.99",
      "significance-level": "0.010",
      tails: "1",
      validity: "item-rest",
      "band-set": bandSet!.code,
    };
    const address = `?e=0.05&kepercayaan=0.99&alfa=0.01&ekor=1&validitas=item-rest&pita=${bandSet!.code}`;
    const settings = readSettings(parametersOf(study, 0, addresses.parameters), address);
    expect(askedCriteria(study, asked)).toEqual(Object.fromEntries(CRITERIA_KEYS.map((key) => [key, settings[key]])));
    expect(askedCriteria(study, asked)).toMatchObject({ marginOfError: 0.05, significanceLevel: 0.01, tails: 1 });
  });

  test.each([
    [{ tails: "3" }, '--tails does not take "3", only 1, 2.'],
    [{ validity: "total" }, '--validity does not take "total", only item-total, item-rest.'],
    [
      { "significance-level": "5%" },
      '--significance-level does not take "5%", only 0.0005, 0.001, 0.005, 0.01, 0.02, 0.025, 0.05, 0.1.',
    ],
    [{ "band-set": "" }, `--band-set does not take "", only ${study.bandSets.map(({ code }) => code).join(", ")}.`],
  ])("refuse %j", (asked, message) => {
    expect(() => askedCriteria(study, asked)).toThrow(message);
  });
});
