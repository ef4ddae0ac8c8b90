import type { TestProject } from "vitest/node";
import { serve } from "../../site/serve.js";
import { startBrowser } from "./browser.js";
import { builtSite } from "./builtSite.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site's first page. */
    readonly site: string;
    /** Where the browser takes connections. */
    readonly browser: string;
  }
}

/** Serves the built site and starts a browser, once for all files of browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve(builtSite);
  const browser = await startBrowser();
  project.provide("site", site.url);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
