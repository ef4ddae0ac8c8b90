import { bundleWorker } from "../../site/bundleWorker.js";

process.stdout.write(await bundleWorker("src/live/resampling.ts"));
