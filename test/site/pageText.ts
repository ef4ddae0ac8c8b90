import type { DeclaredPage } from "../declaredPage.js";

/** What a part of a page shows. */
export interface PageText {
  /** The markup of every table and figure, by id, without the parameters that its links carry. */
  readonly exhibits: Readonly<Record<string, string>>;
  /** The texts of headings, paragraphs, list entries and computed formulas outside them, in order. */
  readonly blocks: readonly string[];
}

/**
 * Reads a part of a page, without what shows the parameters or their absence, and without formulas of the prose. Refers
 * to nothing outside itself, so that it runs in a browser, too.
 */
export function readPage(root: Element): PageText {
  const tablesAndFigures = "section.table, figure.figure";
  const textBlocks = "h1, h2, h3, h4, p, li, dt, dd, math";
  const copy = root.cloneNode(true) as Element;
  for (const parameters of copy.querySelectorAll("fieldset.criteria, .report-head, noscript")) parameters.remove();
  for (const link of copy.querySelectorAll("a[href]:not([data-settings])")) {
    link.setAttribute("href", link.getAttribute("href")!.replace(/^([^?#]+)\?[^#]*/, "$1"));
  }
  for (const formula of copy.querySelectorAll(".katex")) formula.remove();
  const exhibits: Record<string, string> = {};
  for (const exhibit of copy.querySelectorAll(tablesAndFigures)) {
    exhibits[exhibit.id] = exhibit.outerHTML;
    exhibit.remove();
  }
  const outermost = (block: Element) => !block.parentElement?.closest(textBlocks);
  const blocks = copy.matches(textBlocks) ? [copy] : [...copy.querySelectorAll(textBlocks)].filter(outermost);
  const texts = blocks.map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim());
  return { exhibits, blocks: texts.filter((text) => text !== "") };
}

/** What a page says besides what is computed. */
export interface Prose {
  /** Its blocks without the sentences that it must hold. */
  readonly rest: readonly string[];
  /** The sentences that it must hold and does not. */
  readonly missing: readonly string[];
}

/**
 * Takes the computed sentences out of a page's text: the longest first, from the block that is that sentence, else from
 * one that holds it.
 */
export function proseOf({ blocks }: PageText, sentences: readonly string[]): Prose {
  const rest = [...blocks];
  const missing: string[] = [];
  for (const sentence of sentences.map(singleSpaced).sort((a, b) => b.length - a.length)) {
    const exact = rest.indexOf(sentence);
    const at = exact >= 0 ? exact : rest.findIndex((block) => placeIn(block, sentence) >= 0);
    if (at < 0) missing.push(sentence);
    else rest[at] = without(rest[at]!, sentence);
  }
  return { rest: rest.filter((block) => block !== ""), missing };
}

function without(block: string, sentence: string): string {
  const at = placeIn(block, sentence);
  return singleSpaced(`${block.slice(0, at)} ${block.slice(at + sentence.length)}`);
}

/** Where a sentence stands in a block, whole: "99" does not stand in "3,99". */
function placeIn(block: string, sentence: string): number {
  let at = block.indexOf(sentence);
  while (
    at >= 0 &&
    (/[\p{L}\d][.,]?$/u.test(block.slice(0, at)) || /^[.,]?[\p{L}\d]/u.test(block.slice(at + sentence.length)))
  ) {
    at = block.indexOf(sentence, at + 1);
  }
  return at;
}

/**
 * How a page differs from what it must hold, a line a difference.
 *
 * @param rest What the page says besides what is computed, whatever the data and parameters.
 */
export function differences(page: PageText, expected: DeclaredPage, rest: readonly string[]): string[] {
  const prose = proseOf(page, expected.sentences);
  return [
    ...exhibitDifferences(page.exhibits, expected.exhibits),
    ...prose.missing.map((sentence) => `not said: ${sentence}`),
    ...prose.rest.filter((block) => !rest.includes(block)).map((block) => `not expected: ${block}`),
    ...rest.filter((block) => !prose.rest.includes(block)).map((block) => `not there: ${block}`),
  ];
}

/** How tables and figures differ from what they must be, a line a difference. */
export function exhibitDifferences(found: PageText["exhibits"], expected: DeclaredPage["exhibits"]): string[] {
  const ids = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
  return ids.flatMap((id) => {
    const [is, should] = [inOrder(found[id] ?? ""), inOrder(expected[id] ?? "")];
    if (is === should) return [];
    const at = Math.max(0, [...is].findIndex((letter, i) => letter !== should[i]) - 20);
    return [`${id}: "${is.slice(at, at + 80)}" instead of "${should.slice(at, at + 80)}"`];
  });
}

/** What was patched has its attributes in an order of its own, and what a reader unfolded says so. */
function inOrder(html: string): string {
  const attribute = / [\w:-]+="[^"]*"/g;
  return html.replace(/<([\w-]+)((?: [\w:-]+="[^"]*")+)/g, (_, name, attributes: string) => {
    const sorted = attributes.match(attribute)!.sort();
    return `<${name}${sorted.filter((one) => one !== ' open=""').join("")}`;
  });
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
