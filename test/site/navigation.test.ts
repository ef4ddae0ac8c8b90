import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { browser, site } from "./shared.js";

let page: Page;
let toggle: Locator;
let sidebar: Locator;

afterEach(() => page.close());

async function open(javaScriptEnabled: boolean): Promise<void> {
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
  await page.goto(site.url);
  toggle = page.locator("#observablehq-sidebar-toggle");
  sidebar = page.locator("#observablehq-sidebar");
}

describe("on a narrow screen", () => {
  beforeEach(() => open(true));

  test("the keyboard opens the navigation and Escape closes it, and both are announced", async () => {
    await page.keyboard.press("Tab");
    expect(await toggle.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await toggle.getAttribute("aria-pressed")).toBe("false");
    await page.keyboard.press("Space");
    expect([await sidebar.isVisible(), await toggle.getAttribute("aria-pressed")]).toEqual([true, "true"]);
    await page.keyboard.press("Escape");
    expect([await sidebar.isVisible(), await toggle.getAttribute("aria-pressed")]).toEqual([false, "false"]);
  });

  test("a link of the navigation leads to its page, where the navigation is closed", async () => {
    await toggle.click();
    const link = sidebar.getByRole("link").last();
    const name = await link.innerText();
    await link.click();
    await page.waitForURL((url) => url.pathname !== "/");
    expect(await sidebar.isVisible()).toBe(false);
    expect(await sidebar.locator("[aria-current=page]").textContent()).toBe(name);
  });
});

test("the navigation opens without scripts, too", async () => {
  await open(false);
  await toggle.click();
  expect(await sidebar.isVisible()).toBe(true);
});
