import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { skeletonYaml } from "../../commands/skeletonYaml.js";
import type { NewStudy } from "../../commands/studySkeleton.js";

const study: NewStudy = {
  title: 'Mutu "layanan": #1',
  values: [0, 1, 2, 3],
  variables: [
    { code: "X", name: "Mutu" },
    { code: "Y", name: "Puas: sekali" },
  ],
  items: 4,
  year: 2026,
  schema: "../study.schema.json",
};
const declared = (changes: Partial<NewStudy> = {}) => parse(skeletonYaml({ ...study, ...changes }));

describe("the study.yaml of a new study", () => {
  test("says what it was told, whatever signs that has", () => {
    const { title, year, variables } = declared();
    expect([title.id, year, variables.map(({ name }: { name: { id: string } }) => name.id)]).toEqual([
      'Mutu "layanan": #1',
      2026,
      ["Mutu", "Puas: sekali"],
    ]);
  });

  test("has the options asked for, and three classes as wide as each other", () => {
    const { scale, bandSets } = declared();
    expect(scale.options.map(({ value }: { value: number }) => value)).toEqual([0, 1, 2, 3]);
    const ends = (of: typeof bandSets) => of[0].bands.map(({ upTo }: { upTo: number }) => upTo);
    expect([ends(bandSets), ends(declared({ values: [1, 2, 3, 4, 5] }).bandSets)]).toEqual([
      [1, 2, 3],
      [2.33, 3.67, 5],
    ]);
  });

  test("has the last variable depend on the others, a hypothesis each; one alone depends on nothing", () => {
    const roles = ({ variables }: { variables: { role: string }[] }) => variables.map(({ role }) => role);
    expect(roles(declared())).toEqual(["independent", "dependent"]);
    expect(declared().hypotheses).toMatchObject([{ id: "H1", from: "X", to: "Y" }]);
    const alone = declared({ variables: [{ code: "X", name: "Mutu" }] });
    expect([roles(alone), alone.hypotheses]).toEqual([["independent"], []]);
  });

  test("names the schema that an editor checks it by", () => {
    expect(skeletonYaml(study).split("\n", 1)).toEqual(["# yaml-language-server: $schema=../study.schema.json"]);
  });
});
