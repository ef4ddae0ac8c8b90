import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
const inFolder = (path: string) => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "a project "));
  for (const part of ["commands", "words"]) mkdirSync(inFolder(part));
  cpSync("commands/run.mjs", inFolder("commands/run.mjs"));
  symlinkSync(resolve("node_modules"), inFolder("node_modules"), "junction");
  writeFileSync(inFolder("package.json"), '{ "type": "module" }');
  writeFileSync(inFolder("words/word.ts"), 'export const word: string = "satu";\n');
  writeFileSync(
    inFolder("commands/say.ts"),
    'import { word } from "../words/word.js";\nconsole.log(word, process.argv.slice(2).join(" "));\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function say(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["commands/run.mjs", "say", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const kept = () => readFileSync(inFolder(".build/commands/say.cjs"), "utf8");

test("runs a command with its arguments, the first time and from what it kept", () => {
  const said = { status: 0, stdout: "satu a b\n", stderr: "" };
  expect(say("a", "b")).toEqual(said);
  const made = statSync(inFolder(".build/commands/say.cjs")).mtimeMs;
  expect(say("a", "b")).toEqual(said);
  expect(statSync(inFolder(".build/commands/say.cjs")).mtimeMs).toBe(made);
});

test("never runs what it kept of a source that was edited, even to the same length at the same time", () => {
  say();
  say(); // with the code cache
  const word = inFolder("words/word.ts");
  const { atime, mtime } = statSync(word);
  writeFileSync(word, readFileSync(word, "utf8").replace("satu", "lima"));
  utimesSync(word, atime, mtime);
  expect(say().stdout).toBe("lima \n");
  expect(say().stdout).toBe("lima \n");
});

test("never takes the code cache of another text of the same length", () => {
  say();
  const cache = readFileSync(inFolder(".build/commands/say.cache"));
  writeFileSync(inFolder("words/word.ts"), 'export const word: string = "lima";\n');
  say();
  writeFileSync(inFolder(".build/commands/say.cache"), cache);
  expect(say().stdout).toBe("lima \n");
});

test("makes anew what was kept by another Node, is damaged, or was cut", () => {
  say();
  const record = readFileSync(inFolder(".build/commands/say.json"), "utf8");
  const whole = kept();
  for (const damaged of [record.replace(process.version, "v20.0.0"), record.slice(0, -3), ""]) {
    writeFileSync(inFolder(".build/commands/say.json"), damaged);
    writeFileSync(inFolder(".build/commands/say.cjs"), whole.replace("satu", "dua!"));
    expect(say()).toEqual({ status: 0, stdout: "satu \n", stderr: "" });
    expect(kept()).toBe(whole);
  }
  writeFileSync(inFolder(".build/commands/say.cjs"), whole.slice(0, 40));
  expect(say().stdout).toBe("satu \n");
});

test("says what is wrong with a source that cannot be bundled, and ends with 1", () => {
  writeFileSync(inFolder("words/word.ts"), "export const = 1;\n");
  const { status, stdout, stderr } = say();
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain('words/word.ts:1:13: ERROR: Expected identifier but found "="');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("keeps nothing of a source that was saved while it was bundled", () => {
  const later = new Date(Date.now() + 60_000);
  utimesSync(inFolder("words/word.ts"), later, later);
  expect(say().stdout).toBe("satu \n");
  expect(readdirSync(inFolder(".build/commands"))).toEqual(["say.cache"]);
});

test("keeps no code cache of a run that failed, which has not done its work", () => {
  writeFileSync(inFolder("commands/say.ts"), "process.exitCode = Number(process.argv[2]);\n");
  expect(say("1").status).toBe(1);
  expect(existsSync(inFolder(".build/commands/say.cache"))).toBe(false);
  expect(say("0").status).toBe(0);
  expect(existsSync(inFolder(".build/commands/say.cache"))).toBe(true);
});

test("runs where nothing can be kept", () => {
  writeFileSync(inFolder(".build"), "a file stands where the folder would");
  expect(say("a")).toEqual({ status: 0, stdout: "satu a\n", stderr: "" });
});
