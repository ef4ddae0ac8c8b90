import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DataError } from "../../loaders/dataError.js";
import { describeProblem } from "../../loaders/describeProblems.js";
import { LIMITS } from "../../loaders/limits.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, replace } from "./changedStudy.js";

/** The whole messages of the errors of a study in a folder, which is called `data`. */
function errorsIn(folder: string): string[] {
  try {
    loadStudy(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const errors = error.problems.filter(({ severity }) => severity === "error");
    return errors.map((problem) => describeProblem({ ...problem, file: problem.file.replace(folder, "data") }));
  }
}

const numbered = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

describe("a file is refused at once where there is", () => {
  test.skipIf(process.platform === "win32")("a pipe, which nobody writes to", () => {
    const folder = changedStudy({ "responses.csv": null });
    execFileSync("mkfifo", [join(folder, "responses.csv")]);
    expect(errorsIn(folder)).toEqual([
      "data/responses.csv: di letak itu ada sebuah pipa (FIFO), seharusnya berkas biasa. Simpan berkasnya di letak itu.",
    ]);
  });

  test.skipIf(process.platform === "win32")("a device without an end, also behind a link", () => {
    const folder = changedStudy({ "profile.csv": null });
    symlinkSync("/dev/zero", join(folder, "profile.csv"));
    expect(errorsIn(folder)).toEqual([
      "data/profile.csv: di letak itu ada sebuah perangkat, seharusnya berkas biasa. Simpan berkasnya di letak itu.",
    ]);
  });

  test("a folder", () => {
    const folder = changedStudy({ "profile.csv": null });
    mkdirSync(join(folder, "profile.csv"));
    expect(errorsIn(folder)).toEqual([
      "data/profile.csv: di letak itu ada sebuah folder, seharusnya berkas biasa. Simpan berkasnya di letak itu.",
    ]);
  });

  test("more than answers may have, with the other files' problems", () => {
    const folder = changedStudy({ "items.csv": "" });
    truncateSync(join(folder, "responses.csv"), 2_000_000_001);
    expect(errorsIn(folder)).toEqual([
      "data/items.csv: berkas kosong, seharusnya berisi data. Simpan ulang berkas itu dari program asalnya.",
      "data/responses.csv: berkas berukuran 2.000.000.001 bita, seharusnya paling besar 2.000.000.000 bita. Periksa apakah berkas itu yang dimaksud.",
    ]);
  });

  test("a byte more than a description or a small table may have, and read where there is none more", () => {
    const over = changedStudy();
    truncateSync(join(over, "study.yaml"), 1_000_001);
    truncateSync(join(over, "items.csv"), 20_000_001);
    const rest = "Periksa apakah berkas itu yang dimaksud.";
    expect(errorsIn(over)).toEqual([
      `data/study.yaml: berkas berukuran 1.000.001 bita, seharusnya paling besar 1.000.000 bita. ${rest}`,
      `data/items.csv: berkas berukuran 20.000.001 bita, seharusnya paling besar 20.000.000 bita. ${rest}`,
    ]);
    expect(errorsIn(changedStudy({ "study.yaml": (text) => text.padEnd(1_000_000, "\n") }))).toEqual([]);
  });
});

test.skipIf(process.platform === "win32")("a link to a file is read", () => {
  const folder = changedStudy();
  renameSync(join(folder, "responses.csv"), join(folder, "elsewhere.csv"));
  symlinkSync("elsewhere.csv", join(folder, "responses.csv"));
  expect(errorsIn(folder)).toEqual([]);
});

describe("as many as there may be are read, and one more is refused where it stands:", () => {
  const items = (count: number) => ({
    "items.csv": `code,variable,dimension,topic_id\n${numbered(count, (at) => `Q${at},${["A,RAM", "A,CEP", "B,PUA"][at % 3]},Topik`)}\n`,
    "responses.csv": `respondent,${numbered(count, (at) => `Q${at}`).replaceAll("\n", ",")}\n1${",1".repeat(count)}\n2${",2".repeat(count)}\n`,
    "population.csv": null,
    "profile.csv": null,
    pilot: null,
    "study.yaml": withoutPilot,
  });

  test("items", () => {
    expect(errorsIn(changedStudy(items(LIMITS.items)))).toEqual([]);
    expect(errorsIn(changedStudy(items(LIMITS.items + 1)))).toEqual([
      "data/items.csv baris 302: ada 301 butir, seharusnya paling banyak 300. Kurangi, atau bagi menjadi beberapa studi.",
    ]);
  });

  test("categories of the profile", () => {
    const profile = (count: number) => ({
      "profile.csv": `characteristic,name_id,category_id,respondents\n${numbered(count, (at) => `C,Kelas,K${at},${at === 0 ? 3 : 0}`)}\n`,
    });
    expect(errorsIn(changedStudy(profile(LIMITS.profile)))).toEqual([]);
    expect(errorsIn(changedStudy(profile(LIMITS.profile + 1)))).toEqual([
      "data/profile.csv baris 2002: ada 2.001 kategori, seharusnya paling banyak 2.000. Kurangi, atau bagi menjadi beberapa studi.",
    ]);
  });

  test("strata, none of which then is unknown to the answers", () => {
    const population = (count: number) => ({
      "population.csv": (text: string) =>
        `${text.trimEnd()}\n${numbered(count - text.trim().split("\n").length + 1, (at) => `Lain ${at},9${text.startsWith("stratum,members,respondents") ? ",0" : ""}`)}\n`,
    });
    expect(errorsIn(changedStudy(population(LIMITS.strata)))).toEqual([]);
    expect(errorsIn(changedStudy(population(LIMITS.strata + 1)))).toEqual([
      "data/population.csv baris 1002: ada 1.001 strata, seharusnya paling banyak 1.000. Kurangi, atau bagi menjadi beberapa studi.",
    ]);
  });

  const declared = (key: string, entry: (at: number) => string) => (count: number) => ({
    "study.yaml": (text: string) => `${withoutKey(text, key)}${key}:\n${numbered(count, entry)}\n`,
  });

  const words = "{ id: Kata }";

  test("hypotheses, at the line of their list", () => {
    const hypotheses = declared(
      "hypotheses",
      (at) => `  - { id: H${at}, from: A, to: B, "null": { id: Kata ${at} }, alternative: ${words} }`,
    );
    expect(errorsIn(changedStudy(hypotheses(LIMITS.hypotheses)))).toEqual([]);
    expect(errorsIn(changedStudy(hypotheses(LIMITS.hypotheses + 1))).map(withoutLine)).toEqual([
      "data/study.yaml: ada 61 hypotheses, seharusnya paling banyak 60. Kurangi, atau bagi menjadi beberapa studi.",
    ]);
  });

  test("dimensions of all variables together", () => {
    const dimensions = (count: number) => ({
      "study.yaml": replace(
        "code: PUA,",
        `code: PUA, name: ${words} }\n${numbered(count - 4, (at) => `      - { code: D${at}, name: ${words} }`)}\n      - { code: Z,`,
      ),
    });
    expect(
      errorsIn(changedStudy(dimensions(LIMITS.dimensions))).filter((line) => !line.includes("tidak mempunyai butir")),
    ).toEqual([]);
    expect(errorsIn(changedStudy(dimensions(LIMITS.dimensions + 1))).map(withoutLine)[0]).toEqual(
      "data/study.yaml: ada 61 dimensi, seharusnya paling banyak 60. Kurangi, atau bagi menjadi beberapa studi.",
    );
  });
});

test("docs/study-files.md says every limit", () => {
  const page = readFileSync("docs/study-files.md", "utf8").replaceAll(/\s+/g, " ");
  const sentence = /A study has at most .*? says why\./.exec(page)![0];
  const said = [...sentence.matchAll(/[\d,]*\d/g)].map(([number]) => Number(number.replaceAll(",", "")));
  expect(said).toEqual(Object.values(LIMITS));
});

const withoutLine = (message: string) => message.replace(/ baris \d+, kolom \d+/, "");
const withoutPilot = (text: string) => withoutKey(text, "pilot");
const withoutKey = (text: string, key: string) => text.replace(new RegExp(`^${key}:.*\\n(?:[ #].*\\n|\\n)*`, "m"), "");
