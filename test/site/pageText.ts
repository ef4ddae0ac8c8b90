import { JSDOM } from "jsdom";
import type { ExpectedPage } from "../expectedPage.js";

/** Tables and figures, and what shows the parameters: compared as wholes. */
const APART = "section.table, figure.figure, fieldset.criteria, .criteria-line";
const EXHIBITS = "section.table, figure.figure";
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, math";

/** The main part of a page from its markup. */
export function mainOf(html: string): Element {
  return JSDOM.fragment(html).querySelector("main")!;
}

/** The texts of an element's headings, paragraphs, list entries and formulas, in order; tables, figures and parameters apart. */
export function blocksOf(root: Element): string[] {
  const copy = root.cloneNode(true) as Element;
  for (const apart of copy.querySelectorAll(APART)) apart.remove();
  const outermost = (block: Element) => !block.parentElement?.closest(BLOCKS);
  const blocks = copy.matches(BLOCKS) ? [copy] : [...copy.querySelectorAll(BLOCKS)].filter(outermost);
  return blocks.map(({ textContent }) => words(textContent ?? "")).filter((text) => text !== "");
}

/** What a page says besides what is computed. */
export interface Prose {
  /** Its blocks without the sentences that it must hold. */
  readonly rest: readonly string[];
  /** The sentences that it must hold and does not. */
  readonly missing: readonly string[];
}

/** Takes the computed sentences out of a page's text. */
export function proseOf(main: Element, sentences: readonly string[]): Prose {
  const blocks = blocksOf(main);
  const missing: string[] = [];
  for (const sentence of sentences.map(words).sort((a, b) => b.length - a.length)) {
    const at = blocks.findIndex((block) => block.includes(sentence));
    if (at < 0) missing.push(sentence);
    else blocks[at] = words(blocks[at]!.replace(sentence, () => " "));
  }
  return { rest: blocks.filter((block) => block !== ""), missing };
}

/**
 * How a page differs from what it must hold, a line a difference.
 *
 * @param rest What the page says besides what is computed, whatever the data and parameters.
 */
export function differences(main: Element, expected: ExpectedPage, rest: readonly string[]): string[] {
  const prose = proseOf(main, expected.sentences);
  return [
    ...exhibitDifferences(exhibitsOf(main), exhibitsOf(JSDOM.fragment(Object.values(expected.exhibits).join("")))),
    ...prose.missing.map((sentence) => `not said: ${sentence}`),
    ...prose.rest.filter((block) => !rest.includes(block)).map((block) => `not expected: ${block}`),
    ...rest.filter((block) => !prose.rest.includes(block)).map((block) => `not there: ${block}`),
  ];
}

/** The markup of every table and figure of a page, by id, without the parameters that its links carry. */
function exhibitsOf(parent: ParentNode): ReadonlyMap<string, string> {
  const markup = (exhibit: Element) => exhibit.outerHTML.replace(/(href="[^"?#]*)\?[^"#]*/g, "$1");
  return new Map([...parent.querySelectorAll(EXHIBITS)].map((exhibit) => [exhibit.id, markup(exhibit)]));
}

function exhibitDifferences(found: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): string[] {
  const ids = [...new Set([...found.keys(), ...expected.keys()])];
  return ids.flatMap((id) => {
    const [is, should] = [found.get(id) ?? "", expected.get(id) ?? ""];
    if (is === should) return [];
    const at = Math.max(0, [...is].findIndex((letter, i) => letter !== should[i]) - 20);
    return [`${id}: "${is.slice(at, at + 80)}" instead of "${should.slice(at, at + 80)}"`];
  });
}

/** Text with single spaces, as a reader sees it. */
function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
