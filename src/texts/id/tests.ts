import type { Disagreement } from "../../analysis/conclusions/disagreement.js";
import type { FoundP, Otherwise, TestWay } from "../../analysis/results/decidingP.js";
import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import type { Words } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { exactNumber, exactPercent } from "./exactNumber.js";

const P_NAMES: Readonly<Record<TestWay, string>> = { approximate: "p", exact: "p eksak", drawn: "p permutasi" };
/** As the other p is told beside the one that decides. */
const OTHER_NAMES: Readonly<Record<TestWay, string>> = { ...P_NAMES, approximate: "p pendekatan" };
const TESTS: Readonly<Record<TestWay, string>> = {
  approximate: "uji pendekatan",
  exact: "uji eksak",
  drawn: "uji permutasi",
};

/** Words for where a p comes from, and for what another one decides. */
export const tests = {
  /** "p eksak". */
  pName: (by: TestWay) => P_NAMES[by],
  otherName: (by: TestWay) => OTHER_NAMES[by],
  /** "uji eksak". */
  testName: (by: TestWay) => TESTS[by],
  /** "p eksak = 0,083". */
  p: ({ by, p }: FoundP, level?: number) => chapter.p(p, level).replace("p", P_NAMES[by]),
  /** In parentheses, with a space before; nothing where the p is withheld. */
  otherP: ({ by, p }: Otherwise, level: number) =>
    p === undefined ? "" : ` (${chapter.p(p, level).replace("p", OTHER_NAMES[by])})`,
  /** Beside a verdict on H₀. */
  otherwise: (other: Otherwise, level: number) =>
    `Menurut ${TESTS[other.by]} H₀ ${rejected(other)}${tests.otherP(other, level)}.`,
  /** Beside a verdict on H₀ that could not have been another. */
  never: (n: number, least: number, level: number) =>
    `Data ${chapter.integer(n)} responden ini tidak mungkin menolak H₀ pada taraf signifikansi ${exactNumber(level)}: p eksak terkecil yang mungkin ialah ${chapter.p(least, level).replace(/^p (= )?/, "")}.`,
  restsOn,
  /** That an interval and the verdict beside it do not say the same, and why they may not; nothing where they do. */
  disagreement,
  /** The same of p adjusted within a family. */
  otherwiseInFamily: (other: Otherwise, level: number) =>
    `Menurut ${TESTS[other.by]} H₀ ${rejected(other)}${other.p === undefined ? "" : ` (${chapter.p(other.p, level).replace("p", "p Holm")})`}.`,
};

/** Beside a correlation that a few respondents make; nothing beside any other. */
function restsOn(
  { deviating, n, from }: Pick<HypothesisResult, "deviating" | "n" | "from">,
  names: { readonly from: Words; readonly to: Words },
): string {
  if (!deviating) return "";
  const { scale, respondents } = deviating;
  return `Jumlah skor ${(scale === from ? names.from : names.to).id} sama pada ${chapter.integer(n - respondents)} dari ${chapter.integer(n)} responden: korelasi ini bertumpu pada ${chapter.integer(respondents)} responden saja.`;
}

function disagreement(found: Disagreement | undefined, adjusted?: "adjusted"): string {
  if (!found) return "";
  const { rejected: is, levels } = found;
  const why = adjusted
    ? "selangnya tidak disesuaikan dengan banyaknya uji"
    : levels
      ? `tingkat kepercayaannya ${exactPercent(levels.confidence)}, sedangkan taraf signifikansinya ${exactNumber(levels.significance)}`
      : "selang dan ujinya dihitung dengan cara yang berlainan";
  return `Selang itu ${is ? "" : "tidak "}memuat 0, padahal H₀ ${rejected(found)}: keduanya tidak sejalan, karena ${why}.`;
}

function rejected({ rejected: is }: Pick<Otherwise, "rejected">): string {
  return is ? "ditolak" : "tidak ditolak";
}
