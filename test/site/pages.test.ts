import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serve } from "../../site/serve.js";
import { axeViolations } from "./axe.js";
import { launchBrowser } from "./browser.js";
import { builtPages, builtSite } from "./builtSite.js";
import { layoutShift, type Visit, visit } from "./visit.js";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const WEIGHT_WITH_CHARTS = 90_000;
const WEIGHT_WITHOUT = 40_000;

let site: ServedSite;
let browser: Browser;
let wide: BrowserContext;
let narrow: BrowserContext;
let scriptless: BrowserContext;

beforeAll(async () => {
  site = await serve(builtSite);
  browser = await launchBrowser();
  wide = await browser.newContext({ viewport: WIDE });
  narrow = await browser.newContext({ viewport: NARROW, hasTouch: true, isMobile: true });
  scriptless = await browser.newContext({ viewport: WIDE, javaScriptEnabled: false });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(builtPages())("%s", (path) => {
  let live: Visit;

  beforeAll(async () => {
    live = await visit(wide, site.url + path);
  });

  afterAll(() => live?.page.close());

  test("loads without errors and without requests to other origins", () => {
    expect(live.problems).toEqual([]);
  });

  test("does not shift while it loads", async () => {
    expect(await layoutShift(live.page)).toBeLessThan(0.01);
  });

  test("is in Indonesian and has a title of its own", async () => {
    expect(await live.page.locator("html").getAttribute("lang")).toBe("id");
    expect(await live.page.locator("h1").count()).toBe(1);
    expect(await live.page.title()).toContain((await live.page.locator("h1").innerText()).trim());
  });

  test("reads the same without scripts", async () => {
    const still = await scriptless.newPage();
    await still.goto(site.url + path);
    const text = await still.locator("main").innerText();
    await still.close();
    expect(await live.page.locator("main").innerText()).toBe(text);
  });

  test("stays within its weight", async () => {
    const hasChart = (await live.page.locator("main svg").count()) > 0;
    expect(live.weight).toBeLessThan(hasChart ? WEIGHT_WITH_CHARTS : WEIGHT_WITHOUT);
  });

  test("forbids inline code in its policy", async () => {
    const policy = await live.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(policy).not.toContain("unsafe");
  });

  test.each(["light", "dark"] as const)("has no axe violation in the %s scheme", async (colorScheme) => {
    await live.page.emulateMedia({ colorScheme });
    expect(await axeViolations(live.page)).toEqual([]);
    expect(live.problems).toEqual([]);
  });

  test("fits a narrow screen: nothing shifts, scrolls sideways or violates axe", async () => {
    const { page, problems } = await visit(narrow, site.url + path);
    const shift = await layoutShift(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const violations = await axeViolations(page);
    await page.close();
    expect(overflow).toBeLessThanOrEqual(0);
    expect(violations).toEqual([]);
    expect(shift).toBeLessThan(0.01);
    expect(problems).toEqual([]);
  });
});

test("the site works below any path of a server", async () => {
  const below = await serve(builtSite, { base: "/some/repository/" });
  const { page, problems } = await visit(wide, below.url);
  for (const link of await page.locator("#observablehq-sidebar a").all()) {
    const { page: next, problems: found } = await visit(wide, new URL((await link.getAttribute("href"))!, page.url()).href);
    expect(found).toEqual([]);
    await next.close();
  }
  await page.close();
  await below.close();
  expect(problems).toEqual([]);
});
