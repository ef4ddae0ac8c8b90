import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type CsvFile, openFiles, openFolder } from "../../../loaders/files/inputFolder.js";
import { wholeText } from "../../../loaders/files/textBytes.js";
import { collectProblems } from "../../../loaders/problem.js";
import { fileProblems, problemWords } from "../../../src/texts/language.js";
import { workbookBytes } from "./workbookBytes.js";

function opened(files: Readonly<Record<string, string | Uint8Array>>) {
  const problems = collectProblems("data");
  const bytesOf = (path: string) => {
    if (path === "locked.csv") throw new Error("EACCES");
    return files[path] === undefined ? undefined : Buffer.from(files[path] as string);
  };
  return { folder: openFiles(bytesOf, problems), said: () => problems.all.map(({ file, found }) => [file, found]) };
}
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("a file of the study", () => {
  test("is its text; one that is not there is a problem where it is required", () => {
    const { folder, said } = opened({ "items.csv": "code\nA1\n" });
    expect(folder.required("items.csv")).toEqual({ path: "items.csv", text: "code\nA1\n" });
    expect([folder.csv("x.csv"), folder.required("y.csv")]).toEqual([undefined, undefined]);
    expect(said()).toEqual([["data/y.csv", problemWords.missingFile().found]]);
  });

  test("that is empty, or cannot be opened, is a problem even where it may be absent", () => {
    const { folder, said } = opened({ "empty.csv": " \n" });
    expect([folder.csv("empty.csv"), folder.csv("locked.csv"), folder.has("locked.csv")]).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect(said()).toEqual([
      ["data/empty.csv", problemWords.emptyFile().found],
      ["data/locked.csv", problemWords.unreadableFile("EACCES").found],
    ]);
  });
});

describe("a table", () => {
  const xlsx = workbookBytes({ sheets: { Data: "" } });

  test("is found by its name, whatever its ending, and known by its bytes", () => {
    const { folder } = opened({ "responses.csv": xlsx });
    expect(folder.pathOf("responses")).toBe("responses.csv");
    expect(folder.table("responses", { sheet: "Data" })).toMatchObject({ format: "XLSX", sheet: "Data" });
    expect(opened({ "items.xlsx": xlsx }).folder.table("items")).toMatchObject({ path: "items.xlsx", format: "XLSX" });
  });

  test("is one file, and there where it is required", () => {
    const { folder, said } = opened({ "responses.csv": "A1\n4\n", "responses.xlsx": xlsx });
    expect([folder.table("responses"), folder.table("items", { required: true })]).toEqual([undefined, undefined]);
    expect(said()).toEqual([
      ["data/responses.csv", fileProblems.severalTables(["responses.csv", "responses.xlsx"]).found],
      ["data/items.csv", problemWords.missingTable().found],
    ]);
  });

  test("of text has no sheets", () => {
    const { folder, said } = opened({ "responses.csv": "A1\n4\n" });
    const table = folder.table("responses", { sheet: "Data" }) as CsvFile;
    expect([table.path, wholeText(table.text)]).toEqual(["responses.csv", "A1\n4\n"]);
    expect(said()).toEqual([["data/responses.csv", fileProblems.needlessSheet("Data").found]]);
  });
});

test("the version is of what was read, in whatever order", () => {
  const files = { "b.csv": "2\n", "a.csv": "1\n", "README.md": "catatan" };
  const version = (...paths: readonly string[]) => {
    const { folder } = opened(files);
    for (const path of paths) folder.required(path);
    return folder.version();
  };
  const hashes = [sha256("1\n"), sha256("2\n")];
  expect(version("b.csv", "a.csv")).toEqual({
    version: sha256(`${hashes[0]}  a.csv\n${hashes[1]}  b.csv\n`).slice(0, 8),
    files: [
      { path: "a.csv", sha256: hashes[0], bytes: 2 },
      { path: "b.csv", sha256: hashes[1], bytes: 2 },
    ],
  });
  expect(version("a.csv", "b.csv").version).toBe(version("b.csv", "a.csv").version);
  expect(version("a.csv").version).not.toBe(version("a.csv", "b.csv").version);
});

describe("what stands in a folder", () => {
  const root = mkdtempSync(join(tmpdir(), "input-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const said = (path: string) => {
    const problems = collectProblems(root);
    openFolder(root, problems).csv(path);
    return problems.all.map(({ found }) => found);
  };

  test("and is no file is said to be none, without waiting for it", () => {
    mkdirSync(join(root, "items.csv"));
    execFileSync("mkfifo", [join(root, "pipe.csv")]);
    writeFileSync(join(root, "a.csv"), "x\n");
    expect([said("items.csv"), said("pipe.csv"), said("a.csv"), said("a.csv/b.csv")]).toEqual([
      [problemWords.notFile("folder").found],
      [problemWords.notFile("pipe").found],
      [],
      [],
    ]);
  });
});
