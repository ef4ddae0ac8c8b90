import type { StudyDescription } from "../../study/study.js";
import type { SectionWords } from "../exhibit/words.js";

/** Words of the page of files. */
export interface DownloadsWords extends SectionWords {
  bytes(count: number): string;
  /** What is told of the files that the report was computed from. */
  inputs(publish: StudyDescription["publish"]): string;
  /** How exact downloads are. */
  precision(publish: StudyDescription["publish"]): string;
}
