import { describe, expect, it } from "vitest";
import { auditOf } from "../../src/audit/audit.js";
import type { CauseKind } from "../../src/audit/entry.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { criticalCorrelation } from "../../src/statistics/criticalCorrelation.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { bandOf, comma, type Fabricated, fabricated } from "./fabricated.js";

/** How many errors of each class are planted, at least. */
const DOZEN = 12;

/**
 * A row, what is printed there instead, and the causes that must be among those named; none: that it differs is all
 * that is asked.
 */
interface Planted {
  readonly row: PrintedClaim;
  readonly printed: string;
  readonly causes: readonly CauseKind[];
}

const OTHER_CRITICALS = [
  { level: 0.05, tails: 1 },
  { level: 0.01, tails: 2 },
  { level: 0.1, tails: 2 },
] as const;

/** A publication with errors, and its error-free twin. */
function planted(seed: number) {
  const random = seededRandom(seed);
  const made = fabricated(random);
  const extra = [...criticalRows(), ...sumRows(made, random)];
  const twin = [...made.rows, ...extra.map(({ row }) => row)];
  const garden = gardenOf(twin, random);
  for (const { row, printed, cause } of extra) garden.plant(row, printed, [cause]);
  repeatNeighbours(made, garden);
  copyAppendix(made, garden);
  contradictBands(made, garden);
  leaveOut(garden);
  misnumber(garden);
  garden.some(isPercent, (row) => formulaOf(made, row), ["formula"]);
  garden.some(isShortened(made), ({ printed, claim }) => cutOf(made, printed, claim!.key), ["cut"]);
  garden.some(isShortened(made), ({ printed }) => swapped(printed), ["transposed"]);
  return { made, twin, errors: garden.errors };
}

type Garden = ReturnType<typeof gardenOf>;

/** Plants errors, one a row at most. */
function gardenOf(rows: readonly PrintedClaim[], random: () => number) {
  const errors = new Map<PrintedClaim, Planted>();
  const of = (place: string, quantity: string) => rows.find((row) => row.place === place && row.quantity === quantity)!;
  const plant = (row: PrintedClaim, printed: string, causes: readonly CauseKind[]) => {
    if (printed !== row.printed && !errors.has(row)) errors.set(row, { row, printed, causes });
  };
  /** A dozen of the rows that are of a sort and allow the error. */
  const some = (
    sort: (row: PrintedClaim) => boolean,
    error: (row: PrintedClaim) => string,
    causes: readonly CauseKind[],
  ) => {
    const free = rows.filter((row) => !errors.has(row) && sort(row) && error(row) !== row.printed);
    const shuffled = free.map((row) => ({ row, at: random() })).sort((a, b) => a.at - b.at);
    for (const { row } of shuffled.slice(0, DOZEN)) plant(row, error(row), causes);
  };
  return { errors, of, plant, some, random };
}

const isPercent = ({ quantity }: PrintedClaim) => quantity.endsWith(" percent");

/** Rows with decimals that no sum is taken of and no planted category stands beside. */
const isShortened = ({ items }: Fabricated) => {
  const means = items.slice(DOZEN).map(({ code, table }) => `text-${table}, ${code} mean`);
  return (row: PrintedClaim) => isPercent(row) || means.includes(`${row.place}, ${row.quantity}`);
};

function exactOf({ items, n }: Fabricated, key: string): number {
  const [, code, option] = /items\/(\w+)\/(?:counts\/P(\d)|mean)/.exec(key)!;
  const item = items.find((candidate) => candidate.code === code)!;
  return option === undefined ? item.mean : (100 * item.counts[Number(option) - 1]!) / n;
}

function cutOf(made: Fabricated, printed: string, key: string): string {
  const cut = comma(Math.floor(exactOf(made, key) * 100 + 1e-9) / 100);
  return printed.endsWith("%") ? `${cut}%` : cut;
}

const formulaOf = (made: Fabricated, { claim }: PrintedClaim) =>
  `${comma((exactOf(made, claim!.key) * made.n * made.n) / 10_000)}%`;

/** The first two digits that differ, swapped. */
const swapped = (printed: string) => printed.replace(/(\d)(,?)(?!\1)(\d)/, "$3$2$1");

/** Critical values of a dozen degrees of freedom, and what other tails or another level give. */
function criticalRows() {
  return Array.from({ length: DOZEN }, (_, i) => {
    const [df, other] = [20 + 3 * i, OTHER_CRITICALS[i % OTHER_CRITICALS.length]!];
    const claim = parseClaim(`critical(${df}, study.criteria.significanceLevel, study.criteria.tails)`);
    const printed = comma(criticalCorrelation(df, 0.05, 2), 3);
    const row: PrintedClaim = { place: "chapter", quantity: `critical ${df}`, kind: "number", printed, claim, line: 0 };
    return {
      row,
      printed: comma(criticalCorrelation(df, other.level, other.tails), 3),
      cause: "critical value" as const,
    };
  });
}

