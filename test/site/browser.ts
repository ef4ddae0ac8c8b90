import { type BrowserServer, chromium } from "playwright-core";
import { ensureBrowser } from "../../commands/browser.js";

const ARGUMENTS = [
  "--no-sandbox", // root may not run Chrome in its sandbox; the tests open nothing but this project's own pages
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser with a new, empty profile that goes when it closes; test files connect to it. */
export function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: ensureBrowser(), headless: true, args: ARGUMENTS });
}
