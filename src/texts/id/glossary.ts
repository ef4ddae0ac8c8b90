import type { GlossaryWords } from "../../chapter/glossary/words.js";
import { chapter } from "./chapter.js";
import { meanings, names } from "./statistics.js";

/** The words of the glossary: of every statistic its name, its variant, what it means and who it is from. */
export const glossary: GlossaryWords = {
  ...chapter,
  name: (statistic) => names[statistic].name,
  variant: (statistic) => `Varian dalam laporan ini: ${names[statistic].variant}.`,
  meaning: (statistic) => meanings[statistic],
  source: (sources) => `Sumber: ${sources.map(cited).join("; ")}.`,
};

function cited(source: string): string {
  return source.replace(/ (\d+)$/, source.startsWith("DLMF ") ? ", bab $1" : ", $1");
}
