import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const { dependencies, devDependencies, overrides, engines } = JSON.parse(readFileSync("package.json", "utf8"));
const lock: Record<string, Locked> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const packages = Object.entries(lock).filter(([path]) => path !== "");
const nameOf = (path: string) => path.split("node_modules/").at(-1)!;
const page = readFileSync("docs/dependencies.md", "utf8");

/** The rows of the page's table under a line of text, without marks of code. */
function rowsUnder(line: string): string[][] {
  const [, rest] = page.split(line);
  const table = rest!.split(/\n(?:\n(?!\|)|$)/).find((block) => block.includes("\n|---"))!;
  const rows = table.split("\n").filter((row) => row.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

/** Permissive ones, and two that ask nothing of whoever only uses the package: MPL-2.0 of its own files, CC0. */
const LICENCES = [
  ..."0BSD, (MIT AND Zlib), (MIT OR GPL-3.0-or-later), Apache-2.0, BSD-2-Clause, BSD-3-Clause, BlueOak-1.0.0, CC0-1.0, ISC".split(
    ", ",
  ),
  ..."MIT, MIT OR Apache-2.0, MIT-0, MPL-2.0, Python-2.0, Unlicense".split(", "),
];

describe("dependencies", () => {
  it.each([
    ["what the project runs on", "## Installed directly", dependencies],
    ["what work on it needs", "For work on the code alone:", devDependencies],
  ])("are listed with version, licence and reason: %s", (_, under, declared: Record<string, string>) => {
    const rows = rowsUnder(under);
    const expected = Object.entries(declared).map(([name, version]) => [
      name,
      version,
      lock[`node_modules/${name}`]!.license,
    ]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(expected);
    for (const [name, , , reason] of rows) expect(reason, name).toMatch(/\w{4}/);
  });

  it("have exact versions, the lockfile's", () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock[`node_modules/${name}`]!.version, name).toBe(version);
    }
  });

  it("that are held otherwise than their users ask for are listed with the version in use and the reason", () => {
    const rows = rowsUnder("## Held otherwise");
    expect(rows.map(([name]) => name)).toEqual(Object.keys(overrides));
    for (const [name, version, reason] of rows) {
      expect(version, name).toBe(lock[`node_modules/${name}`]!.version);
      expect(reason, name).toMatch(/\w{4}/);
    }
  });

  it("and all that they bring have a licence that a user of this project need not mind", () => {
    const others = packages
      .filter(([, { license }]) => !LICENCES.includes(license))
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(others).toEqual([]);
  });

  it("are held by their hashes, from no named host", () => {
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it("run no script while they are installed: only esbuild has one, which it can do without", () => {
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([
      "node_modules/esbuild",
    ]);
    expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true\n");
  });

  it("bring one copy of esbuild", () => {
    expect(packages.filter(([path]) => nameOf(path) === "esbuild").map(([path]) => path)).toEqual([
      "node_modules/esbuild",
    ]);
  });
});

describe("workflows", () => {
  const folder = ".github/workflows";
  const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

  it("use actions that are pinned by commit, and say of which version", () => {
    const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: *(.*)/g)].map(([, action]) => action!));
    expect(used.length).toBeGreaterThan(1);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("may read the repository and nothing else unless a job says so", () => {
    for (const { file, text } of workflows) expect(text, file).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  });

  it("run the gate on three systems with the oldest Node that is asked for", () => {
    const gate = workflows.find(({ file }) => file === "gate.yml")!.text;
    for (const part of [
      "[ubuntu-latest, macos-latest, windows-latest]",
      "npm ci --ignore-scripts",
      "run: .ci/run",
      "run: npm test",
    ]) {
      expect(gate).toContain(part);
    }
    expect(gate).toContain(`node-version: ${/\d+/.exec(engines.node)![0]}\n`);
  });
});
