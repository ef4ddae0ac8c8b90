import { evaluateStudy } from "../site/pageData/evaluateStudy.js";
import { pageData } from "../site/pageData/pageData.js";
import { zipped } from "../site/pageData/zipped.js";

// Runs in a preview: data/results.json and all other files that pages load. A build writes them itself.
process.stdout.write(await zipped(await pageData(evaluateStudy(process.env["STUDY"] ?? "data"))));
