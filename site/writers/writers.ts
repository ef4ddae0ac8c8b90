import { writeAudit } from "./writeAudit.js";
import { writePages } from "./writePages.js";
import { writeResults } from "./writeResults.js";
import type { Writer } from "./writer.js";
import { writeTables } from "./writeTables.js";

/** The forms in which a build writes a chapter. The pages are last: theirs are the documents that get new scripts. */
export const WRITERS: readonly Writer[] = [writeTables, writeResults, writeAudit, writePages];
