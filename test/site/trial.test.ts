import { expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { flagged } from "../../src/texts/id/flagged.js";
import { sensitivity as texts } from "../../src/texts/id/sensitivity.js";
import { browser, site } from "./shared.js";

const { items } = loadStudy("data").study;
const { code } = items.find(({ worded }) => worded === "against")!;
const other = items.find((item) => item.code !== code)!.code;

/** A page follows at once; a machine that does much else at the time may not. */
const PATIENCE = { timeout: 20_000 };

test("a row of the sensitivity table leads to that change alone, with the criteria that hold; one click undoes it", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}kepekaan.html?tanpa=${other}`);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.locator('input[id$="-alfa"]').press("Home");
  const trial = page.getByRole("link", { name: texts.trial("reversed", code) });
  await expect.poll(() => trial.getAttribute("href"), PATIENCE).toContain("alfa=0.0005");
  await trial.click();
  await page.waitForURL(/instrumen/);
  expect(page.url()).toBe(`${site.url}instrumen.html?alfa=0.0005&balik=${code}`);
  await expect.poll(() => page.locator(".flagged output").innerText(), PATIENCE).toBe(flagged.reversed);
  await page.getByRole("button", { name: flagged.restore(code) }).click();
  expect(page.url()).toBe(`${site.url}instrumen.html?alfa=0.0005`);
  await page.close();
});
