import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { codeParts } from "../codeParts.js";
import { filesIn, modules } from "../filesIn.js";

const RECOGNISED = "what a study or its publication wrote is told by it, whatever language the report speaks";

/** Modules outside of texts that hold Indonesian, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  "src/audit/chosenNumber.ts": RECOGNISED,
  "src/audit/plainWords.ts": RECOGNISED,
  "src/audit/relations.ts": RECOGNISED,
  "src/audit/standsAlone.ts": RECOGNISED,
  "loaders/categoryDoubts.ts": RECOGNISED,
  "loaders/keyDescriptions.ts": "examples of what a study's files hold",
  "loaders/looksMissing.ts": RECOGNISED,
  "loaders/personDoubts.ts": RECOGNISED,
  "loaders/rowColumns.ts": RECOGNISED,
  "loaders/summaryName.ts": RECOGNISED,
  "loaders/testName.ts": RECOGNISED,
  "loaders/totalName.ts": RECOGNISED,
};

/** Words of texts that are none of Indonesian: names of file formats, of Windows' devices, of functions of R. */
const NAMES = new Set("xls xlsb por office con prn aux nul com lpt var".split(" "));

const wordsOf = (text: string): string[] =>
  [...text.replace(/([a-z])([A-Z])/g, "$1 $2").matchAll(/[A-Za-z]{3,}/g)].map(([word]) => word.toLowerCase());

/** A comment without what it quotes. */
const unquoted = (comment: string) => comment.replace(/`[^`]*`|"[^"]*"|@example.*(?:\n *\* .*)*/g, "");

const isText = (file: string) => file.startsWith("src/texts/id/");
const parts = new Map(
  [...modules, "observablehq.config.ts"].map((file) => [file, codeParts(readFileSync(file, "utf8"))]),
);
const others = [...parts].filter(([file]) => !isText(file));

/** The names and comments of modules are English. */
const english = new Set(others.flatMap(([, { code, comments }]) => [...wordsOf(code), ...wordsOf(unquoted(comments))]));

const spoken = [...parts]
  .filter(([file]) => isText(file))
  .flatMap(([, { literals }]) => literals.filter(({ text, isKey }) => !isKey && !/^"\.\.?\//.test(text)))
  .flatMap(({ text }) => wordsOf(text));
const indonesian = new Set(spoken.filter((word) => !english.has(word) && !NAMES.has(word)));
const foreign = (text: string) => wordsOf(text).filter((word) => indonesian.has(word));

it("what texts say and nothing else of the program does is Indonesian", () => {
  expect(indonesian.size).toBeGreaterThan(900);
  const addressed = "butir dimensi hipotesis tabel grafik unduh hasil judul urut tempat kosong tanpa tercetak saringan";
  expect(addressed.split(" ").filter((word) => !indonesian.has(word))).toEqual([]);
});

it("stands in texts, pages and data alone: no other module says a word of it", () => {
  const found = others
    .filter(([file]) => !(file in ALLOWED))
    .flatMap(([file, { literals }]) =>
      literals.flatMap(({ text, line }) => foreign(text).map((word) => `${file}:${line}: ${word}`)),
    );
  expect(found).toEqual([]);
});

it("what may hold it still does", () => {
  const still = others.filter(([, { literals }]) => literals.some(({ text }) => foreign(text).length > 0));
  expect(still.map(([file]) => file)).toEqual(Object.keys(ALLOWED));
});

it("names no module, and nothing of a style sheet", () => {
  expect(others.flatMap(([file]) => foreign(file))).toEqual([]);
  const styles = filesIn("src", "site").filter((file) => file.endsWith(".css"));
  const selected = styles.map((file) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, ""));
  expect(selected.flatMap(foreign)).toEqual([]);
});

it("is found in strings, templates and regular expressions, not in comments", () => {
  const module = [
    "/* butir */ const a = `unduh/$" + "{b ? `hasil-$" + '{c}` : "judul"}-urut`; // kosong',
    'const d = 4 / 2 / 1, e = /tem[/]pat|"/u, f = { "tanpa": { g: \'tabel\' } };',
  ].join("\n");
  const { code, comments, literals } = codeParts(module);
  expect(literals.map(({ text, line, isKey }) => [text, line, isKey])).toEqual([
    ["unduh/", 1, false],
    ["hasil-", 1, false],
    ['"judul"', 1, false],
    ["-urut", 1, false],
    ['/tem[/]pat|"/u', 2, false],
    ['"tanpa"', 2, true],
    ["'tabel'", 2, false],
  ]);
  expect(comments).toBe("/* butir */\n// kosong\n");
  expect(wordsOf(code)).toEqual(["const", "const"]);
});
