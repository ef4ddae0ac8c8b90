import type { SectionName } from "../../outline/outline.js";
import type { StudyDescription } from "../../study/study.js";
import type { SectionWords } from "../exhibit/words.js";
import type { Headlines, VariableHeadline } from "./headlines.js";

/** Words of the first page. */
export interface OverviewWords extends SectionWords {
  /** What the list of pages calls the page of a section. */
  page(section: SectionName): string;
  readonly respondents: string;
  respondentsOf(population: number): string;
  itemsAsked(items: number): string;
  meanOf(variable: string): string;
  correlation(from: string, to: string): string;
  /** Subtitle, and who made the study where and when. */
  opening(study: StudyDescription): readonly string[];
  /** The study's own background and questions. */
  background(study: Pick<StudyDescription, "texts">): readonly string[];
  sample(headlines: Headlines): string;
  variable(headline: VariableHeadline): string;
  hypothesis(headline: Headlines["hypotheses"][number]): string;
}
