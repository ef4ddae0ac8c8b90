import { JSDOM } from "jsdom";
import { type ChapterMoment, chapterPage } from "../src/chapter/chapter.js";
import { element } from "../src/document/table/element.js";
import { shownKeys } from "../src/outline/outline.js";
import { pageOf } from "../src/outline/places.js";
import { pagesOf } from "../src/outline/sections.js";
import { ROWS } from "../src/reader/ledgerFilter.js";
import { addresses } from "../src/texts/id/addresses.js";
import { audit } from "../src/texts/id/audit.js";
import { documentWords } from "../src/texts/id/document.js";
import { indonesian } from "../src/texts/id/indonesian.js";
import { exhibitElement } from "./exhibitElement.js";
import { readPage } from "./site/pageText.js";

/** What a page must hold: all that its section declares, without the page's source. */
export interface DeclaredPage {
  /** Markup of every table and figure, by id. */
  readonly exhibits: Readonly<Record<string, string>>;
  /** Every sentence, heading and formula that is computed. */
  readonly sentences: readonly string[];
}

/** What the page of a path (`variabel/x`) must hold at a moment. */
export function declaredPage(path: string, moment: ChapterMoment): DeclaredPage {
  globalThis.document ??= new JSDOM().window.document;
  const { study } = moment.results;
  const page = pagesOf(study).find(({ outline, code }) => pageOf(outline, code, addresses) === path);
  if (!page) return { exhibits: {}, sentences: [] }; // what is said where there is no page declares nothing
  const { outline, code } = page;
  const told = chapterPage(indonesian, page, moment);
  const rendering = { words: documentWords, root: outline.codes ? "../" : "./" };
  const rest = readPage(element("div", {}, ...told.pieces(rendering).map(({ build }) => build())));
  const exhibits = shownKeys(outline, study, code).map((key) => {
    const exhibit = told.exhibit(key);
    return [exhibit.id, exhibitElement(exhibit, rendering).outerHTML] as const;
  });
  return {
    exhibits: { ...rest.exhibits, ...Object.fromEntries(exhibits) },
    sentences: [...told.sentences(), ...rest.blocks, ...countedIn(page.outline.name, moment)].filter(
      (text) => text !== "",
    ),
  };
}

/** What the ledger's filter counts before anybody filters. */
function countedIn(section: string, { entries = [] }: ChapterMoment): string[] {
  return section === "audit"
    ? [audit.filter.found(Math.min(ROWS, entries.length), entries.length, entries.length)]
    : [];
}
