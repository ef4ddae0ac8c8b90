import type { LanguageWords } from "../words/languageWords.js";
import { addresses } from "./addresses.js";
import { audit } from "./audit.js";
import { consistency } from "./consistency.js";
import { contents } from "./contents.js";
import { dataChanges } from "./dataChanges.js";
import { documentWords } from "./document.js";
import { fileProblems } from "./fileProblems.js";
import { glossary } from "./glossary.js";
import { hypotheses } from "./hypotheses.js";
import { instrumentPage } from "./instrumentPage.js";
import { method } from "./method.js";
import { opposition } from "./opposition.js";
import { overview } from "./overview.js";
import { expectedWords, problemWords, quoteValue, unstated, withheldClaim } from "./problems.js";
import { questions } from "./questions.js";
import { readings } from "./readings.js";
import { respondents } from "./respondents.js";
import { sampling } from "./sampling.js";
import { scales } from "./scales.js";
import { sensitivity } from "./sensitivity.js";
import { shell } from "./shell.js";
import { skeleton } from "./skeleton.js";
import { summary } from "./summary.js";
import { verification } from "./verification.js";

/** All words in Indonesian, for what needs those of more than one page; a page imports those of its section alone. */
export const indonesian: LanguageWords = {
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
  documentWords,
  shell,
  problemWords,
  expectedWords,
  quoteValue,
  fileProblems,
  readings,
  opposition,
  skeleton,
  dataChanges,
  unstated,
  withheldClaim,
};
