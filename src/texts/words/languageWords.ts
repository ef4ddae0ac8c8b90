import type { ChapterWords } from "../../chapter/chapter.js";
import type { DocumentWords } from "../../document/table/documentWords.js";
import type { Words } from "../../study/study.js";
import type { DataChangesWords } from "./dataChangesWords.js";
import type { ExpectedWords } from "./expectedWords.js";
import type { FileProblemWords } from "./fileProblemWords.js";
import type { OppositionWords } from "./oppositionWords.js";
import type { ProblemWords } from "./problemWords.js";
import type { ReadingWords } from "./readingWords.js";
import type { ShellWords } from "./shellWords.js";
import type { SkeletonWords } from "./skeletonWords.js";

/** All that a folder of texts offers: the words of the chapter, and those around it and of the commands. */
export interface LanguageWords extends ChapterWords {
  readonly documentWords: DocumentWords;
  readonly shell: ShellWords;
  readonly problemWords: ProblemWords;
  readonly expectedWords: ExpectedWords;
  /** How a value of study.yaml is quoted in a problem. */
  quoteValue(value: unknown): string;
  readonly fileProblems: FileProblemWords;
  readonly readings: ReadingWords;
  readonly opposition: OppositionWords;
  readonly skeleton: SkeletonWords;
  readonly dataChanges: DataChangesWords;
  /** The respondents who left a characteristic empty. */
  readonly unstated: Words;
  /** Why a claim about a number that the study withholds is not evaluated. */
  readonly withheldClaim: Words;
}
