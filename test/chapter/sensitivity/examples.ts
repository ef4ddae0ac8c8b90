import { type Sensitivity, sensitivityOf } from "../../../src/analysis/results/sensitivity.js";
import type { Study } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

/** Ten answers to A1, A2, A3, B1 and B2: A3 runs against A1 and A2, and is worded so; B1 and B2 run with A1. */
const rows = [
  [1, 1, 5, 1, 1],
  [2, 2, 4, 2, 1],
  [2, 3, 4, 2, 3],
  [3, 3, 3, 2, 2],
  [3, 4, 3, 3, 4],
  [4, 4, 2, 5, 3],
  [4, 4, 1, 3, 4],
  [5, 5, 2, 4, 4],
  [5, 4, 1, 3, 5],
  [1, 2, 5, 2, 1],
];

const plain = studyOf(rows);
export const study: Study = {
  ...plain,
  items: plain.items.map((item) => (item.code === "A3" ? { ...item, worded: "against" as const } : item)),
};
export const found: Sensitivity = sensitivityOf(study);

/** C1 and C2 are a third variable, that no hypothesis names; B has one item; D's two items cancel out. */
export const edge: Study = {
  ...studyOf(rows),
  variables: ["A", "B", "C", "D"].map((code) => ({
    code,
    name: { id: `Variabel ${code}` },
    role: "independent",
    dimensions: [{ code: `${code}D`, name: { id: `Dimensi ${code}` } }],
  })),
  items: ["A1", "A2", "B1", "C1", "C2", "D1", "D2"].map((code) => ({
    code,
    variable: code[0]!,
    dimension: `${code[0]}D`,
    topic: { id: `Topik ${code}` },
    keying: "+",
    worded: "for",
  })),
  hypotheses: [
    { id: "H1", from: "A", to: "B", null: { id: "tidak ada" }, alternative: { id: "ada" } },
    { id: "H2", from: "A", to: "D", null: { id: "tidak ada" }, alternative: { id: "ada" } },
  ],
  answers: {
    respondents: rows.map((_, i) => String(i + 1)),
    columns: Object.fromEntries(
      ["A1", "A2", "B1", "C1", "C2", "D1", "D2"].map((code, column) => [
        code,
        Uint8Array.from(rows, (row) => (column < 5 ? row[column]! : column === 5 ? row[0]! : 6 - row[0]!)),
      ]),
    ),
  },
};
export const edgeFound: Sensitivity = sensitivityOf(edge);
