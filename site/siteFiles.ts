import { readdirSync } from "node:fs";
import { sep } from "node:path";

/** The files of a site with an ending, by their paths in it, sorted. */
export function siteFiles(site: string, extension: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => file.endsWith(extension))
    .sort();
}
