import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { shell } from "../src/texts/language.js";
import { brokenLinks } from "./brokenLinks.js";
import { bundleScripts } from "./bundle.js";
import type { PageCell } from "./cell.js";
import { cellErrors } from "./cellErrors.js";
import { addContentSecurityPolicy } from "./contentSecurityPolicy.js";
import { ROOT } from "./handed.js";
import { nameHeadings } from "./headings.js";
import { inject, verifyPlaces } from "./inject.js";
import { outsideAddresses, outsideAddressesOfStyle } from "./outsideAddresses.js";
import { prerender } from "./prerender.js";
import type { Progress } from "./progress.js";
import { repairShell } from "./shell.js";
import { sayWhatWorksUnscripted, writeUnscriptedStyle } from "./unscripted.js";

/**
 * Does to a site that Framework built what Framework cannot: puts the cells' output into the pages, repairs their
 * frame, bundles the scripts, adds a Content-Security-Policy, and refuses what Framework lets through in silence.
 *
 * @param site Folder that Framework built; changed in place.
 * @param title The site's title, as it stands behind each page's own.
 * @param progress Told how many pages are done.
 * @throws Error with one line a problem.
 */
export async function finishSite(site: string, title: string, progress: Progress): Promise<void> {
  const pages = new Map<string, Document>();
  const cells = new Map<string, PageCell[]>();
  const files = filesOf(site, ".html");
  for (const [done, page] of files.entries()) {
    progress.step("Pages", done, files.length);
    const document = new JSDOM(readFileSync(join(site, page), "utf8")).window.document;
    refuse(cellErrors(page, document));
    cells.set(page, await prerender(site, page));
    inject(document, cells.get(page)!);
    repairShell(document, shell);
    sayWhatWorksUnscripted(document, page, shell);
    nameHeadings(document, title, shell.contents);
    pages.set(page, document);
  }
  await bundleScripts(ROOT, site, pages);
  writeUnscriptedStyle(site);
  for (const [page, document] of pages) {
    addContentSecurityPolicy(document);
    const html = `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
    verifyPlaces(html, cells.get(page)!);
    writeFileSync(join(site, page), html);
  }
  refuse([
    ...[...pages].flatMap(([page, document]) => outsideAddresses(page, document)),
    ...filesOf(site, ".css").flatMap((file) => outsideAddressesOfStyle(file, readFileSync(join(site, file), "utf8"))),
    ...brokenLinks(site, pages),
  ]);
}

function filesOf(site: string, extension: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .sort();
}

function refuse(problems: readonly string[]): void {
  if (problems.length) throw new Error(problems.join("\n"));
}
