import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import { addresses } from "../../src/texts/language.js";
import type { Writer } from "./writer.js";

/** Writes all results as one JSON document. */
export const writeResults: Writer = ({ downloads }, { evaluated }) => {
  writeFileSync(join(downloads, addresses.results), resultsDocument(evaluated.results));
};
