import { headingId } from "../../site/headings.js";

/** A page's markup, and its path within the site without extension. */
export interface Evaluated {
  readonly page: string;
  readonly html: string;
  /** Ids of the tables and figures that its section declares, in order. */
  readonly declared: readonly string[];
}

/** What no reader should see, in texts as in attributes. */
const UNVALUED = /NaN|Infinity|∞|undefined|>null<|\[object/;
/** Of none there is nothing to say. */
const NONE_COUNTED = /(?<![\d.,])0 (hipotesis|pertanyaan|variabel|dimensi|korelasi|uji)\b[^<]*/;
const UNWHOLE = / [.,;:)](?!\d)|\.\.(?!\.)|\( |^[.,;:]/;

/**
 * What is wrong with a study's pages: values that are none, headings of nothing, sentences that are not whole, links to
 * nowhere.
 */
export function pageFaults(pages: readonly Evaluated[], files: ReadonlySet<string>): string[] {
  const idsOf = new Map(pages.map(({ page, html }) => [page, idsIn(html)]));
  return pages.flatMap(({ page, html, declared }) => {
    const ids = idsOf.get(page)!;
    const faults = [
      ...[UNVALUED, NONE_COUNTED]
        .flatMap((wrong) => wrong.exec(html)?.[0] ?? [])
        .map((found) => `says ${excerpt(html, found)}`),
      ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `gives id ${id} twice`),
      ...undeclared(exhibitsIn(html), declared),
      ...emptySections(html).map((heading) => `has nothing below ${heading}`),
      ...sentencesIn(html).flatMap((text) => (UNWHOLE.test(text) ? [`is not whole: ${text}`] : [])),
      ...deadLinks(page, html, idsOf, files),
    ];
    return [...new Set(faults)].map((fault) => `${page}: ${fault}`);
  });
}

/** Tables and figures, each to be shown once and nothing else: in which order, the page decides. */
function exhibitsIn(html: string): string[] {
  return [...html.matchAll(/<(section|figure) class="(?:table|figure)[^"]*" id="([^"]+)"/g)].map(([, , id]) => id!);
}

function undeclared(shown: readonly string[], declared: readonly string[]): string[] {
  return [
    ...declared.filter((id) => !shown.includes(id)).map((id) => `does not show ${id}`),
    ...shown.filter((id) => !declared.includes(id)).map((id) => `shows ${id}, which its section does not declare`),
  ];
}

function excerpt(html: string, found: string): string {
  const at = html.indexOf(found);
  return html.slice(Math.max(0, at - 120), at + found.length + 40);
}

const HEADING = /<h([123])([^>]*)>(.*?)<\/h\1>/gs;

/** As brokenLinks finds them in a built site; headings that are computed have the id that they get there. */
function idsIn(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
  for (const [, , attributes, text] of html.matchAll(HEADING)) {
    if (attributes!.includes('id=""')) ids.push(headingId(textOf(text!), new Set(ids)));
  }
  return ids;
}

/** Headings up to the next of their level or above of which nothing but headings stands. */
function emptySections(html: string): string[] {
  const headings = [...html.matchAll(HEADING)];
  return headings.flatMap(({ 0: whole, 1: level, 3: text, index }, at) => {
    if (textOf(text!) === "") return ["a heading without words"];
    const end = headings.slice(at + 1).find((next) => next[1]! <= level!)?.index ?? html.length;
    const below = html.slice(index + whole.length, end).replace(HEADING, "");
    return textOf(below) === "" && !/<(math|svg|input|button)\b/.test(below) ? [textOf(text!)] : [];
  });
}

function sentencesIn(html: string): string[] {
  return [...html.matchAll(/<(p|li|dd)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner]) =>
    textOf(inner!.replace(/<math.*?<\/math>/gs, "x")),
  );
}

function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&nbsp;", " ")
    .trim();
}

function deadLinks(
  page: string,
  html: string,
  idsOf: ReadonlyMap<string, readonly string[]>,
  files: ReadonlySet<string>,
): string[] {
  const hrefs = new Set(
    [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => href!.replaceAll("&amp;", "&")),
  );
  return [...hrefs].flatMap((href) => {
    if (/^(https?|data|blob|mailto):/.test(href)) return [];
    const { pathname, hash } = new URL(href, `http://evaluated.invalid/${page}`);
    const path = decodeURIComponent(pathname).slice(1);
    const ids = idsOf.get(path.replace(/\.html$/, "") || "index");
    if (ids === undefined) return files.has(path) ? [] : [`links to ${href}, which is not there`];
    return hash === "" || ids.includes(decodeURIComponent(hash.slice(1)))
      ? []
      : [`links to ${href}, a place that is not there`];
  });
}
