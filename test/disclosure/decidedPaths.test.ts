import { expect, test } from "vitest";
import { publicationOf, smallStudy } from "./smallStudy.js";

/** Keys of the study that are as its files declare them, and those below which stand codes. */
const DECLARED = /^\/study\/(?!answerQuality|warnings|strata|profile|data)/;

/** Every place of a document that holds something other than "withheld", lists and codes as `*`. */
function told(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  if (JSON.stringify(value) === '{"missing":"withheld"}') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    told(part, `${path}/${/^(\d+|[XY]D?|[XY]\d|H\d)$/.test(key) ? "*" : key}`),
  );
}

const pathsOf = (files: Readonly<Record<string, string>>, names: readonly string[]) =>
  [...new Set(names.flatMap((name) => told(JSON.parse(files[name]!))))].filter((path) => !DECLARED.test(path)).sort();

/** Numbers of what respondents and scales have in common, none of their answers. */
const RESPONDENTS = ["blank", "excluded", "filled", "n", "scored"].map((key) => `/respondents/${key}`);
const SCALES = ["code", "complete", "items/*/code", "kind", "n", "variable"].map((key) => `/scales/*/${key}`);
const tests = (of: string) => ["coefficient", "decides", "from", "id", "n", "to"].map((key) => `/${of}/*/${key}`);
const CONSISTENCY = ["code", "items/*", "kind"].map((key) => `/consistency/*/${key}`);
const QUALITY = ["dropped", "read", "unanswered"].map((key) => `/answerQuality/${key}`);
const VERDICTS = ["categories/*/index", "categories/*/label/id", "categories/*/lookup", "rejected/*"].map(
  (key) => `/verdicts/${key}`,
);

const RESULTS = [
  ...tests("hypotheses"),
  "/items/*/code",
  "/items/*/withheld",
  ...RESPONDENTS,
  ...SCALES,
  "/scoring/blanks",
  "/scoring/coefficient",
  "/study/data/files/*/path",
  "/study/data/version",
  ...VERDICTS,
];

test("where categories and decisions alone are published, nothing is told but what is decided here", () => {
  const rows = [
    [1, 1, 1],
    [1, 1, 1],
    [2, 2, 1],
    [1, 1, 2],
    [1, 2, 1],
  ];
  const files = publicationOf(smallStudy(["X1", "Y1", "Y2"], rows));
  expect(pathsOf(files, ["results.json"])).toEqual(RESULTS);
  expect(pathsOf(files, ["hasil.json"]).filter((path) => !path.startsWith("/conclusions"))).toEqual(
    [...RESULTS, ...CONSISTENCY, ...tests("grid"), ...QUALITY.map((path) => `/study${path}`)].sort(),
  );
  expect(pathsOf(files, ["answers.json"])).toEqual([""]); // null
  expect(JSON.parse(files["answers.json"]!)).toBeNull();
  expect(pathsOf(files, ["consistency.json"])).toEqual(CONSISTENCY);
  expect(pathsOf(files, ["quality.json"])).toEqual([...QUALITY, "/quality/blankShare", "/quality/unanswered"]);
  expect(pathsOf(files, ["hypotheses.json"])).toEqual([
    ...tests("grid"),
    ...["coefficient", "id", "levels/*", "seed"].map((key) => `/resampled/resampled/*/${key}`),
    "/resampled/scoring/blanks",
    "/resampled/scoring/coefficient",
  ]);
  expect(pathsOf(files, ["sensitivity.json"])).toEqual([
    "/hypotheses/*/coefficient",
    "/hypotheses/*/id",
    "/items/*/code",
    "/items/*/leftOut/hypotheses/*/id",
    "/items/*/reversed/hypotheses/*/id",
    "/items/*/variable",
    "/variables/*/code",
  ]);
  expect(pathsOf(files, ["background.json", "ideas.json", "audit.json", "misprints.json"])).toEqual([]);
  expect(pathsOf(files, ["inputs.json"])).toEqual(["/*/path"]);
});
