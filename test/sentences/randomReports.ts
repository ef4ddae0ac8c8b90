import { type Conclusions, conclude } from "../../src/analysis/conclusions/conclude.js";
import { analyseInDepth, type ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import type { Study } from "../../src/study/study.js";
import { randomStudy } from "../randomStudy.js";

/** Results of a random study, by its own criteria. */
export interface RandomReport {
  readonly seed: number;
  readonly study: Study;
  readonly results: ResultsInDepth;
  readonly conclusions: Conclusions;
}

/** How many studies; `STUDIES=2000 npx vitest run --project unit test/sentences` asks of more. */
const COUNT = Number(process.env["STUDIES"] ?? 200);

/** Reports of random studies of many shapes. */
export const randomReports: readonly RandomReport[] = Array.from({ length: COUNT }, (_, i) => {
  const study = randomStudy(i + 1);
  if (study.strength.bands.every((band) => ("at" in band ? band.at : band.from) > 0)) return []; // no word for a correlation of 0
  const results = analyseInDepth(study);
  return [{ seed: i + 1, study, results, conclusions: conclude(results) }];
}).flat();
