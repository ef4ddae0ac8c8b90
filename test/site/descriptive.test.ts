import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUILD, copyTree, type TreeCopy } from "./treeCopy.js";

const UNTESTED = "test/fixtures/cases/small-no-hypotheses";
/** The same for every study, or of what validity is read from. */
const GENERAL = ["glosarium.html", "verifikasi.html", "404.html"];

/** One variable that is called as its page's section and as a folder's page, in one dimension. */
function single(): string {
  const folder = mkdtempSync(join(tmpdir(), "single-"));
  cpSync(UNTESTED, folder, { recursive: true });
  const change = (file: string, by: (text: string) => string) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), "utf8")));
  change("study.yaml", (text) =>
    text
      .replace(/ {2}- code: "Y"[\s\S]*?Y-1.*\n/, "")
      .replace('code: "X"', 'code: "Índex"')
      .replace('id: "Mutu"', 'id: "Rata-rata"'),
  );
  change("items.csv", (text) => text.replaceAll(/^Y.*\n/gm, "").replaceAll(",X,", ",Índex,"));
  change("responses.csv", (text) => text.replaceAll(/^((?:[^,\n]*,){3}[^,\n]*),.*$/gm, "$1"));
  return folder;
}

let copy: TreeCopy;
beforeAll(() => {
  copy = copyTree();
});
afterAll(() => copy.remove());

describe.each([
  [
    "without hypotheses",
    UNTESTED,
    ["pertanyaan.html", "variabel/x.html", "variabel/y.html"],
    ["hipotesis.html", "audit.html"],
  ],
  ["of one variable", single(), ["variabel/índex.html"], ["hipotesis.html", "pertanyaan.html", "audit.html"]],
])("the report of a study %s", (name, folder, there, absent) => {
  let pages: readonly string[];
  const mainOf = (page: string) => {
    const { document } = new JSDOM(readFileSync(join(copy.folder, "dist", page), "utf8")).window;
    for (const general of document.querySelectorAll("script, style, .report-head, fieldset")) general.remove();
    return document.body.textContent!;
  };

  beforeAll(async () => {
    const { code, text } = await copy.run(process.execPath, BUILD, { STUDY: folder });
    expect(code, text).toBe(0);
    pages = readdirSync(join(copy.folder, "dist"), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".html"),
    );
  });
  afterAll(() => {
    if (folder !== UNTESTED) rmSync(folder, { recursive: true });
  });

  test("has the pages of what the study has, and no other", () => {
    expect(pages).toEqual(
      expect.arrayContaining([...there, "index.html", "instrumen.html", "rangkuman.html", "keandalan.html"]),
    );
    expect(pages.filter((page) => absent.includes(page))).toEqual([]);
  });

  test("speaks of no hypothesis of the study", () => {
    const speaking = pages.filter((page) => !GENERAL.includes(page) && /hipotesis (?!nol)/i.test(mainOf(page)));
    expect(speaking).toEqual([]);
    if (name === "of one variable") {
      expect(pages.filter((page) => !GENERAL.includes(page) && /hipotesis|H₀|Holm/i.test(mainOf(page)))).toEqual([]);
    }
  });
});
