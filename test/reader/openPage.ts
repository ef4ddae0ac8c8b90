import { JSDOM } from "jsdom";
import { vi } from "vitest";

/**
 * Opens a page as the prerenderer does: its window's objects are this process's globals until `vi.unstubAllGlobals`.
 */
export function openPage(path: string, body = ""): JSDOM["window"] {
  const { window } = new JSDOM(`<!doctype html><html lang="id"><body>${body}</body></html>`, {
    url: `http://report.invalid${path}`,
  });
  for (const name of ["document", "location", "history", "Event"] as const) vi.stubGlobal(name, window[name]);
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const) {
    vi.stubGlobal(name, (window[name] as (...values: unknown[]) => unknown).bind(window));
  }
  return window;
}

/** Back or forward by so many entries, until the page has been told. */
export function travel(window: JSDOM["window"], entries: number): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener("popstate", () => setTimeout(resolve), { once: true });
    window.history.go(entries);
  });
}
