import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serve } from "../../site/serve.js";
import { shell } from "../../src/texts/id/shell.js";
import { axeViolations } from "./axe.js";
import { builtPages, builtSite } from "./builtSite.js";
import { browser, site } from "./shared.js";
import { layoutShift, type Visit, visit } from "./visit.js";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const WEIGHT_WITH_CHARTS = 90_000;
const WEIGHT_WITHOUT = 43_000;

let below: ServedSite;
let wide: Page;
let narrow: Page;
let scriptless: Page;

beforeAll(async () => {
  below = await serve(builtSite, { base: "/some/repository/" });
  wide = await browser.newPage({ viewport: WIDE });
  narrow = await browser.newPage({ viewport: NARROW, hasTouch: true, isMobile: true });
  scriptless = await browser.newPage({ viewport: WIDE, javaScriptEnabled: false });
});

afterAll(() => below?.close());

describe.each(builtPages())("%s", (path) => {
  let live: Visit;

  beforeAll(async () => {
    await wide.emulateMedia({ colorScheme: "light" });
    live = await visit(wide, site.url + path);
  });

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
    await scriptless.goto(site.url + path);
    const text = await scriptless.locator("main").innerText();
    const controls = await live.page.locator("head > noscript").allTextContents(); // the style that hides them
    await live.page.evaluate((style) => document.head.insertAdjacentHTML("beforeend", style), controls.join(""));
    await live.page.waitForFunction(() =>
      [...document.querySelectorAll("link")].every(({ sheet, rel }) => rel !== "stylesheet" || sheet),
    );
    const shown = await live.page.locator("main").innerText();
    await live.page.evaluate(() => document.querySelector('head > link[href*="unscripted"]')?.remove());
    if (controls.length > 0) expect(text).toContain(shell.unscripted);
    expect(shown.trim()).toBe(text.replace(shell.unscripted, "").trim());
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

  const where = path === "404.html" ? "" : ", below any path of a server"; // that one answers for addresses of any depth: its own are absolute
  test(`fits a narrow screen${where}: nothing shifts, scrolls sideways or violates axe`, async () => {
    const { problems } = await visit(narrow, (where ? below : site).url + path);
    const shift = await layoutShift(narrow);
    const overflow = await narrow.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const violations = await axeViolations(narrow);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(violations).toEqual([]);
    expect(shift).toBeLessThan(0.01);
    expect(problems).toEqual([]);
  });
});

test("the navigation leads to every page below any path of a server", async () => {
  await wide.goto(below.url);
  const links = await wide
    .locator("#observablehq-sidebar a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect([...new Set(links)].sort()).toEqual(
    builtPages()
      .filter((page) => page !== "404.html")
      .map((page) => below.url + page.replace(/^index\.html$/, ""))
      .sort(),
  );
});
