import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { shell } from "../src/texts/language.js";
import { cellErrors } from "./cellErrors.js";
import { nameHeadings } from "./headings.js";
import { inject } from "./inject.js";
import { prerender } from "./prerender.js";
import type { Progress } from "./progress.js";
import { repairShell } from "./shell.js";
import { siteFiles } from "./siteFiles.js";
import { throwProblems } from "./throwProblems.js";
import { sayWhatWorksUnscripted } from "./unscripted.js";
import type { EvaluatedPage } from "./writers/writer.js";

/**
 * Evaluates the pages of a site that Framework built: runs their cells, puts what they displayed into them, and repairs
 * their frame.
 *
 * @param title The site's title, as it stands behind each page's own.
 * @param progress Told how many pages are done.
 * @throws Error with one line a problem, if a cell fails.
 */
export async function evaluatePages(
  site: string,
  title: string,
  progress: Progress,
): Promise<Map<string, EvaluatedPage>> {
  const pages = new Map<string, EvaluatedPage>();
  const files = siteFiles(site, ".html");
  for (const [done, page] of files.entries()) {
    progress.step("Pages", done, files.length);
    const document = new JSDOM(readFileSync(join(site, page), "utf8")).window.document;
    throwProblems(cellErrors(page, document));
    const cells = await prerender(site, page);
    inject(document, cells);
    repairShell(document, shell);
    sayWhatWorksUnscripted(document, page, shell);
    nameHeadings(document, title, shell.contents);
    pages.set(page, { document, cells });
  }
  return pages;
}
