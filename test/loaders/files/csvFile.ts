import { bytesInMemory } from "../../../loaders/files/fileBytes.js";
import type { CsvFile } from "../../../loaders/files/inputFolder.js";
import { type TextBytes, textBytes } from "../../../loaders/files/textBytes.js";

/** A CSV of a text, called `a.csv`. */
export function csvFile(text: string): CsvFile {
  return { path: "a.csv", text: textBytes(bytesInMemory(Buffer.from(text))) as TextBytes };
}
