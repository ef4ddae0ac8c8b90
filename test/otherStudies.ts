import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { csvParse } from "d3-dsv";
import { seededRandom } from "../src/statistics/seededRandom.js";

/** A study unlike the one in data/, and what was answered in it, known without the loaders. */
export interface OtherStudy {
  readonly name: string;
  /** Where its files are. */
  readonly folder: string;
  /** Whether the folder was made for whoever asked, to be removed again. */
  readonly isMade: boolean;
  /** Each item's answers as values of the scale, undefined where blank. */
  readonly answers: Readonly<Record<string, readonly (number | undefined)[]>>;
  /** Of each characteristic and of the strata: how many respondents a category has. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What its files hold of respondents that the report has no use for. */
  readonly unused: readonly string[];
}

/** Three of them: seven points in a form service's export, a European spreadsheet with blanks, five respondents. */
export function otherStudies(): readonly OtherStudy[] {
  return [seven(), four(), five()];
}

const folderOf = (name: string) => resolve("test/fixtures", name);

const LABELS = ["Keliru sekali", "Keliru", "Agak keliru", "Di tengah-tengah", "Agak benar", "Benar", "Benar sekali"];
const PARTIES = ["Keluarga", "Sekolah", "Perorangan"];
const HOMES = ["Pesisir", "Pegunungan", "Kota besar", "Luar negeri"];
const SEXES = ["Wanita", "Pria", "Tidak ingin menyebutkan"];
const AGES = [
  { class: "Sampai 20", from: 12, to: 20 },
  { class: "21–40", from: 21, to: 40 },
  { class: "Lebih dari 40", from: 41, to: 80 },
];
const RESPONDENTS = 250;

/** 250 respondents' words, in another order than the codebook's, with columns that belong to no item. */
function seven(): OtherStudy {
  const folder = mkdtempSync(join(tmpdir(), "seven-"));
  cpSync(folderOf("seven"), folder, { recursive: true });
  const items = csvParse(readFileSync(join(folder, "items.csv"), "utf8"));
  const random = seededRandom(250);
  const upTo = (n: number) => Math.floor(random() * n);
  const some = <Choice>(of: readonly Choice[]) => of[upTo(of.length)]!;
  const answers: Record<string, (number | undefined)[]> = Object.fromEntries(items.map(({ code }) => [code!, []]));
  const counts: Record<string, Record<string, number>> = { stratum: {}, asal: {}, kelamin: {}, umur: {} };
  const count = (of: string, category: string): void => {
    counts[of]![category] = (counts[of]![category] ?? 0) + 1;
  };
  const shuffled = items.toSorted((a, b) => (a["topic_id"]! < b["topic_id"]! ? -1 : 1));
  const questions = shuffled.map(({ heading }) => heading!);
  const own = [
    "Timestamp",
    "Nama lengkap",
    "Anda datang dalam rombongan apa?",
    "Kelamin Anda",
    "Umur Anda (tahun)",
    "Anda berasal dari mana?",
  ];
  const rows = [[...own, ...questions]];
  for (let row = 1; row <= RESPONDENTS; row++) {
    const [party, sex, home, age, leaning] = [some(PARTIES), some(SEXES), some(HOMES), some(AGES), random()];
    for (const [of, category] of [
      ["stratum", party],
      ["kelamin", sex],
      ["asal", home],
      ["umur", age.class],
    ] as const)
      count(of, category);
    const cells = shuffled.map(({ code, keying }) => {
      const score = 1 + Math.floor(3.5 * leaning + 3.5 * random());
      const value = random() < 0.004 ? undefined : keying === "-" ? 8 - score : score;
      answers[code!]!.push(value);
      return value === undefined ? "" : spelt(LABELS[value - 1]!, random());
    });
    const years = age.from + upTo(age.to - age.from + 1);
    rows.push([
      `2027/03/01 ${row}`,
      `Pengunjung Rahasia ${row}`,
      party,
      sex,
      String(years),
      spelt(home, random()),
      ...cells,
    ]);
  }
  const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));
  writeFileSync(join(folder, "responses.csv"), `${quoted.join("\r\n")}\r\n`);
  return { name: "seven points", folder, isMade: true, answers, counts, unused: ["Pengunjung Rahasia", "2027/03/01"] };
}

function spelt(label: string, chance: number): string {
  if (chance < 0.1) return ` ${label.toUpperCase()} `;
  return chance < 0.2 ? `${label.toLowerCase()}\u00a0` : label;
}

/**
 * Four points: no middle, blanks, reversed items, an item that does not vary; a spreadsheet in Windows-1252, without a
 * population.
 */
export function four(): OtherStudy {
  const folder = folderOf("four");
  const lines = readFileSync(join(folder, "responses.csv"), "latin1").trimEnd().split("\n");
  return {
    name: "four points",
    folder,
    isMade: false,
    answers: columnsOf(lines.map((line) => line.split(";"))),
    counts: { pesanan: { Kopi: 14, Teh: 10 } },
    unused: [],
  };
}

/** Five respondents, who are all there are, on a scale from 0 to 10, in UTF-16. */
export function five(): OtherStudy {
  const folder = folderOf("five");
  const lines = readFileSync(join(folder, "responses.csv")).subarray(2).toString("utf16le").trimEnd().split("\n");
  return {
    name: "five respondents",
    folder,
    isMade: false,
    answers: columnsOf(lines.map((line) => line.split("\t"))),
    counts: { stratum: { "Bangsal Melati": 3, "Bangsal Anggrek": 2 } },
    unused: [],
  };
}

/** Columns of values, the first (the respondents) apart. */
function columnsOf([header, ...rows]: readonly (readonly string[])[]): OtherStudy["answers"] {
  const columns = header!.slice(1).map((code, at) => {
    const cells = rows.map((row) => row[at + 1]!);
    return [code, cells.map((cell) => (cell === "" ? undefined : Number(cell)))] as const;
  });
  return Object.fromEntries(columns);
}
