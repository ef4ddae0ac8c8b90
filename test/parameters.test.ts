import { describe, expect, test } from "vitest";
import { differing, keysOf, parametersOf, readSettings, writeSettings } from "../src/parameters.js";
import { criteria, study } from "./inputs/studyWithCriteria.js";

const parameters = parametersOf(study);

describe("parametersOf", () => {
  test("takes defaults and band sets from the study", () => {
    const own = Object.fromEntries(keysOf(parameters).map((key) => [key, parameters[key].default]));
    expect(own).toEqual(criteria);
    expect(parameters.bandSet).toMatchObject({ values: ["lima", "tiga & dua"], labels: { lima: { id: "lima pita" } } });
  });

  test("offers margins of error from 0.01 to 0.25 whose texts are short decimals", () => {
    const texts = parameters.marginOfError.values.map(String);
    expect(texts).toHaveLength(25);
    expect([texts[0], texts[6], texts.at(-1)]).toEqual(["0.01", "0.07", "0.25"]);
    expect(texts.every((text) => /^0\.\d\d?$/.test(text))).toBe(true);
  });

  test("lets a default that is not among the usual values join them in order", () => {
    const { marginOfError } = parametersOf({ ...study, criteria: { ...criteria, marginOfError: 0.075 } });
    expect(marginOfError.values.slice(6, 9)).toEqual([0.07, 0.075, 0.08]);
    expect(marginOfError.default).toBe(0.075);
  });

  test("gives every parameter another name, and ascending values to every number", () => {
    const all = keysOf(parameters).map((key) => parameters[key]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(6);
    for (const { kind, values } of all) if (kind === "number") expect([...values].sort((a, b) => Number(a) - Number(b))).toEqual(values);
  });
});

describe("readSettings", () => {
  test("reads each parameter by its name", () => {
    expect(readSettings(parameters, "?e=0.05&kepercayaan=0.99&alfa=0.01&ekor=1&validitas=item-rest&pita=tiga+%26+dua&lain=1")).toEqual({
      marginOfError: 0.05,
      confidenceLevel: 0.99,
      significanceLevel: 0.01,
      tails: 1,
      validity: "item-rest",
      bandSet: "tiga & dua",
    });
  });

  test("gives the study's own criteria for an empty address", () => {
    expect(readSettings(parameters, "")).toEqual(criteria);
    expect(readSettings(parameters, "?")).toEqual(criteria);
  });

  test("takes a decimal with trailing zeros as the same number", () => {
    expect(readSettings(parameters, "?e=0.20").marginOfError).toBe(0.2);
    expect(readSettings(parameters, "?ekor=1.0").tails).toBe(1);
  });

  const refused = [
    ...["", "abc", "0", "0.26", "0.055", "1", "-0.05", "+0.05", ".05", "0,05", "5e-2", "0.05x", " 0.05", "00.05", "0x1", "NaN"].map(
      (text) => `e=${text}`,
    ),
    ...["e=0.05&e=0.05", "e=0.05&e=0.06", "e=0.30000000000000004", "e=0.050000000000000001", "e", "E=0.05"],
    ...["ekor=3", "ekor=", "ekor=01", "alfa=0.03", "kepercayaan=95", "validitas=total", "pita=empat", "pita=LIMA", "pita=toString"],
  ];
  test.each(refused)("leaves the default for %j", (search) => {
    expect(readSettings(parameters, `?${search}`)).toEqual(criteria);
  });
});

describe("writeSettings", () => {
  test("writes nothing for the study's own criteria", () => {
    expect(writeSettings(parameters, criteria, "")).toBe("");
    expect(writeSettings(parameters, criteria, "?e=0.05&ekor=1")).toBe("");
  });

  test("writes what differs in the parameters' order, whatever the order in the address", () => {
    const changed = { ...criteria, tails: 1, marginOfError: 0.05 } as const;
    expect(writeSettings(parameters, changed, "?ekor=2&e=0.2")).toBe("?e=0.05&ekor=1");
  });

  test("keeps what is not its own as it stands, and before its own", () => {
    const changed = { ...criteria, marginOfError: 0.05 };
    expect(writeSettings(parameters, changed, "?q=a%20b+c&e=0.2&kosong&q=2")).toBe("?q=a%20b+c&kosong&q=2&e=0.05");
    expect(writeSettings(parameters, criteria, "?x=%E0&&e=1")).toBe("?x=%E0");
  });

  test("replaces a parameter given twice or with an escaped name", () => {
    expect(writeSettings(parameters, { ...criteria, marginOfError: 0.05 }, "?e=1&%65=2&e=3")).toBe("?e=0.05");
  });

  test("throws on a value that the parameter does not take", () => {
    const sum = { ...criteria, marginOfError: 0.1 + 0.05 + 0.005 };
    expect(() => writeSettings(parameters, sum, "")).toThrow("parameter e does not take the value 0.155");
  });

  test("is read back as the same criteria, for every value of every parameter, and is stable", () => {
    for (const varied of [study, { ...study, criteria: { ...criteria, marginOfError: 0.075, significanceLevel: 0.3 } }]) {
      const specs = parametersOf(varied);
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
  test("names the criteria that are not the study's own, in the parameters' order", () => {
    expect(differing(parameters, criteria)).toEqual([]);
    expect(differing(parameters, { ...criteria, bandSet: "tiga & dua", marginOfError: 0.2 })).toEqual(["marginOfError", "bandSet"]);
  });
});

/** 600 criteria that together hold every value of every parameter; strides of another length each, no chance. */
function mixtures(specs: typeof parameters) {
  return Array.from({ length: 600 }, (_, i) => {
    const pick = <T>(values: readonly T[], stride: number) => values[Math.floor(i / stride) % values.length] as T;
    return {
      marginOfError: pick(specs.marginOfError.values, 1),
      confidenceLevel: pick(specs.confidenceLevel.values, 3),
      significanceLevel: pick(specs.significanceLevel.values, 7),
      tails: pick(specs.tails.values, 2),
      validity: pick(specs.validity.values, 5),
      bandSet: pick(specs.bandSet.values, 11),
    };
  });
}
