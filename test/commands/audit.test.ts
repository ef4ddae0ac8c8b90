import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { auditCsv } from "../../src/audit/auditCsv.js";

vi.setConfig({ testTimeout: 60_000 }); // each test starts a process

/** What `npm run --silent audit` runs. */
function audit(...args: string[]) {
  return spawnSync(process.execPath, ["commands/run.mjs", "audit", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
}

test("prints the ledger of the study in data/ and ends with 0, though numbers differ", () => {
  const { status, stdout, stderr } = audit();
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(auditCsv(auditEntries("data")));
  expect(stdout).toContain(",differs,");
});

test("prints the heading alone for a study in another folder without a publication", () => {
  const { status, stdout } = audit("test/fixtures/small");
  expect(status).toBe(0);
  expect(stdout).toBe("place,quantity,kind,printed,recomputed,verdict,cause,changes a conclusion\r\n");
});

test("ends with 1, every claim that cannot be read or names nothing on standard error and nothing on standard output", () => {
  const folder = mkdtempSync(join(tmpdir(), "a study "));
  cpSync("data", folder, { recursive: true });
  const path = join(folder, "printed", "printed.csv");
  const [heading, first, second, ...rest] = readFileSync(path, "utf8").split("\n");
  const renamed = [first!, second!].map((row) =>
    row.replace("conclusions.sampling.population", "conclusions.sampling.populace"),
  );
  writeFileSync(path, [heading, ...renamed, ...rest].join("\n"));
  const { status, stdout, stderr } = audit(folder);
  rmSync(folder, { recursive: true });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/printed\.csv baris 2, kolom claim: .*populace/);
  expect(stderr).toMatch(/printed\.csv baris 3, kolom claim: .*populace/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("ends with 1 and one message, where more than a folder is named", () => {
  const { status, stdout, stderr } = audit("data", "other");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("audit takes one folder");
});
