import { gzipSync } from "node:zlib";
import type { BrowserContext, Page, Response } from "playwright-core";

/** A page that was opened, and what happened while it loaded. */
export interface Visit {
  readonly page: Page;
  /**
   * Console errors and warnings, uncaught errors, failed requests and requests to other origins; also those that come
   * later.
   */
  readonly problems: readonly string[];
  /** Bytes of all responses, each compressed by gzip -9. */
  readonly weight: number;
  readonly requests: number;
}

declare global {
  interface Window {
    layoutShift: number;
  }
}

/**
 * Opens an address and waits until every cell of the page has displayed live.
 *
 * @param where A context, in which a new tab opens, or a tab, which takes half the time; of what it showed before
 * nothing more is told.
 */
export async function visit(where: BrowserContext | Page, address: string): Promise<Visit> {
  const page = "newPage" in where ? await where.newPage() : where;
  for (const event of ["console", "pageerror", "request", "response"]) page.removeAllListeners(event);
  const problems: string[] = [];
  const sizes: Promise<number>[] = [];
  const { origin } = new URL(address);
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
      problems.push(`request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    if (response.url().startsWith(origin)) sizes.push(compressedSize(response));
  });
  await page.addInitScript(sumLayoutShifts);
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.waitForLoadState("networkidle");
  const weight = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { page, problems, weight, requests: sizes.length };
}

/** A response that the page has already left for another has no body any more, and is none that it loaded with. */
function compressedSize(response: Response): Promise<number> {
  return response.body().then(
    (body) => gzipSync(body, { level: 9 }).length,
    () => 0,
  );
}

/** Cumulative layout shift of the page so far. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => window.layoutShift);
}

function sumLayoutShifts(): void {
  if (window.layoutShift !== undefined) return; // a tab that visits again has it already
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) window.layoutShift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}
