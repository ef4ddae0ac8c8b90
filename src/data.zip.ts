import { pageData } from "../site/pageData/pageData.js";
import { zipped } from "../site/pageData/zipped.js";

// data/results.json and all other files that pages load: one process reads and analyses the study once for all of them.
process.stdout.write(await zipped(await pageData(process.env["STUDY"] ?? "data")));
