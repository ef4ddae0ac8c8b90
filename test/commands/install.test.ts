import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const LOCKED = {
  "": { dependencies: { a: "1.0.0" } },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/other-system": { version: "1.0.0", optional: true },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "install-"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin", "npm"), '#!/bin/sh\necho "$@" > called\nexit 3\n', { mode: 0o755 });
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: LOCKED }));
});
afterEach(() => rmSync(folder, { recursive: true }));

function install(installed?: Readonly<Record<string, object>>): {
  called: boolean;
  output: string;
  code: number | null;
} {
  mkdirSync(join(folder, "node_modules"));
  if (installed)
    writeFileSync(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
  const { status, stdout } = spawnSync(process.execPath, [resolve("commands/install.mjs")], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { called: existsSync(join(folder, "called")), output: stdout, code: status };
}

describe.skipIf(process.platform === "win32")("install", () => {
  test("says and does nothing when what the lockfile asks for is there", () => {
    expect(install({ "node_modules/a": { version: "1.0.0" } })).toEqual({ called: false, output: "", code: 0 });
  });

  test("does nothing where a package brings another in its own archive, which the lockfile does not list", () => {
    const bundled = { "node_modules/a/node_modules/b": { version: "2.0.0", inBundle: true } };
    expect(install({ "node_modules/a": { version: "1.0.0" }, ...bundled })).toEqual({
      called: false,
      output: "",
      code: 0,
    });
  });

  test.each([
    ["nothing was installed, or not to the end", undefined],
    ["a dependency is missing", {}],
    ["a version is another", { "node_modules/a": { version: "1.0.1" } }],
    [
      "there is a package that the lockfile no longer has",
      { "node_modules/a": { version: "1.0.0" }, "node_modules/old": { version: "1.0.0" } },
    ],
  ])("runs npm ci when %s, and fails if that fails", (_, installed) => {
    expect(install(installed)).toMatchObject({ called: true, code: 3 });
  });
});
