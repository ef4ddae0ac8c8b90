import { describe, expect, test } from "vitest";
import {
  differing,
  keysOf,
  ownSettings,
  parametersOf,
  readSettings,
  SCORING_KEYS,
  type Settings,
  scoringOf,
  writeSettings,
} from "../../src/study/parameters.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { criteria, own, study } from "../reader/studyWithCriteria.js";
import { scaleOf } from "../studyOf.js";

const parameters = parametersOf(study, 3, addresses.parameters);

describe("parametersOf", () => {
  test("takes defaults and band sets from the study", () => {
    expect(ownSettings(parameters)).toEqual(own);
    expect(ownSettings(parameters)).toEqual({ ...criteria, ...declaredScoring(study) });
    expect(parameters.bandSet).toMatchObject({ values: ["lima", "tiga & dua"], labels: { lima: { id: "lima pita" } } });
  });

  test("offers margins of error from 0.01 to 0.25 whose texts are short decimals", () => {
    const texts = parameters.marginOfError.values.map(String);
    expect(texts).toHaveLength(25);
    expect([texts[0], texts[6], texts.at(-1)]).toEqual(["0.01", "0.07", "0.25"]);
    expect(texts.every((text) => /^0\.\d\d?$/.test(text))).toBe(true);
  });

  test("lets a default that is not among the usual values join them in order", () => {
    const { marginOfError } = parametersOf(
      { ...study, criteria: { ...criteria, marginOfError: 0.075 } },
      0,
      addresses.parameters,
    );
    expect(marginOfError.values.slice(6, 9)).toEqual([0.07, 0.075, 0.08]);
    expect(marginOfError.default).toBe(0.075);
  });

  test("gives every parameter another name, and ascending values to every number", () => {
    const all = keysOf(parameters).map((key) => parameters[key]);
    expect(all.map(({ name }) => name)).toEqual([...new Set(all.map(({ name }) => name))]);
    for (const { kind, values } of all)
      if (kind === "number") expect([...values].sort((a, b) => Number(a) - Number(b))).toEqual(values);
  });

  test("offers every item to be reversed or left out, in the study's order", () => {
    const codes = study.items.map(({ code }) => code);
    expect([parameters.reversed, parameters.leftOut]).toMatchObject([
      { name: "balik", kind: "set", values: codes, default: [] },
      { name: "tanpa", kind: "set", values: codes, default: [] },
    ]);
  });

  test("reverses nothing by default, though the study keys an item negatively", () => {
    const keyed = { ...study, items: study.items.map((item) => ({ ...item, keying: "-" as const })) };
    expect(parametersOf(keyed, 0, addresses.parameters).reversed.default).toEqual([]);
  });

  test("offers a rule for blanks only where there are blanks", () => {
    expect(parametersOf(study, 0, addresses.parameters).blanks.values).toEqual(["midpoint"]);
    expect(parametersOf(study, 1, addresses.parameters).blanks.values).toEqual(["midpoint", "item", "respondent"]);
  });

  test("offers no midpoint on a scale without one", () => {
    const even = { ...study, scale: scaleOf(4, "respondent") };
    expect(parametersOf(even, 1, addresses.parameters).blanks).toMatchObject({
      values: ["item", "respondent"],
      default: "respondent",
    });
    expect(parametersOf(even, 0, addresses.parameters).blanks.values).toEqual(["respondent"]);
  });

  test("starts the coefficient at the study's own", () => {
    expect(parametersOf({ ...study, coefficient: "kendall" }, 0, addresses.parameters).coefficient).toMatchObject({
      values: ["spearman", "pearson", "kendall"],
      default: "kendall",
    });
  });
});

test("scoringOf takes the settings that make scores, and SCORING_KEYS names them", () => {
  expect(scoringOf({ ...own, tails: 1, reversed: ["A1"] })).toEqual({ ...declaredScoring(study), reversed: ["A1"] });
  expect([...SCORING_KEYS].sort()).toEqual(Object.keys(scoringOf(own)).sort());
});

