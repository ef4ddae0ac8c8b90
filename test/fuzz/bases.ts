import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFiles } from "../../loaders/files/inputFolder.js";
import { readStudy } from "../../loaders/loadStudy.js";
import { collectProblems } from "../../loaders/problem.js";
import type { Study } from "../../src/study/study.js";

/** A sound study, by its files' texts. */
export interface Base {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly study: Study;
  /** What parts the columns of the responses, and which item or characteristic each column holds. */
  readonly delimiter: string;
  readonly columns: readonly (string | undefined)[];
}

/** The small study: answers as numbers, strata and characteristics as counts. */
function small(): Base {
  return base("small", smallFiles(), ",", ["respondent", "A1", "A2", "B1", "B2"]);
}

const QUESTIONS = [
  ["Nomor", "Waktu", "Saya disapa, selalu", "B2", "Umur?", "Saya menunggu lama", "Asal", "Saya puas?", "Bagian?"],
];
const FORM = [
  ["p1", "01/02 09:00", "Setuju", "SS", "19", "tidak setuju", "Kota", "Setuju", "Sirkulasi"],
  ["p2", "01/02 09:05", "sangat setuju ", "5", "21,5", "Sangat Tidak Setuju", "kota", "SANGAT SETUJU", "Sirkulasi"],
  ["p3", "01/02 09:07", "Netral", "TS", "20", "Netral", "Desa; jauh", "netral", "Referensi"],
  ["p4", "01/02 09:11", "Tidak  Setuju", "N", "45", "", "Desa; jauh", "2", "Sirkulasi"],
  ["p5", "01/02 09:30", "S", "S", "33.5", "Tidak Setuju", "", "Sangat Setuju", "Referensi"],
  ["p6", '01/02 "siang"', "STS", "STS", "17", "Sangat Setuju", "Kota", "Sangat Tidak Setuju", "Sirkulasi"],
];

/**
 * The same questionnaire as a form service exports it: words, questions as headings, strata and characteristics as
 * columns.
 */
function form(): Base {
  const files = smallFiles();
  files.delete("profile.csv");
  const yaml = `${files.get("study.yaml")}headings: { respondent: Nomor, stratum: Bagian? }
characteristics:
  - { code: umur, name: { id: Umur }, heading: Umur?, kind: numeric, classes: [{ upTo: 20, label: { id: Muda } }, { label: { id: Tua } }] }
  - { code: asal, name: { id: Daerah asal }, heading: Asal, kind: categorical }
`;
  const headings = ["heading", "Saya disapa, selalu", "Saya menunggu lama", "Saya puas?", ""];
  const items = files.get("items.csv")!.trimEnd().split("\n");
  files.set("study.yaml", yaml);
  files.set("items.csv", items.map((line, at) => `${line},"${headings[at]}"\n`).join(""));
  files.set("population.csv", "stratum|members\nSirkulasi|40\nReferensi|20\n");
  const lines = [...QUESTIONS, ...FORM].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"),
  );
  files.set("responses.csv", `sep=;\r\n${lines.join("\r\n")}\r\n`);
  return base("form", files, ";", ["respondent", undefined, "A1", "B2", "umur", "A2", "asal", "B1", "stratum"]);
}

/** Two studies that are well. */
export function bases(): readonly Base[] {
  return [small(), form()];
}

/** Without its pilot, which takes long to read and holds no answer. */
function smallFiles(): Map<string, string> {
  const folder = "test/fixtures/small";
  const paths = readdirSync(folder).filter((path) => /\.(csv|yaml)$/.test(path));
  const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  return files.set("study.yaml", files.get("study.yaml")!.replace("pilot:\n  respondents: 30\n", ""));
}

function base(name: string, files: ReadonlyMap<string, string>, delimiter: string, columns: Base["columns"]): Base {
  const problems = collectProblems(name);
  const read = readStudy(
    openFiles((path) => bytesOf(files.get(path)), problems),
    problems,
  );
  if (read === undefined || problems.all.length > 0) throw new Error(`${name}: ${JSON.stringify(problems.all)}`);
  return { name, files, study: read.study, delimiter, columns };
}

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text);
}
