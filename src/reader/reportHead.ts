import { element } from "../document/table/element.js";
import type { StudyDescription } from "../study/study.js";
import type { LiveReport } from "./liveReport.js";
import { markPending } from "./markPending.js";
import { movedList } from "./movedList.js";
import { observeDrawn } from "./observeDrawn.js";
import type { ParameterWords } from "./parameterWords.js";
import { scoringPanel } from "./scoringPanel.js";
import { settingsLine } from "./settingsLine.js";

/**
 * What every page begins with: the line of what differs from the study's own, what the scoring moved, and the controls
 * of the scoring. It follows the report by itself.
 *
 * @param also More controls, last.
 * @example display(reportHead(live, study, parameterWords));
 */
export function reportHead(
  live: LiveReport,
  study: StudyDescription,
  words: ParameterWords,
  ...also: readonly HTMLElement[]
): HTMLElement {
  const { parameters } = live;
  const head = element(
    "div",
    { class: "report-head" },
    ...(live.isAnswered ? [] : [element("p", { class: "warning" }, words.noAnswers)]),
    settingsLine(parameters, words, (notify) => observeDrawn(live, ({ settings }) => notify(settings))),
    lateness(live, words),
    movedList(live, words),
    scoringPanel(parameters, study, words),
    ...also,
  );
  markPending(live, head);
  return head;
}

/** Says that a view is still on its way when it has been for long, so that the old one is not taken for it. */
function lateness(live: LiveReport, { late }: ParameterWords): HTMLElement {
  const status = element("p", { class: "late", role: "status" });
  live.observeLate((isLate) => status.replaceChildren(isLate ? late : ""));
  return status;
}
