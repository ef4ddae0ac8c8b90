import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { elementsOf } from "./elementsOf.js";

/**
 * Links of the site's pages that lead to no file or to no element, on a server that does nothing but hand out files,
 * and ids that a page gives twice. One line each.
 *
 * @param site Folder of the built site.
 * @param pages Documents by their path in it.
 */
export function brokenLinks(site: string, pages: ReadonlyMap<string, Document>): string[] {
  const found = [...pages].map(([page, document]) => ({ page, ...idsAndLinks(document) }));
  const idsOf = new Map(found.map(({ page, ids }) => [page, new Set(ids)]));
  const problems: string[] = [];
  for (const { page, ids, links } of found) {
    for (const id of repeated(ids)) problems.push(`${page}: id given twice: ${id}`);
    for (const href of links) {
      if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) continue;
      const [address = "", ...fragments] = href.split("#");
      const path = address.replace(/\?.*$/s, "");
      const fragment = fragments.join("#");
      const target = path ? targetOf(page, path) : page;
      const file = join(site, target);
      if (!existsSync(file) || !statSync(file).isFile()) problems.push(`${page}: broken link: ${href}`);
      else if (fragment && idsOf.get(target)?.has(decodeURIComponent(fragment)) === false) {
        problems.push(`${page}: link to a place that is not there: ${href}`);
      }
    }
  }
  return problems;
}

function targetOf(page: string, path: string): string {
  const target = posix
    .join(path.startsWith("/") ? "" : posix.dirname(page), decodeURIComponent(path))
    .replace(/^\//, "");
  return target === "" || target === "." || target.endsWith("/") ? posix.join(target, "index.html") : target;
}

function idsAndLinks({ documentElement }: Document): {
  readonly ids: readonly string[];
  readonly links: ReadonlySet<string>;
} {
  const ids: string[] = [];
  const links = new Set<string>();
  for (const element of elementsOf(documentElement)) {
    if (element.hasAttribute("id")) ids.push(element.id);
    const href = element.localName === "a" ? element.getAttribute("href") : null;
    if (href !== null) links.add(href);
  }
  return { ids, links };
}

function repeated(values: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}
