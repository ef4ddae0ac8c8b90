import { writeDownloads } from "./writeDownloads.js";
import { writePages } from "./writePages.js";
import type { Writer } from "./writer.js";

/** The forms in which a build writes a chapter. The pages are last: theirs are the documents that get new scripts. */
export const WRITERS: readonly Writer[] = [writeDownloads, writePages];
