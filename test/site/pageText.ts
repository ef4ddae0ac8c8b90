/** Tables and figures, and what shows the parameters: compared as wholes, by other tests. */
const APART = "section.table, figure.figure, fieldset.criteria, .criteria-line";
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, math";

/** The texts of an element's headings, paragraphs, list entries and formulas, in order; tables, figures and parameters apart. */
export function blocksOf(root: Element): string[] {
  const copy = root.cloneNode(true) as Element;
  for (const apart of copy.querySelectorAll(APART)) apart.remove();
  const outermost = (block: Element) => !block.parentElement?.closest(BLOCKS);
  const blocks = copy.matches(BLOCKS) ? [copy] : [...copy.querySelectorAll(BLOCKS)].filter(outermost);
  return blocks.map(({ textContent }) => words(textContent ?? "")).filter((text) => text !== "");
}

/** Text with single spaces, as a reader sees it. */
export function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The markup of every table and figure of a page, by id, without the parameters that its links carry. */
export function exhibitsOf(main: Element): Record<string, string> {
  const exhibits = [...main.querySelectorAll("section.table, figure.figure")];
  return Object.fromEntries(exhibits.map((exhibit) => [exhibit.id, withoutParameters(exhibit.outerHTML)]));
}

function withoutParameters(html: string): string {
  return html.replace(/(href="[^"?#]*)\?[^"#]*/g, "$1");
}

/**
 * What is left of a page's text once the sentences it must hold are taken out of it.
 *
 * @throws Error naming the sentences that the page does not hold.
 */
export function proseOf(main: Element, sentences: readonly string[]): string[] {
  const blocks = blocksOf(main);
  const missing: string[] = [];
  for (const sentence of [...sentences].map(words).sort((a, b) => b.length - a.length)) {
    const at = blocks.findIndex((block) => block.includes(sentence));
    if (at < 0) missing.push(sentence);
    else blocks[at] = words(blocks[at]!.replace(sentence, () => " "));
  }
  if (missing.length > 0) throw new Error(`not on the page:\n${missing.join("\n")}`);
  return blocks.filter((block) => block !== "");
}
