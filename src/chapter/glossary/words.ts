import type { Statistic } from "../../statistics/catalogue.js";
import type { SectionWords } from "../exhibit/words.js";

/** The words of the glossary: of every statistic its name, its variant, what it means and who it is from. */
export interface GlossaryWords extends SectionWords {
  name(statistic: Statistic): string;
  variant(statistic: Statistic): string;
  meaning(statistic: Statistic): string;
  /** Of sources as the catalogue has them: "Kendall 1948". */
  source(sources: readonly string[]): string;
}
