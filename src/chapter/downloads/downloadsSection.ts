import type { Results } from "../../analysis/results/analyse.js";
import { downloadLink } from "../../document/downloadLink.js";
import { elementPiece } from "../../document/piece.js";
import type { DataVersion } from "../../study/study.js";
import type { Section } from "../exhibit/section.js";
import { downloads } from "./downloads.js";
import { inputFiles } from "./inputFiles.js";
import type { DownloadsWords } from "./words.js";

/** Everything as files, and the files that all of it was computed from. */
export const downloadsSection = {
  outline: { name: "downloads" },
  reads: async (ask) => ({ own: await ask("results"), also: { files: await ask("inputs") } }),
  facts: () => undefined,
  sentences: {
    precision: ({ study, words }) => words.precision(study.publish),
    inputs: ({ study, words }) => words.inputs(study.publish),
  },
  exhibits: {},
  pieces: {
    results: ({ words }, rendering) => elementPiece("results", downloadLink(words.addresses.results, rendering)),
    exhibits: ({ study, words }, rendering) => elementPiece("exhibits", downloads(study, words, rendering)),
    inputs: ({ also, words }) => elementPiece("inputs", inputFiles(also.files, words)),
  },
} satisfies Section<DownloadsWords, undefined, Results, { readonly files: DataVersion["files"] }>;