/** Sums of three means that come out otherwise from rounded means. */
function sumRows({ items }: Fabricated, random: () => number) {
  const rows: { readonly row: PrintedClaim; readonly printed: string; readonly cause: "rounded parts" }[] = [];
  while (rows.length < DOZEN) {
    const three = [0, 1, 2].map(() => items[Math.floor(random() * items.length)]!);
    const [exact, rounded] = [(mean: number) => mean, (mean: number) => Number(comma(mean).replace(",", "."))].map(
      (of) => comma(three.reduce((sum, { mean }) => sum + of(mean), 0)),
    );
    const quantity = `sum of ${three.map(({ code }) => code).join(", ")}`;
    if (new Set(three).size < 3 || exact === rounded || rows.some(({ row }) => row.quantity === quantity)) continue;
    const claim = parseClaim(`sum(${three.map(({ code }) => `items.${code}.mean`).join(", ")})`);
    rows.push({
      row: { place: "sums", quantity, kind: "number", printed: exact!, claim, line: 0 },
      printed: rounded!,
      cause: "rounded parts",
    });
  }
  return rows;
}

/** Three texts that say what the table before them says. */
function repeatNeighbours({ items }: Fabricated, { of, plant }: Garden): void {
  for (const at of [DOZEN + 1, DOZEN + 4, DOZEN + 8]) {
    const [before, { code, table }] = [items[at - 1]!, items[at]!];
    for (const [i, count] of before.counts.entries())
      plant(of(`text-${table}`, `${code} P${i + 1}`), String(count), ["neighbour"]);
    plant(of(`text-${table}`, `${code} mean`), comma(before.mean), ["neighbour"]);
  }
}

/**
 * Six items whose table follows an appendix that differs from the answers, half of them with the other formula besides.
 */
function copyAppendix({ items, n }: Fabricated, { of, plant }: Garden): void {
  [0, 4, 9, 12, 17, 20].forEach((at, round) => {
    const { code, table, counts } = items[at]!;
    const most = counts.indexOf(Math.max(...counts));
    for (const [option, count] of [
      [most, counts[most]! - 7],
      [(most + 1) % counts.length, counts[(most + 1) % counts.length]! + 7],
    ] as const) {
      const quantity = `${code} P${option + 1}`;
      plant(of("appendix", quantity), String(count), []);
      plant(of(`table-${table}`, quantity), String(count), ["input"]);
      const percent = round % 2 === 0 ? (100 * count) / n : (count * n) / 100;
      plant(
        of(`table-${table}`, `${quantity} percent`),
        `${comma(percent)}%`,
        round % 2 === 0 ? ["input"] : ["formula", "input"],
      );
    }
  });
}

/** Categories that are not those of the mean beside them. */
function contradictBands({ items }: Fabricated, { of, plant }: Garden): void {
  for (const { code, table, mean } of items.slice(0, DOZEN)) {
    plant(of(`text-${table}`, `${code} category`), bandOf(mean) === "Sedang" ? "tinggi" : "sedang", ["own band"]);
  }
}

function leaveOut({ some }: Garden): void {
  some(
    ({ place }) => place === "summary",
    () => "",
    ["omitted"],
  );
}

function misnumber({ some, random }: Garden): void {
  const beside = random() < 0.5 ? -1 : 1;
  some(
    ({ kind }) => kind === "reference",
    ({ printed }) => String(Number(printed) + beside),
    ["neighbour"],
  );
}

describe.each([1, 2, 3, 4])("a fabricated study with errors planted at random, seed %i", (seed) => {
  const { made, twin, errors } = planted(seed);
  const entries = auditOf(
    twin.map((row) => ({ ...row, printed: errors.get(row)?.printed ?? row.printed })),
    made.results,
  );
  const classes: readonly CauseKind[] = [
    "omitted",
    "cut",
    "formula",
    "input",
    "neighbour",
    "transposed",
    "critical value",
    "own band",
    "rounded parts",
  ];

  it("has a dozen of each class", () => {
    for (const cause of classes) {
      expect([...errors.values()].filter(({ causes }) => causes.includes(cause)).length, cause).toBeGreaterThanOrEqual(
        DOZEN,
      );
    }
  });

  it.each(classes)("names the cause of every one of them: %s", (cause) => {
    const missed = twin.flatMap((row, i) => {
      const causes = errors.get(row)?.causes ?? [];
      const named = entries[i]!.causes.map(({ kind }) => kind);
      return causes.includes(cause) && !named.includes(cause) ? [{ ...entries[i], row: row.printed }] : [];
    });
    expect(missed).toEqual([]);
  });

  it("finds nothing but them", () => {
    const found = twin.filter((_, i) => entries[i]!.verdict !== "reproduces");
    expect(found.map(({ place, quantity }) => `${place}, ${quantity}`)).toEqual(
      twin.filter((row) => errors.has(row)).map(({ place, quantity }) => `${place}, ${quantity}`),
    );
  });

  it("finds nothing in its error-free twin", () => {
    expect(auditOf(twin, made.results).filter(({ verdict }) => verdict !== "reproduces")).toEqual([]);
  });
});
