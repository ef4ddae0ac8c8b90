import { pagesArchive } from "../site/handOver.js";

// data/results.json and all other files that pages load.
process.stdout.write(await pagesArchive(process.env["STUDY"] ?? "data"));
