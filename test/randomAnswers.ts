import type { Random } from "./fuzz/random.js";
import type { RandomDescription } from "./randomDescription.js";

const PLACES = ["Kota", "Desa"];

/** Of what one item's answers are made. */
type Manner = "shared" | "random" | "constant" | "blank";

/** responses.csv of a random study, and of its population and profile what there is. */
export function randomAnswers(
  random: Random,
  { yaml, items, characteristics }: RandomDescription,
): [path: string, text: string][] {
  const values = yaml.scale.options.map(({ value }) => value).sort((a, b) => a - b);
  const n = random.upTo(12) === 0 ? 40 : random.upTo(13);
  const blanks = random.one([0, 0, 0.1, 0.4]);
  const manners = items.map(
    (): Manner => random.one(["shared", "shared", "shared", "shared", "random", "random", "constant", "blank"]),
  );
  const usual = random.upTo(4) === 0 ? manners.map((): Manner => "shared") : manners;
  const strata = random.upTo(2) === 0 ? ["Satu", "Dua", "Tiga, empat"].slice(0, 1 + random.upTo(3)) : [];
  const named = strata.length > 0 && random.upTo(2) === 0;
  const header = [
    "respondent",
    ...items.map(({ code }) => code),
    ...characteristics.map(({ code }) => code),
    ...(named ? ["stratum"] : []),
  ];
  const rows = Array.from({ length: n }, (_, row) => {
    const level = random.upTo(values.length);
    const answers = usual.map((manner) =>
      random.upTo(100) < blanks * 100 ? "" : answer(random, manner, values, level),
    );
    const asked = characteristics.map(({ kind }) =>
      random.upTo(8) === 0 ? "" : kind === "numeric" ? 17 + random.upTo(9) : random.one(PLACES),
    );
    return [`r${row + 1}`, ...answers, ...asked, ...(named ? [random.one(strata)] : [])];
  });
  const files: [string, string][] = [["responses.csv", csvText([header, ...rows])]];
  if (strata.length > 0)
    files.push([
      "population.csv",
      csvText([["stratum", "members", "respondents"], ...population(random, strata, n, named)]),
    ]);
  if (random.upTo(3) === 0) files.push(["profile.csv", csvText([PROFILE, ...profile(n)])]);
  return files;
}

const PROFILE = ["characteristic", "name_id", "category_id", "respondents", "derived", "note_id"];

function answer(random: Random, manner: Manner, values: readonly number[], level: number): number | string {
  switch (manner) {
    case "shared":
      return values[Math.min(values.length - 1, Math.max(0, level + random.upTo(3) - 1))]!;
    case "random":
      return random.one(values);
    case "constant":
      return values[0]!;
    case "blank":
      return "";
  }
}

/** Strata with members enough, and respondents as stated where the answers do not say. */
function population(random: Random, strata: readonly string[], n: number, named: boolean): (string | number)[][] {
  return strata.map((name, i) => [name, random.one([1, 40, 900]) + n, named ? "" : i === 0 ? n : 0]);
}

function profile(n: number): (string | number)[][] {
  return [
    ["sex", "Jenis kelamin", "Perempuan", Math.ceil(n / 2), "yes", "Dihitung dari persentase"],
    ["sex", "Jenis kelamin", "Laki-laki", Math.floor(n / 2), "no", ""],
  ];
}

/** Rows as a comma-separated file, every cell in quotation marks. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(quoted).join()}\n`).join("");
}

function quoted(cell: string | number): string {
  return `"${String(cell).replaceAll('"', '""')}"`;
}
