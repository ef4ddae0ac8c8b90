import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The site under test; `npm test` builds it before. */
export const builtSite = "dist";

/** Paths of all its pages, as in an address. */
export function builtPages(): string[] {
  if (!existsSync(join(builtSite, "index.html")))
    throw new Error("These tests look at the built site: run `npm run build` first.");
  return readdirSync(builtSite, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();
}
