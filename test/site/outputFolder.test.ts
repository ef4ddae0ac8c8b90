import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { outputFolder } from "../../site/outputFolder.js";
import { MARKER, markSite } from "../../site/siteMarker.js";

let folder: string;
let site: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "output-")));
  site = join(folder, "site");
  put("index.html", "404.html", "unduh/a.csv");
  markSite(site);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), file);
  }
}

const refusal = (strange: string) =>
  `OUTPUT: ${site} holds ${strange}, which no build put there, and everything in it would be deleted. Move it elsewhere, or take another folder.`;

test("a site that a build listed is replaced, also where files of it are missing", () => {
  expect(outputFolder(site)).toEqual({ target: site, isUnmarked: false });
  rmSync(join(site, "unduh"), { recursive: true });
  expect(outputFolder(site)).toEqual({ target: site, isUnmarked: false });
});

test.each([".git/config", "foto.jpg", "unduh/b.csv", "a b/c/index.html"])(
  "%s among the site's files keeps them all, and is named",
  (file) => {
    put(file);
    expect(() => outputFolder(site)).toThrow(refusal(file));
  },
);

test("an empty folder or a link among them is named, too, and no link is followed", () => {
  mkdirSync(join(site, "kosong"));
  expect(() => outputFolder(site)).toThrow(refusal("kosong/"));
  rmSync(join(site, "kosong"), { recursive: true });
  symlinkSync(join(folder, "site", "unduh"), join(site, "tautan"), "junction");
  expect(() => outputFolder(site)).toThrow(refusal("tautan"));
});

test("a folder of pages without a marker, or with one that no build wrote, is nobody's to delete", () => {
  rmSync(join(site, MARKER));
  expect(() => outputFolder(site)).toThrow(refusal("404.html"));
  for (const text of ["", "{", "null", '{"files":1}']) {
    writeFileSync(join(site, MARKER), text);
    expect(() => outputFolder(site), text).toThrow(refusal(MARKER));
  }
});

test("an empty folder, and one that is not there, are free", () => {
  mkdirSync(join(folder, "empty"));
  expect(outputFolder(join(folder, "empty"))).toEqual({ target: join(folder, "empty"), isUnmarked: false });
  expect(outputFolder(join(folder, "a", "b"))).toEqual({ target: join(folder, "a", "b"), isUnmarked: false });
});

test("a slash at the end changes nothing, and a link to a site is followed", () => {
  expect(outputFolder(site + sep).target).toBe(site);
  symlinkSync(site, join(folder, "link"), "junction");
  expect(outputFolder(join(folder, "link")).target).toBe(site);
  expect(outputFolder(join(folder, "link") + sep).target).toBe(site);
  expect(outputFolder(join(folder, "link", "new")).target).toBe(join(site, "new"));
  put("foto.jpg");
  const link = join(folder, "link");
  expect(() => outputFolder(link)).toThrow(`OUTPUT: ${link} holds foto.jpg, which no build put there`);
});

test("a file, what would be below one, and a link that leads nowhere are refused", () => {
  const file = join(site, "index.html");
  expect(() => outputFolder(file)).toThrow(`OUTPUT: ${file} is a file, and a site is a folder.`);
  expect(() => outputFolder(join(file, "below"))).toThrow(`OUTPUT: ${file} is a file, and a site is a folder.`);
  const link = join(folder, "dangling");
  symlinkSync(join(folder, "nowhere"), link, "junction");
  expect(() => outputFolder(link)).toThrow(`OUTPUT: ${link} is a link that leads nowhere.`);
});

test("the project, what holds it, and where sites are built are refused", () => {
  for (const path of [".", dirname(process.cwd()), "/"])
    expect(() => outputFolder(path)).toThrow(`OUTPUT: ${path} holds the project itself.`);
  expect(() => outputFolder(".build/x")).toThrow(
    "OUTPUT: .build/x is where sites are built before they are put anywhere.",
  );
});

test("dist of the project from before there were markers is known by all its files, other folders are not", () => {
  const recognise = (name: string) => {
    const script = `import { outputFolder } from "./site/outputFolder.ts";
      import { chdir } from "node:process";
      chdir(${JSON.stringify(folder)});
      try { console.log(outputFolder(${JSON.stringify(name)}).isUnmarked); } catch (error) { console.log(error.message); }`;
    return execFileSync(process.execPath, ["--import", "tsx/esm", "--input-type=module", "-e", script], {
      encoding: "utf8",
    }).trim();
  };
  const pages = ["index.html", "404.html", "variabel/x.html", "unduh/tabel-1.csv", "unduh/hasil.json"];
  site = join(folder, "dist");
  put(...pages, "_js/x-27MC6AIZ.js", "_file/data/results.0123abcd.json", "_import/style.0123abcd.css");
  for (const empty of ["_import/texts/id", "_node/d3-array@3.2.4"]) mkdirSync(join(site, empty), { recursive: true });
  expect(recognise("dist")).toBe("true");
  put("_js/.git/config");
  expect(recognise("dist")).toContain("dist holds _js/.git/config, which no build put there");
  rmSync(join(site, "_js", ".git"), { recursive: true });
  put("foto.jpg");
  expect(recognise("dist")).toContain("dist holds foto.jpg, which no build put there");
  rmSync(join(site, "foto.jpg"));
  for (const empty of ["_import", "_node"]) rmSync(join(site, empty), { recursive: true });
  markSite(site);
  expect(recognise("dist")).toBe("false");
});
