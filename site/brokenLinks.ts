import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * Links of the site's pages that lead to no file or to no element, on a server that does nothing but hand out files, and ids that
 * a page gives twice. One line each.
 *
 * @param site Folder of the built site.
 * @param pages Documents by their path in it.
 */
export function brokenLinks(site: string, pages: ReadonlyMap<string, Document>): string[] {
  const idsOf = new Map([...pages].map(([page, document]) => [page, new Set(allIds(document))]));
  const problems: string[] = [];
  for (const [page, document] of pages) {
    for (const id of repeated(allIds(document))) problems.push(`${page}: id given twice: ${id}`);
    const hrefs = new Set([...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")!));
    for (const href of hrefs) {
      if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) continue;
      const [, path, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href)!;
      const target = path ? targetOf(page, path) : page;
      const file = join(site, target);
      if (!existsSync(file) || !statSync(file).isFile()) problems.push(`${page}: broken link: ${href}`);
      else if (fragment && idsOf.has(target) && !idsOf.get(target)!.has(decodeURIComponent(fragment))) {
        problems.push(`${page}: link to a place that is not there: ${href}`);
      }
    }
  }
  return problems;
}

function targetOf(page: string, path: string): string {
  const target = posix.join(path.startsWith("/") ? "" : posix.dirname(page), decodeURIComponent(path)).replace(/^\//, "");
  return target === "" || target === "." || target.endsWith("/") ? posix.join(target, "index.html") : target;
}

function allIds(document: Document): string[] {
  return [...document.querySelectorAll("[id]")].map((element) => element.id);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
