import type { HypothesesWords } from "../../chapter/hypotheses/words.js";
import { hypothesis } from "./hypothesis.js";
import { power } from "./power.js";
import { resampling } from "./resampling.js";

/** Words on the hypotheses, resampling and the power of their tests. */
export const hypotheses: HypothesesWords = { ...hypothesis, power, resampling };
