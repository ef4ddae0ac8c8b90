import { auditedResults } from "../../site/pageData/auditedResults.js";
import type { AuditedResults } from "../../src/audit/auditedResults.js";
import type { ClaimKind } from "../../src/audit/entry.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { decimalText } from "../../src/statistics/decimalText.js";
import type { Study } from "../../src/study/study.js";
import { studyOf } from "../studyOf.js";

/** Items of each dimension: of unlike sizes, so that a mean of means is not the mean. */
const DIMENSIONS = { A: { A1: 3, A2: 4, A3: 5 }, B: { B1: 4, B2: 6 } } as const;
const RESPONDENTS = 83;
const OPTIONS = ["P1", "P2", "P3", "P4", "P5"];

export interface FabricatedItem {
  readonly code: string;
  readonly table: string;
  readonly counts: readonly number[];
  readonly mean: number;
}

export interface Fabricated {
  readonly results: AuditedResults;
  readonly items: readonly FabricatedItem[];
  readonly n: number;
  readonly rows: readonly PrintedClaim[];
}

/** A number as a publication prints it. */
export const comma = (x: number, decimals = 2) => decimalText(x, decimals).replace(".", ",");

/** The band of a mean; bands and counts are looked up here without the code under test. */
export const bandOf = (mean: number) =>
  ["Rendah", "Sedang", "Tinggi"][[2.33, 3.67, 5].findIndex((end) => Number(decimalText(mean, 2)) <= end)]!;

/**
 * A study of random answers, and a publication of it without an error: a table and a text an item, an appendix with all
 * counts, a summary of categories, a chapter with means of scales, sums and critical values, and references.
 */
export function fabricated(random: () => number): Fabricated {
  const study = randomStudy(random);
  const items = study.items.map(({ code, table }) => counted(study, code, table!));
  const rows: PrintedClaim[] = [];
  const print = (place: string, quantity: string, printed: string, claim: string, kind: ClaimKind = "number") =>
    rows.push({ place, quantity, kind, printed, claim: parseClaim(claim), line: rows.length + 2 });
  for (const item of items) printItem(item, print);
  for (const { code, mean } of items)
    print("summary", `${code} category`, bandOf(mean), `band(items.${code}.mean)`, "verdict");
  for (const [variable, dimensions] of Object.entries(DIMENSIONS)) {
    print(
      "chapter",
      `${variable} mean`,
      comma(meanOf(items.filter(({ code }) => code[0] === variable))),
      `scales.${variable}.mean`,
    );
    for (const dimension of Object.keys(dimensions)) {
      const own = items.filter(
        ({ code }) => study.items.find((item) => item.code === code)!.dimension === `${dimension}D`,
      );
      print("chapter", `${dimension} mean`, comma(meanOf(own)), `scales.${dimension}D.mean`);
    }
  }
  for (const { code, table } of items) print("references", code, table, `table("items/${code}")`, "reference");
  return { results: auditedResults(study), items, n: RESPONDENTS, rows };
}

function printItem(
  { code, table, counts, mean }: FabricatedItem,
  print: (...row: [string, string, string, string, ClaimKind?]) => void,
): void {
  counts.forEach((count, i) => {
    const claim = `items.${code}.counts.${OPTIONS[i]}`;
    for (const place of ["appendix", `table-${table}`, `text-${table}`])
      print(place, `${code} ${OPTIONS[i]}`, String(count), claim);
    print(
      `table-${table}`,
      `${code} ${OPTIONS[i]} percent`,
      `${comma((100 * count) / RESPONDENTS)}%`,
      `percent(${claim}, respondents.n)`,
    );
  });
  for (const place of [`table-${table}`, `text-${table}`])
    print(place, `${code} mean`, comma(mean), `items.${code}.mean`);
  print(`text-${table}`, `${code} category`, bandOf(mean).toLowerCase(), `band(items.${code}.mean)`, "verdict");
}

function randomStudy(random: () => number): Study {
  const codes = Object.entries(DIMENSIONS).flatMap(([variable, dimensions]) => {
    const sizes = Object.entries(dimensions);
    return sizes.flatMap(([dimension, size], d) => {
      const before = sizes.slice(0, d).reduce((sum, [, one]) => sum + one, 0);
      return Array.from({ length: size }, (_, i) => ({
        variable,
        dimension: `${dimension}D`,
        code: `${variable}${before + i + 1}`,
      }));
    });
  });
  const leaning = codes.map(() => 0.5 + 2.5 * random());
  const rows = Array.from({ length: RESPONDENTS }, () => {
    const own = random();
    return leaning.map((most) => Math.min(5, 1 + Math.floor(most * random() + 2.2 * own)));
  });
  const plain = studyOf(rows);
  const label = (id: string) => ({ id });
  return {
    ...plain,
    variables: Object.entries(DIMENSIONS).map(([code, dimensions], i) => ({
      code,
      name: label(code),
      role: i === 0 ? ("independent" as const) : ("dependent" as const),
      dimensions: Object.keys(dimensions).map((dimension) => ({ code: `${dimension}D`, name: label(dimension) })),
    })),
    items: codes.map(({ code, variable, dimension }, i) => ({
      code,
      variable,
      dimension,
      topic: label(`Topik ${code}`),
      keying: "+" as const,
      worded: "for" as const,
      table: String(i + 1),
    })),
    answers: {
      ...plain.answers,
      columns: Object.fromEntries(codes.map(({ code }, i) => [code, Uint8Array.from(rows, (row) => row[i]!)])),
    },
  };
}

function counted({ answers }: Study, code: string, table: string): FabricatedItem {
  const column = [...answers.columns[code]!];
  const counts = OPTIONS.map((_, i) => column.filter((answer) => answer === i + 1).length);
  return { code, table, counts, mean: column.reduce((sum, answer) => sum + answer, 0) / column.length };
}

const meanOf = (items: readonly FabricatedItem[]) => items.reduce((sum, { mean }) => sum + mean, 0) / items.length;