describe("readSettings", () => {
  test("reads each parameter by its name", () => {
    expect(
      readSettings(
        parameters,
        "?e=0.05&kepercayaan=0.99&alfa=0.01&ekor=1&validitas=item-rest&pita=tiga+%26+dua&lain=1",
      ),
    ).toEqual({
      ...own,
      marginOfError: 0.05,
      confidenceLevel: 0.99,
      significanceLevel: 0.01,
      tails: 1,
      validity: "item-rest",
      bandSet: "tiga & dua",
    });
  });

  test("reads the scoring", () => {
    expect(readSettings(parameters, "?koefisien=pearson&kosong=item&balik=B1&tanpa=A1&balik=A1")).toEqual({
      ...own,
      coefficient: "pearson",
      blanks: "item",
      reversed: ["A1", "B1"],
      leftOut: ["A1"],
    });
  });

  test("lists the items of a set in the study's order, whatever the address's", () => {
    const orders = ["?balik=A1&balik=A+2%2Ca&balik=B%262%3Db", "?balik=B%262%3Db&balik=A%202,a&balik=A1"];
    for (const search of orders) expect(readSettings(parameters, search).reversed).toEqual(["A1", "A 2,a", "B&2=b"]);
  });

  test("gives the study's own settings for an empty address", () => {
    expect(readSettings(parameters, "")).toEqual(own);
    expect(readSettings(parameters, "?")).toEqual(own);
  });

  test("takes a decimal with trailing zeros as the same number", () => {
    expect(readSettings(parameters, "?e=0.20").marginOfError).toBe(0.2);
    expect(readSettings(parameters, "?ekor=1.0").tails).toBe(1);
  });

  const refused = [
    ...[
      "",
      "abc",
      "0",
      "0.26",
      "0.055",
      "1",
      "-0.05",
      "+0.05",
      ".05",
      "0,05",
      "5e-2",
      "0.05x",
      " 0.05",
      "00.05",
      "0x1",
      "NaN",
    ].map((text) => `e=${text}`),
    ...["e=0.05&e=0.05", "e=0.05&e=0.06", "e=0.30000000000000004", "e=0.050000000000000001", "e", "E=0.05"],
    ...[
      "ekor=3",
      "ekor=",
      "ekor=01",
      "alfa=0.03",
      "kepercayaan=95",
      "validitas=total",
      "pita=empat",
      "pita=LIMA",
      "pita=toString",
    ],
    ...[
      "balik=Z9",
      "balik=",
      "balik",
      "balik=a1",
      "balik=A1,B1",
      "balik=A1&balik=A1",
      "balik=A1&balik=Z9",
      "Balik=A1",
      "tanpa=__proto__",
    ],
    ...[
      "koefisien=tau",
      "koefisien=",
      "koefisien=pearson&koefisien=pearson",
      "kosong=0",
      "kosong=midpoint&kosong=item",
    ],
  ];
  test.each(refused)("leaves the default for %j", (search) => {
    expect(readSettings(parameters, `?${search}`)).toEqual(own);
  });

  test("leaves the default for a rule for blanks where there are none", () => {
    expect(readSettings(parametersOf(study, 0, addresses.parameters), "?kosong=item")).toEqual(own);
  });

  test("leaves the default of what needs the answers where the study does not publish them, and of nothing else", () => {
    const fixed = parametersOf({ ...study, publish: "results" }, 3, addresses.parameters);
    expect(readSettings(fixed, "?e=0.05&ekor=1&koefisien=pearson&kosong=item&balik=A1&tanpa=A1")).toEqual({
      ...own,
      marginOfError: 0.05,
      tails: 1,
    });
  });
});

