import { loadStudy } from "../loaders/loadStudy.js";
import { analyse } from "../src/analyses/analyse.js";
import { resultsDocument } from "../src/resultsDocument.js";

// npm run --silent results -- [DIR]: all results of the study in DIR as one JSON document.
try {
  process.stdout.write(resultsDocument(analyse(loadStudy(process.argv[2] ?? "data").study)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
