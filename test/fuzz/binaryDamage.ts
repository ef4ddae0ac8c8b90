import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DataError } from "../../loaders/dataError.js";
import { openFiles } from "../../loaders/files/inputFolder.js";
import { readTables } from "../../loaders/loadStudy.js";
import { collectProblems } from "../../loaders/problem.js";
import type { DeclaredStudy } from "../../loaders/readDescription.js";
import type { Answers } from "../../src/study/study.js";
import type { Base } from "./bases.js";
import type { Outcome } from "./fuzz.js";
import type { Random } from "./random.js";

/** Answers of the small study in files that are no text. */
const FILES = [
  "small/responses.xlsx",
  "small/responses.ods",
  "small/responses.sav",
  "small-plain.sav",
  "small-zlib.sav",
];
const read = (name: string) => readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url));

/** Bytes that an edit changes at most. */
const EDITED = 4;

/** Damages the bytes of a workbook or a file of SPSS that holds the answers of a study, and reads it. */
export function binaryFuzzer({ files, study }: Base, declared: DeclaredStudy): (random: Random) => Outcome {
  const sound = FILES.map((name) => ({ name, bytes: read(name) }));
  const others = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
  return (random) => {
    const { name, bytes } = random.one(sound);
    const isWorkbook = !name.endsWith(".sav");
    const isWithin = isWorkbook && random.upTo(2) === 0;
    const edits = isWithin ? 1 + random.upTo(3) : random.upTo(3) === 0 ? 3 : 1;
    const damaged = isWithin ? damagedPart(bytes, edits, random) : damagedBytes(bytes, edits, random);
    const problems = collectProblems("study");
    const input = openFiles((path) => (path === "responses.csv" ? damaged : others.get(path)), problems);
    try {
      const answers = readTables(input, declared, problems)?.study.answers;
      if (answers === undefined) return { end: "data error", faults: unsaid(name, problems) };
      // A workbook has a checksum over each part; in a data file, bytes are cells' own.
      const most = isWithin || edits > 1 ? Number.POSITIVE_INFINITY : isWorkbook ? 0 : EDITED;
      const changed = changedCells(study.answers, answers);
      return { end: "study", faults: changed > most ? [`${name}: ${changed} answers changed by one edit`] : [] };
    } catch (error) {
      return { end: "data error", faults: [`${name}: ${(error as Error).stack}`] };
    }
  };
}

function unsaid(name: string, problems: ReturnType<typeof collectProblems>): string[] {
  const errors = problems.all.filter(({ severity }) => severity === "error");
  const where = errors.every((problem) => problem.file.startsWith("study/") && problem.expected && problem.remedy);
  return errors.length > 0 && where
    ? []
    : [`${name}: no error of a place, but: ${new DataError(problems.all).message}`];
}

/** How many answers differ; all of them where there are more or fewer respondents. */
export function changedCells(before: Answers, after: Answers): number {
  const columns = Object.entries(before.columns);
  const cells = columns.length * before.respondents.length;
  if (after.respondents.length !== before.respondents.length) return cells;
  return columns.reduce(
    (sum, [code, column]) => sum + column.filter((answer, at) => after.columns[code]![at] !== answer).length,
    0,
  );
}

/** The workbook with the text of one of its parts damaged, packed anew as if it had been written so. */
function damagedPart(bytes: Uint8Array, edits: number, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = random.one(
    Object.keys(parts).filter((part) => /rels$|workbook|sheet1|Strings|styles|content|manifest/.test(part)),
  );
  let text = strFromU8(parts[name]!);
  for (let edit = 0; edit < edits; edit++) {
    const at = random.upTo(text.length + 1);
    const insert = random.one([
      "",
      "",
      "<",
      ">",
      "/",
      '"',
      "&",
      "&#0;",
      "&#x110000;",
      "<c>",
      "</row>",
      "<row/>",
      "<!--",
      "<![CDATA[",
      "9",
      "A1",
      "]]>",
      text.slice(at, at + 40),
    ]);
    text = text.slice(0, at) + insert + text.slice(at + random.upTo(3));
  }
  return zipSync({ ...parts, [name]: strToU8(text) });
}

function damagedBytes(bytes: Uint8Array, edits: number, random: Random): Uint8Array {
  let damaged = Buffer.from(bytes);
  for (let edit = 0; edit < edits; edit++) {
    const at = random.upTo(damaged.length);
    const own = damaged[at]!;
    const instead = random.one([
      [own ^ (1 << random.upTo(8))],
      [own ^ (1 << random.upTo(8))],
      [random.upTo(256)],
      [],
      [own, own],
      [0xff, 0xff, 0xff, 0x7f],
    ]);
    const end = random.upTo(20) === 0 ? damaged.length : at + (instead.length === 4 ? 4 : 1);
    damaged = Buffer.concat([damaged.subarray(0, at), Uint8Array.from(instead), damaged.subarray(end)]);
  }
  return damaged;
}
