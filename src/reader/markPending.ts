import type { LiveReport } from "./liveReport.js";

/**
 * Marks the page around an element as busy while new numbers are on their way, so that the old ones, which stand until
 * then, are not taken for them: assistive technology is told, and the style mutes them.
 */
export function markPending({ observePending }: Pick<LiveReport, "observePending">, inside: Element): void {
  observePending((pending) =>
    requestAnimationFrame(() => {
      // the frame in which cells draw the new view
      const page = inside.closest("main");
      if (pending) page?.setAttribute("aria-busy", "true");
      else page?.removeAttribute("aria-busy");
    }),
  );
}
