import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page, Route } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { shell } from "../../src/texts/id/shell.js";
import { axeViolations } from "./axe.js";
import { builtPages, builtSite } from "./builtSite.js";
import { browser, site } from "./shared.js";

const pages = builtPages().filter((path) => path !== "404.html");
const [item] = loadStudy("data").study.items;

/** A page may be slow where much else runs. */
const PATIENCE = { timeout: 20_000 };

let page: Page;
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

/** What a page shows where no script runs, the sentence on that apart. */
async function unscriptedText(address: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  const text = await tab.locator("main").innerText();
  await context.close();
  expect(text).toContain(shell.unscripted);
  return text.replace(shell.unscripted, "").trim();
}

const notice = () => page.locator("#not-loaded");

/** Until the page has said that its data did not come, and has hidden its controls. */
async function settled(): Promise<void> {
  await notice().waitFor(PATIENCE);
  await page.waitForFunction(
    () => document.querySelector<HTMLLinkElement>('head > link[href*="unscripted"]')?.sheet,
    undefined,
    PATIENCE,
  );
}

describe("a page whose data do not come", () => {
  test.each([
    ["is not there", (route: Route) => route.fulfill({ status: 404, body: "" })],
    ["is cut", async (route: Route) => route.fulfill({ body: (await (await route.fetch()).text()).slice(0, 100) })],
    ["is a page of the host", (route: Route) => route.fulfill({ body: "<!DOCTYPE html><p>Tidak ada." })],
    ["breaks off", (route: Route) => route.abort()],
  ])("stays as it was built where a file %s, and says so", async (_, answer) => {
    await page.route(/\.json$/, answer);
    await page.goto(`${site.url}hipotesis.html`);
    await settled();
    expect((await notice().innerText()).split(/\n+/)).toEqual([shell.notLoaded.online, shell.reload]);
    expect((await page.locator("main").innerText()).trim()).toBe(await unscriptedText(`${site.url}hipotesis.html`));
    expect(await page.locator("main :is(button, input, select):visible").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(pages)("stays on %s", async (path) => {
    await page.route(/\.json$/, (route) => route.abort());
    await page.goto(site.url + path);
    await settled();
    expect((await page.locator("main").innerText()).trim()).toBe(await unscriptedText(site.url + path));
  });

  test("lives again when it is loaded anew and they are there", async () => {
    await page.route(/\.json$/, (route) => route.abort());
    await page.goto(`${site.url}hipotesis.html`);
    await notice().waitFor(PATIENCE);
    await page.unroute(/\.json$/);
    await page.getByRole("button", { name: shell.reload }).click();
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"), undefined, PATIENCE);
    expect(await notice().isVisible()).toBe(false);
    expect(await page.locator("main :is(button, input, select):visible").count()).toBeGreaterThan(0);
  });
});

test("a page says that a worker that never answers has not", async () => {
  await page.clock.install();
  await page.route(/rescoring.*\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto(`${site.url}instrumen.html`);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"), undefined, PATIENCE);
  await page.evaluate((code) => {
    history.pushState(null, "", `?balik=${code}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, item!.code);
  await page.clock.fastForward(6000);
  await expect.poll(() => page.locator(".late").innerText(), PATIENCE).toBe(parameterWords.late);
  expect(await page.locator("main h1").getAttribute("aria-busy")).toBe("true"); // what stands is muted
  expect(await page.locator("[aria-busy] .late").count()).toBe(0); // and what is said of it is not
  const opacity = () => page.locator("main h1").evaluate((heading) => getComputedStyle(heading).opacity);
  await expect.poll(opacity, PATIENCE).toBe("0.6"); // after its transition
  await page.goBack();
  await page.clock.fastForward(1000);
  expect(await page.locator("[aria-busy]").count()).toBe(0);
});

describe("a page that is opened from a folder", () => {
  test.each(["index.html", "hipotesis.html", "variabel/x.html"])(
    "shows on %s what it was built with, and no control",
    async (path) => {
      const address = pathToFileURL(resolve(builtSite, path)).href;
      await page.goto(address);
      await settled();
      expect(await notice().innerText()).toBe(shell.notLoaded.folder);
      const shown = (await page.locator("main").innerText()).replace(shell.notLoaded.folder, "");
      expect(shown.trim()).toBe(await unscriptedText(address));
      expect(await page.locator("main :is(button, input, select):visible").count()).toBe(0);
    },
  );
});