describe("writeSettings", () => {
  test("writes nothing for the study's own settings", () => {
    expect(writeSettings(parameters, own, "")).toBe("");
    expect(writeSettings(parameters, own, "?e=0.05&ekor=1&balik=A1&tanpa=B1")).toBe("");
  });

  test("repeats the key of a set, its items in the study's order and escaped", () => {
    const changed: Settings = { ...own, leftOut: ["B1"], reversed: ["B&2=b", "A1", "A 2,a"] };
    expect(writeSettings(parameters, changed, "")).toBe("?balik=A1&balik=A+2%2Ca&balik=B%262%3Db&tanpa=B1");
    expect(writeSettings(parameters, { ...changed, reversed: [...changed.reversed].reverse() }, "")).toBe(
      writeSettings(parameters, changed, ""),
    );
  });

  test("replaces all of a set's keys, wherever they stand", () => {
    expect(writeSettings(parameters, { ...own, reversed: ["B1"] }, "?balik=A1&q=1&balik=A+2%2Ca")).toBe(
      "?q=1&balik=B1",
    );
  });

  test("throws on an item that the study does not have", () => {
    expect(() => writeSettings(parameters, { ...own, leftOut: ["A1", "Z9"] }, "")).toThrow(
      "parameter tanpa does not take the value Z9",
    );
  });

  test("writes what differs in the parameters' order, whatever the order in the address", () => {
    const changed = { ...own, tails: 1, marginOfError: 0.05 } as const;
    expect(writeSettings(parameters, changed, "?ekor=2&e=0.2")).toBe("?e=0.05&ekor=1");
  });

  test("keeps what is not its own as it stands, and before its own", () => {
    const changed = { ...own, marginOfError: 0.05 };
    expect(writeSettings(parameters, changed, "?q=a%20b+c&e=0.2&nihil&q=2")).toBe("?q=a%20b+c&nihil&q=2&e=0.05");
    expect(writeSettings(parameters, own, "?x=%E0&&e=1")).toBe("?x=%E0");
  });

  test("replaces a parameter given twice or with an escaped name", () => {
    expect(writeSettings(parameters, { ...own, marginOfError: 0.05 }, "?e=1&%65=2&e=3")).toBe("?e=0.05");
  });

  test("throws on a value that the parameter does not take", () => {
    const sum = { ...own, marginOfError: 0.1 + 0.05 + 0.005 };
    expect(() => writeSettings(parameters, sum, "")).toThrow("parameter e does not take the value 0.155");
  });

  test("is read back as the same settings, for every value of every parameter, and is stable", () => {
    for (const varied of [
      study,
      { ...study, criteria: { ...criteria, marginOfError: 0.075, significanceLevel: 0.3 } },
    ]) {
      const specs = parametersOf(varied, 1, addresses.parameters);
      for (const changed of mixtures(specs)) {
        const search = writeSettings(specs, changed, "?q=1");
        expect(readSettings(specs, search)).toEqual(changed);
        expect(writeSettings(specs, changed, search)).toBe(search);
        expect(search).not.toMatch(/\d{5}|NaN|undefined/);
      }
    }
  });
});

describe("differing", () => {
  test("names the settings that are not the study's own, in the parameters' order", () => {
    expect(differing(parameters, own)).toEqual([]);
    expect(differing(parameters, { ...own, bandSet: "tiga & dua", marginOfError: 0.2 })).toEqual([
      "marginOfError",
      "bandSet",
    ]);
    expect(differing(parameters, { ...own, leftOut: ["A1"], reversed: ["B1"], coefficient: "pearson" })).toEqual([
      "coefficient",
      "reversed",
      "leftOut",
    ]);
  });
});

/** 600 settings that together hold every value of every parameter; strides of another length each, no chance. */
function mixtures(specs: typeof parameters): Settings[] {
  return Array.from({ length: 600 }, (_, i) => {
    const pick = <T>(values: readonly T[], stride: number) => values[Math.floor(i / stride) % values.length] as T;
    return {
      marginOfError: pick(specs.marginOfError.values, 1),
      confidenceLevel: pick(specs.confidenceLevel.values, 3),
      significanceLevel: pick(specs.significanceLevel.values, 7),
      tails: pick(specs.tails.values, 2),
      validity: pick(specs.validity.values, 5),
      bandSet: pick(specs.bandSet.values, 11),
      coefficient: pick(specs.coefficient.values, 13),
      blanks: pick(specs.blanks.values, 17),
      reversed: subset(specs.reversed.values, i),
      leftOut: subset(specs.leftOut.values, Math.floor(i / 19)),
    };
  });
}

/** The items whose bit of a number is set. */
function subset(codes: readonly string[], bits: number): string[] {
  return codes.filter((_, place) => (bits >> place) & 1);
}
