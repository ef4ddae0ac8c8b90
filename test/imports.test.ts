import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

/** Which folder may import what: the linter's rules, tried on one file a case. */
const CASES: readonly (readonly [folder: string, module: string, allowed: boolean])[] = [
  ["src/statistics", "./size.js", true],
  ["src/statistics", "simple-statistics", true],
  ["src/statistics", "../study/study.js", false],
  ["src/statistics", "node:fs", false],
  ["src/study", "../statistics/mean.js", false],
  ["src/table", "../statistics/decimalText.js", true],
  ["src/table", "../analyses/frame.js", false],
  ["src/figure", "d3-scale", true],
  ["src/figure", "../study/study.js", false],
  ["src/analyses/items", "../bands/category.js", true],
  ["src/analyses/items", "../../../loaders/loadStudy.js", false],
  ["src/analyses/items", "../../inputs/address.js", false],
  ["src/analyses/items", "node:fs", false],
  ["src/disclosure", "../analyses/analyse.js", true],
  ["src/disclosure", "../texts/id/items.js", false],
  ["src/analyses/items", "../../disclosure/withhold.js", false],
  ["src/inputs", "../analyses/analyse.js", false],
  ["src/live", "../analyses/analyse.js", true],
  ["src/live", "../../loaders/loadStudy.js", false],
  ["src", "../loaders/loadStudy.js", false],
  ["loaders", "yaml", true],
  ["loaders", "../src/disclosure/withhold.js", true],
  ["loaders", "../src/analyses/analyse.js", false],
  ["loaders", "../site/finish.js", false],
];

const folder = mkdtempSync(join(tmpdir(), "imports-"));
let report = "";

beforeAll(() => {
  copyFileSync("biome.json", join(folder, "biome.json"));
  CASES.forEach(([directory, module], i) => {
    const file = join(folder, directory, `case${i}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { something } from "${module}";\n\nexport const anything = something;\n`);
  });
  const biome = [resolve("node_modules/@biomejs/biome/bin/biome"), "lint", "--vcs-enabled=false", "--only=style/noRestrictedImports"];
  report = spawnSync(process.execPath, [...biome, "--reporter=github", "--max-diagnostics=none", "."], {
    cwd: folder,
    encoding: "utf8",
  }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(CASES.map(([directory, module, allowed], i) => [directory, module, allowed, i] as const))(
  "%s may import %s: %s",
  (_, __, allowed, i) => {
    expect(report.includes(`case${i}.ts`)).toBe(!allowed);
  },
);
