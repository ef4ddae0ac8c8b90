import { seededRandom } from "../../src/statistics/seededRandom.js";
import type { Study } from "../../src/study/study.js";
import { studyOf } from "../studyOf.js";

/** A study that publishes results alone: made-up answers to so many items, of respondents who lean one way or the other. */
export function leaningStudy(respondents: number, items: number): Study {
  const random = seededRandom(3);
  const rows = Array.from({ length: respondents }, () => {
    const leaning = 2 * random() - 1;
    return Array.from({ length: items }, () => Math.min(5, Math.max(1, Math.round(3 + leaning + 3 * random() - 1.5))));
  });
  return studyOf(rows, { publish: "results", leastRespondents: 10 });
}
