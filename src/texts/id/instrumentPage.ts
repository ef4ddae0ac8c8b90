import type { InstrumentPageWords } from "../../chapter/instrument/words.js";
import { instrument } from "./instrument.js";
import { quality } from "./quality.js";
import { reproduce } from "./reproduce.js";

/** Words of the instrument's page: on its tests, on how carefully the questionnaire was filled in, and around code. */
export const instrumentPage: InstrumentPageWords = { ...instrument, quality, reproduce };
