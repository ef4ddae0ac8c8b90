import type { LiveReport, View } from "./liveReport.js";

/** Tells each view in the frame in which the page's cells draw it, so that the page is laid out once for both. */
export function observeDrawn({ observe }: LiveReport, show: (view: View) => void): void {
  observe((view) => requestAnimationFrame(() => show(view)));
}
