import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { pageOf } from "../../src/outline/places.js";
import { variablesOutline } from "../../src/outline/variables.js";
import { isPrinted } from "../../src/study/isPrinted.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { audit as texts } from "../../src/texts/id/audit.js";
import { misprints } from "../../src/texts/id/misprints.js";
import { axeViolations } from "./axe.js";
import { builtPages, builtSite } from "./builtSite.js";
import { readPage } from "./pageText.js";
import { browser, site } from "./shared.js";
import { visit } from "./visit.js";

const { study } = loadStudy("data");
const marked = builtPages().filter((path) => readFileSync(join(builtSite, path), "utf8").includes("printed-switch"));
const chapterPage = `${pageOf(variablesOutline, study.variables[0]!.code, addresses)}.html`;
const PATIENCE = { timeout: 10_000 };

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url + path);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  return page;
}

const found = (page: Page) => page.locator(".ledger-status").innerText();

describe.skipIf(!isPrinted(study))("the ledger", () => {
  test("is filtered and sorted by keyboard, says how many rows are left, and its address opens the same view", async () => {
    const page = await open("audit.html");
    const all = await found(page);
    await page.getByRole("combobox", { name: texts.columns.verdict, exact: true }).selectOption(texts.verdicts.differs);
    await expect.poll(() => found(page)).not.toBe(all);
    const head = page.locator(".ledger-search thead").getByRole("button", { name: texts.columns.place });
    await head.press("Enter");
    await head.press("Enter");
    expect(await page.locator('.ledger-search th[aria-sort="descending"]').innerText()).toContain(texts.columns.place);
    const rows = await page.locator(".ledger-search tbody").innerText();
    const again = await open(page.url().slice(site.url.length));
    expect(await again.locator(".ledger-search tbody").innerText()).toBe(rows);
    expect(await found(again)).toBe(await found(page));
    expect(await axeViolations(again)).toEqual([]);
    await page.close();
    await again.close();
  });

  test("is a table a place without scripts, with every row", async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const page = await scriptless.newPage();
    await page.goto(`${site.url}audit.html`);
    const all = await (await fetch(`${site.url}unduh/audit.json`)).json();
    expect(await page.locator("#buku tbody tr").count()).toBe(all.length);
    const first = page.locator("#buku details").first();
    await first.locator("summary").click();
    expect(await first.locator("table").isVisible()).toBe(true);
    await scriptless.close();
  });
});

describe.skipIf(!isPrinted(study))("the switch of a page of the chapter", () => {
  const marks = (page: Page) => page.locator(".misprint, .misprint-note").count();

  test("marks what was printed otherwise, in the address and on the next page, and Back takes it off", async () => {
    const context = await browser.newContext();
    const { page, problems } = await visit(context, site.url + chapterPage);
    expect(await marks(page)).toBe(0);
    await page.getByLabel(misprints.show).check();
    await expect.poll(() => marks(page), PATIENCE).toBeGreaterThan(0);
    expect(page.url()).toBe(`${site.url}${chapterPage}?tercetak=1`);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('#observablehq-sidebar a[href*="rangkuman"]').click();
    await page.waitForURL(/rangkuman\.html\?tercetak=1$/);
    expect(await page.getByLabel(misprints.show).isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.getByLabel(misprints.show).isChecked(), PATIENCE).toBe(false);
    await expect.poll(() => marks(page), PATIENCE).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test.each(marked)("takes off of %s all that it marked", async (path) => {
    const page = await open(path);
    const shown = () => page.locator("main").evaluate(readPage);
    const before = await shown();
    await page.getByLabel(misprints.show).check();
    await expect.poll(() => marks(page), PATIENCE).toBeGreaterThan(0);
    await page.getByLabel(misprints.show).uncheck();
    await expect.poll(shown, PATIENCE).toEqual(before);
    await page.close();
  });

  test("keeps the page within its weight, and lets it fit a narrow screen", async () => {
    const narrow = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const { page, weight, problems } = await visit(narrow, `${site.url}${chapterPage}?tercetak=1`);
    await expect.poll(() => marks(page), PATIENCE).toBeGreaterThan(0);
    expect(weight).toBeLessThan(90_000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await narrow.close();
  });
});
