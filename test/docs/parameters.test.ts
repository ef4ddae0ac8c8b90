import { describe, expect, it } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { keysOf, ownSettings, parametersOf, readSettings, writeSettings } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { codes, page } from "./markdown.js";

const text = page("docs/parameters.md");

describe("docs/parameters.md", () => {
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").slice(1, -1).map(codes));
  const parameters = parametersOf(loadStudy("data").study, 1, addresses.parameters);
  const listed = keysOf(parameters).map((key) => parameters[key]);

  it("have the names and the order of parametersOf", () => {
    expect(rows.map(([name]) => name)).toEqual(listed.map(({ name }) => [name]));
  });

  it("have its values and defaults", () => {
    rows.forEach(([, , values, own], i) => {
      const parameter = listed[i]!;
      if (parameter.kind === "set") return; // its values are the codes of all items, its default none of them
      const texts = parameter.values.map(String);
      expect(values, parameter.name).toEqual(parameter.name === "e" ? [texts[0], texts.at(-1)] : texts);
      expect(own, parameter.name).toEqual([String(parameter.default)]);
    });
  });

  it("are written in an address as the example says", () => {
    const [example] = codes(text).filter((code) => code.startsWith("?"));
    const asked = { ...ownSettings(parameters), reversed: ["Y7"], leftOut: ["X1", "X2"] };
    expect(example).toBe(writeSettings(parameters, asked, ""));
    expect(readSettings(parameters, example!)).toEqual(asked);
  });

  it("move the margin in the steps it says", () => {
    const { values } = parameters.marginOfError;
    expect(values).toEqual(values.map((_, i) => (i + 1) / 100));
  });
});
