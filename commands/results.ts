import { parseArgs } from "node:util";
import { loadStudy } from "../loaders/loadStudy.js";
import { progressOn } from "../site/progress.js";
import { resultsDocument } from "../src/analysis/resultsDocument.js";
import { disclosedResults } from "../src/disclosure/disclosedResults.js";
import { parametersOf } from "../src/study/parameters.js";
import { addresses } from "../src/texts/language.js";
import { askedCriteria, CRITERIA_OPTIONS } from "./askedCriteria.js";
import { askedScoring, SCORING_OPTIONS } from "./askedScoring.js";
import { tellRows } from "./tellRows.js";

// npm run --silent results -- [DIR] [options]: all results of the study in DIR as one JSON document.
try {
  const { positionals, values } = parseArgs({
    options: { ...SCORING_OPTIONS, ...CRITERIA_OPTIONS },
    allowPositionals: true,
  });
  const [folder = "data", ...others] = positionals;
  if (others.length > 0) throw new Error(`results takes one folder, and got ${positionals.join(", ")}.`);
  const progress = progressOn(process.stderr);
  const { study } = loadStudy(folder, { told: tellRows(progress), printed: false });
  progress.end();
  const criteria = askedCriteria(study, values);
  const results = disclosedResults(
    study,
    parametersOf(study, 0, addresses.parameters).significanceLevel.values,
    askedScoring(study, values),
  );
  process.stdout.write(resultsDocument(results, criteria));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
