import type { ChapterWords } from "../../chapter/chapter.js";
import { addresses } from "./addresses.js";
import { audit } from "./audit.js";
import { consistency } from "./consistency.js";
import { contents } from "./contents.js";
import { glossary } from "./glossary.js";
import { hypotheses } from "./hypotheses.js";
import { instrumentPage } from "./instrumentPage.js";
import { method } from "./method.js";
import { overview } from "./overview.js";
import { questions } from "./questions.js";
import { respondents } from "./respondents.js";
import { sampling } from "./sampling.js";
import { scales } from "./scales.js";
import { sensitivity } from "./sensitivity.js";
import { summary } from "./summary.js";
import { verification } from "./verification.js";

/** The words of the whole chapter, for what is made of all of it at once; a page imports those of its section alone. */
export const indonesian: ChapterWords = {
  addresses,
  overview,
  sampling,
  respondents,
  instrument: instrumentPage,
  variables: scales,
  hypotheses,
  questions,
  summary,
  sensitivity,
  consistency,
  audit,
  method,
  glossary,
  verification,
  downloads: contents,
};
