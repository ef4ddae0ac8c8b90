import type { Results } from "../analysis/results/analyse.js";
import type { PageData } from "../chapter/exhibit/pageData.js";
import type { Section } from "../chapter/exhibit/section.js";
import { tell } from "../chapter/exhibit/tell.js";
import type { DocumentWords } from "../document/table/documentWords.js";
import type { Addresses } from "../outline/addresses.js";
import { type LiveReport, liveReport, type View } from "../reader/liveReport.js";
import type { ParameterWords } from "../reader/parameterWords.js";
import type { Marks } from "../reader/printedMarks.js";
import { reportHead } from "../reader/reportHead.js";
import { ownSettings } from "../study/parameters.js";
import type { StudyDescription } from "../study/study.js";
import type { Draw } from "./pageDrawing.js";
import { piecesOf, sentencesOf } from "./sectionParts.js";

/** The words around what a page says of its section. */
export interface FrameWords {
  readonly addresses: Addresses;
  readonly document: DocumentWords;
  readonly parameters: ParameterWords;
}

/** A file of the build, as Framework gives it to the cell that names it. */
export interface PageFile {
  readonly href: string;
  json<T>(): Promise<T>;
}

/** The files that a page names, because Framework finds only those that its own cells name. */
export interface PageFiles extends Partial<Record<keyof PageData, PageFile>> {
  readonly results: PageFile;
  /** The worker that scores anew, and the coded answers: loaded when a reader asks for another scoring. */
  readonly rescoring: PageFile;
  readonly answers: PageFile;
}

/** What a page shows at a moment: results, criteria and marks that go together. */
export interface Seen<Own extends Results> extends View<Own> {
  readonly marks: Marks;
}

type Display = (node: Node) => unknown;

/** What the cells of a page call. */
export interface OpenSection<Facts, Sentence extends string, Name extends string> {
  readonly facts: Facts;
  /** The section's sentences, with what a publication says otherwise of what they speak for. */
  readonly say: Readonly<Record<Sentence, string | Node>>;
  /**
   * Draws a table, a figure or a piece of the section in a cell of its own, or all that have the part of their key
   * before the slash.
   */
  readonly show: (display: Display, name: Name) => void;
}

export interface OpenedPage<Facts, Own extends Results, Also, Sentence extends string, Name extends string> {
  readonly study: StudyDescription;
  readonly own: Own;
  readonly also: Also;
  readonly live: LiveReport<Own>;
  /** What every page begins with. */
  readonly head: HTMLElement;
  /** By the study's own parameters, whatever the reader's. */
  readonly byStudy: Seen<Own>;
  /** For Framework's `Generators.observe`. */
  observe(notify: (seen: Seen<Own>) => void): () => void;
  /** @param newer In place of what was read and follows no scoring. */
  at(seen: Seen<Own>, newer?: Partial<Also>): OpenSection<Facts, Sentence, Name>;
}

/** The switch of the marks, and what is seen with them. */
export type MarksOf = <Own extends Results>(
  live: LiveReport<Own>,
) => { readonly control: HTMLElement; readonly observe: (notify: (seen: Seen<Own>) => void) => () => void };

/** What kinds of pages differ in. */
interface Kind {
  readonly draw: Draw;
  /** What marks what was printed otherwise, on a page that can. */
  readonly marks?: MarksOf;
}

/** Opens the page of a section: loads what it reads, follows the reader, and says and shows what its cells ask for. */
export async function opened<
  Words,
  Facts,
  Own extends Results,
  Also,
  Sentence extends string,
  Exhibit extends string,
  Other extends string,
>(
  section: Section<Words, Facts, Own, Also> & SectionNames<Sentence, Exhibit, Other>,
  words: Words,
  frame: FrameWords,
  files: PageFiles,
  code: string,
  kind: Kind,
): Promise<OpenedPage<Facts, Own, Also, Sentence, Exhibit | Other>> {
  const { own, also } = await section.reads((name) => fileOf(files, name).json());
  const { study } = own;
  const live = liveReport(own, files.rescoring.href, files.answers.href, frame.addresses);
  const printed = kind.marks?.(live);
  const { codes } = section.outline;
  const about = codes?.(study).find((one) => one.toLowerCase() === code) ?? "";
  return {
    study,
    own,
    also,
    live,
    head: reportHead(live, study, frame.parameters, ...(printed ? [printed.control] : [])),
    byStudy: { results: own, settings: ownSettings(live.parameters), moved: [], failed: false, marks: {} },
    observe: printed?.observe ?? ((notify) => live.observe((view) => notify({ ...view, marks: {} }))),
    at: ({ results, settings, marks }, newer) => {
      const told = tell(section, { results, criteria: settings, also: { ...also, ...newer }, code: about }, words);
      const rendering = { words: frame.document, root: codes ? "../" : "./", ...marks };
      return {
        facts: told.facts,
        say: sentencesOf(section, told, rendering) as Readonly<Record<Sentence, string | Node>>,
        show: (display, name) => kind.draw(display, ...piecesOf(section, name, told, rendering)),
      };
    },
  };
}

/** The names of what a section says and shows. */
export interface SectionNames<Sentence extends string, Exhibit extends string, Other extends string> {
  readonly sentences: Readonly<Record<Sentence, unknown>>;
  readonly exhibits: Readonly<Record<Exhibit, unknown>>;
  readonly pieces: Readonly<Record<Other, unknown>>;
}

function fileOf(files: PageFiles, name: keyof PageData): PageFile {
  const file = files[name];
  if (file === undefined) throw new Error(`the section reads "${name}", which its page does not name`);
  return file;
}
