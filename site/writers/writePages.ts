import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleScripts } from "../bundle.js";
import { addContentSecurityPolicy } from "../contentSecurityPolicy.js";
import { ROOT } from "../handed.js";
import { verifyPlaces } from "../inject.js";
import { writeUnscriptedStyle } from "../unscripted.js";
import type { Writer } from "./writer.js";

/** Writes the pages of the site, with their scripts in one file a page, and under a Content-Security-Policy. */
export const writePages: Writer = async ({ site }, { pages }) => {
  await bundleScripts(ROOT, site, new Map([...pages].map(([page, { document }]) => [page, document])));
  writeUnscriptedStyle(site);
  for (const [page, { document, cells }] of pages) {
    addContentSecurityPolicy(document);
    const html = `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
    verifyPlaces(html, cells);
    writeFileSync(join(site, page), html);
  }
};
