import type { Results } from "../analysis/results/analyse.js";
import type { Section } from "../chapter/exhibit/section.js";
import type { LiveReport, View } from "../reader/liveReport.js";
import type { MisprintWords } from "../reader/misprintWords.js";
import { type Marks, type PrintedMarks, printedMarks } from "../reader/printedMarks.js";
import type { FrameWords, PageFile, PageFiles, SectionNames, Seen } from "./opened.js";
import { openPage, type SteeredPage } from "./openPage.js";

/** The words of a page whose numbers a publication may have printed otherwise. */
export interface MarkedFrameWords extends FrameWords {
  readonly misprints: MisprintWords;
}

export interface MarkedPageFiles extends PageFiles {
  /** What a publication printed otherwise: loaded when a reader asks for it. */
  readonly misprints: PageFile;
}

/** As openPage, of a page that can show what a publication printed otherwise. */
export function openMarkedPage<
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
  frame: MarkedFrameWords,
  files: MarkedPageFiles,
  code = "",
): Promise<SteeredPage<Facts, Own, Also, Sentence, Exhibit | Other>> {
  const { href } = files.misprints;
  return openPage(section, words, frame, files, code, (live) => {
    const { control, observe } = printedMarks(live, live.study, href, frame.misprints);
    return { control, observe: together(live.observe, observe) };
  });
}

/** What is seen and how it is marked, of one moment. */
function together<Own extends Results>(
  observe: LiveReport<Own>["observe"],
  observeMarks: PrintedMarks["observe"],
): (notify: (seen: Seen<Own>) => void) => () => void {
  return (notify) => {
    let view: View<Own> | undefined;
    let marks: Marks = {};
    const say = () => view && notify({ ...view, marks });
    const ends = [
      observeMarks((now) => {
        marks = now;
        say();
      }),
      observe((now) => {
        view = now;
        say();
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  };
}
