import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { type NewStudy, studySkeleton } from "../../commands/studySkeleton.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { visibleText } from "../../src/study/visibleText.js";

vi.setConfig({ testTimeout: 60_000 }); // a test starts a process

const root = mkdtempSync(join(tmpdir(), "new study "));
afterAll(() => rmSync(root, { recursive: true }));

const study: NewStudy = {
  title: "Mutu layanan",
  values: [1, 2, 3, 4, 5],
  variables: [
    { code: "X1", name: "Mutu layanan" },
    { code: "X2", name: "Koleksi" },
    { code: "Y", name: "Kepuasan" },
  ],
  items: 12,
  year: 2026,
  schema: "../loaders/study.schema.json",
};

/** The study that a skeleton is, and how many warnings it has. */
function load(changes: Partial<NewStudy>) {
  const folder = mkdtempSync(join(root, "study-"));
  for (const [path, text] of Object.entries(studySkeleton({ ...study, ...changes })))
    writeFileSync(join(folder, path), text);
  return loadStudy(folder);
}

describe("a new study", () => {
  test("is one that nobody has answered yet, with its items, and a hypothesis for each variable that another depends on", () => {
    const { study: loaded, warnings } = load({});
    expect(warnings.map(({ file, severity }) => [file.split("/").at(-1), severity])).toEqual([
      ["responses.csv", "warning"],
    ]);
    expect(loaded.answers.respondents).toEqual([]);
    expect(loaded.variables.map(({ role }) => role)).toEqual(["independent", "independent", "dependent"]);
    expect(loaded.hypotheses.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["H1", "X1", "Y"],
      ["H2", "X2", "Y"],
    ]);
    expect(loaded.items).toHaveLength(36);
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])("may have a scale of %i options, from any value on", (count) => {
    const values = Array.from({ length: count }, (_, i) => i - 1);
    const { scale, bandSets } = load({ values }).study;
    expect(scale.options.map(({ value }) => value)).toEqual(values);
    expect(bandSets[0]!.bands.at(-1)!.upTo).toBe(values.at(-1));
  });

  test("may have one variable, which then has no hypothesis", () => {
    const { variables, hypotheses } = load({ variables: [{ code: "X", name: "Kepuasan" }] }).study;
    expect([variables[0]!.role, hypotheses]).toEqual(["independent", []]);
  });

  test.each([
    "a: b # c",
    "'\"\\",
    "{ x: [1] }",
    "=1+1",
    "<b>tebal</b>",
    "null",
    "2026",
    "\u202Ebalik\u0007",
    "- satu\nbaris",
  ])("takes %j for text", (text) => {
    const { title, variables } = load({ title: text, variables: [{ code: "X", name: text }] }).study;
    expect([title.id, variables[0]!.name.id]).toEqual([visibleText(text), visibleText(text)]);
  });
});

describe("npm run new", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["commands/run.mjs", "new", ...args], { encoding: "utf8" });

  test("writes it into a folder that is not there yet, with the way to the schema, and into no other", () => {
    const folder = join(root, "deep", "er");
    const made = () => run(folder, "--title", "Studi", "--scale", "4", "--variables", "X=Kepuasan");
    expect(made()).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(folder, "study.yaml"), "utf8")).toMatch(
      /^# yaml-language-server: \$schema=(\.\.\/)+.*loaders\/study\.schema\.json\n/,
    );
    writeFileSync(join(folder, "items.csv"), "mine");
    expect(made()).toMatchObject({ status: 1, stdout: "", stderr: `${folder} is there already, and not empty.\n` });
    expect(readFileSync(join(folder, "items.csv"), "utf8")).toBe("mine");
  });
});
