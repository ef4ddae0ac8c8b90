import { analyse } from "../../../src/analysis/results/analyse.js";
import type { Pilot } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

/** Ten answers to A1, A2, A3, B1 and B2: A1 and A2 run together, A3 hardly, B1 and B2 barely. */
export const rows = [
  [1, 1, 3, 1, 3],
  [2, 2, 4, 2, 1],
  [2, 3, 2, 4, 4],
  [3, 3, 5, 2, 2],
  [3, 4, 1, 3, 5],
  [4, 4, 3, 5, 3],
  [4, 4, 4, 1, 2],
  [5, 5, 2, 4, 4],
  [5, 4, 5, 3, 1],
  [1, 2, 3, 5, 5],
];

export const results = analyse(studyOf(rows));

/** At 5 %: R2 becomes valid with one tail; R3 was kept although it failed. */
export const pilot: Pilot = {
  respondents: 30,
  items: [
    { code: "R1", variable: "A", dimension: "AD", total: 0.5, item: "A1" },
    { code: "R2", variable: "A", dimension: "AD", total: 0.33 },
    { code: "R3", variable: "A", dimension: "AD", total: 0.1, item: "A2" },
    { code: "S1", variable: "B", dimension: "BD", total: 0.9, item: "B1" },
  ],
  reliability: [
    { variable: "A", alpha: 0.7 },
    { variable: "B", alpha: 0.71 },
  ],
  source: "Lampiran 1",
};
