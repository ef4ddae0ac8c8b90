import type { LiveReport } from "./liveReport.js";

/**
 * Marks what a page shows beside an element, which holds its controls, as busy while new numbers are on their way, so
 * that the old ones, which stand until then, are not taken for them: assistive technology is told, and the style mutes
 * them.
 */
export function markPending({ observePending }: Pick<LiveReport, "observePending">, inside: Element): void {
  observePending((pending) =>
    requestAnimationFrame(() => {
      // the frame in which cells draw the new view
      for (const part of inside.closest("main")?.children ?? []) {
        if (pending && !part.contains(inside)) part.setAttribute("aria-busy", "true");
        else part.removeAttribute("aria-busy");
      }
    }),
  );
}
