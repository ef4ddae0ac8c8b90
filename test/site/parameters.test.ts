import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { type ServedSite, serve } from "../../site/serve.js";
import { analyse } from "../../src/analyses/analyse.js";
import { criteriaSentence } from "../../src/inputs/criteriaLine.js";
import { criterionText } from "../../src/inputs/criterionText.js";
import { type CriterionKey, keysOf, parametersOf, writeCriteria } from "../../src/parameters.js";
import type { Criteria } from "../../src/study/study.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { expectedPage } from "../expectedPage.js";
import { launchBrowser } from "./browser.js";
import { builtPages, builtSite } from "./builtSite.js";
import { differences, mainOf, proseOf } from "./pageText.js";
import { visit } from "./visit.js";

const { study } = loadStudy("data");
const results = analyse(study);
const parameters = parametersOf(study);
const keys = keysOf(parameters);
const pages = builtPages().filter((page) => page !== "404.html");

/** For each parameter the value farthest from the study's own. */
const far = Object.fromEntries(keys.map((key) => [key, farthest(key)])) as unknown as Criteria;

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  site = await serve(builtSite);
  browser = await launchBrowser();
  context = await browser.newContext();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function farthest(key: CriterionKey): string | number {
  const { values, default: own } = parameters[key];
  const place = (values as readonly unknown[]).indexOf(own);
  return place < values.length / 2 ? values[values.length - 1]! : values[0]!;
}

/** The address of a page with criteria, as a reader shares it. */
function shared(page: string, criteria: Criteria): string {
  return `${site.url}${page}${writeCriteria(parameters, criteria, "")}`;
}

/** How a page that stands in the browser differs from what it must hold at the criteria, once it has had time to follow. */
async function expectToHold(page: Page, path: string, criteria: Criteria, rest: readonly string[]): Promise<void> {
  const expected = expectedPage(path.replace(/\.html$/, ""), results, criteria);
  const main = page.locator("main");
  const found = async () => differences(mainOf(await main.evaluate((element) => element.outerHTML)), expected, rest);
  await expect.poll(found, { timeout: 10_000 }).toEqual([]);
  expect(await lineOf(page)).toBe(criteriaSentence(parameters, criteria, parameterWords));
}

async function lineOf(page: Page): Promise<string> {
  return (await page.locator(".criteria-line").innerText()).replace(parameterWords.resetAll, "").trim();
}

/** Moves a parameter by its control, where the page has one. */
async function move(page: Page, key: CriterionKey, value: string | number): Promise<boolean> {
  const { name, kind, values } = parameters[key];
  const panel = page.locator("fieldset.criteria");
  const control = kind === "number" ? panel.locator(`input[id$="-${name}"]`) : panel.locator(`input[name$="-${name}"][value="${value}"]`);
  if ((await control.count()) === 0) return false;
  if (kind === "number") await control.fill(String((values as readonly unknown[]).indexOf(value)));
  else await control.check();
  return true;
}

describe.each(pages)("%s", (path) => {
  let page: Page;
  let rest: readonly string[];

  beforeAll(async () => {
    ({ page } = await visit(context, site.url + path));
    const main = mainOf(await page.locator("main").evaluate((element) => element.outerHTML));
    ({ rest } = proseOf(main, expectedPage(path.replace(/\.html$/, ""), results).sentences));
  });

  afterAll(() => page?.close());

  test("holds what the study's own criteria make of the results", async () => {
    await expectToHold(page, path, study.criteria, rest);
  });

  test.each(keys)("follows %s in all that depends on it, and in nothing else", async (key) => {
    const criteria = { ...study.criteria, [key]: far[key] };
    if (!(await move(page, key, far[key]))) await page.goto(shared(path, criteria));
    await expectToHold(page, path, criteria, rest);
    expect(page.url()).toBe(shared(path, criteria));
    await page.locator(".criteria-line button").click();
    await expectToHold(page, path, study.criteria, rest);
    expect(page.url()).toBe(site.url + path);
  });

  test("has a control for each parameter that something on it depends on", async () => {
    const own = JSON.stringify(expectedPage(path.replace(/\.html$/, ""), results));
    for (const key of keys) {
      const moved = expectedPage(path.replace(/\.html$/, ""), results, { ...study.criteria, [key]: far[key] });
      if (JSON.stringify(moved) === own) continue;
      expect(
        await page
          .locator(`fieldset.criteria input[id$="-${parameters[key].name}"], fieldset.criteria input[name$="-${parameters[key].name}"]`)
          .count(),
      ).toBeGreaterThan(0);
    }
  });

  test("shows what a shared address asks for, to a reader who never was here", async () => {
    const reader = await browser.newContext();
    const { page: fresh, problems } = await visit(reader, shared(path, far));
    await expectToHold(fresh, path, far, rest);
    expect(problems).toEqual([]);
    await reader.close();
  });

  test("prints the line of parameters that differ", async () => {
    await page.goto(shared(path, far));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".criteria-line").isVisible()).toBe(true);
    await expect.poll(() => lineOf(page)).toBe(criteriaSentence(parameters, far, parameterWords));
    await page.emulateMedia({ media: null });
  });
});

test("every parameter moves something on the first page or on another", () => {
  const all = (criteria: Criteria) => pages.map((page) => JSON.stringify(expectedPage(page.replace(/\.html$/, ""), results, criteria)));
  const own = all(study.criteria);
  for (const key of keys) expect(all({ ...study.criteria, [key]: far[key] })).not.toEqual(own);
});

describe("an address", () => {
  const strange = [
    ["of another form", "?e=0,05&kepercayaan=95%25&alfa=1e-2&ekor=01&validitas=total&pita="],
    ["out of range", "?e=0.9&kepercayaan=1&alfa=0&ekor=3&validitas=x&pita=x"],
    ["given twice", "?e=0.05&e=0.05&kepercayaan=0.9&kepercayaan=0.8&alfa=0.01&alfa=0.01&ekor=1&ekor=1&pita=tiga&pita=tiga"],
    ["meant to harm", "?e=%3Cscript%3E&kepercayaan=__proto__&alfa=constructor&ekor=%00&validitas=toString&pita=%E0"],
  ] as const;

  test.each(strange)("with values %s shows the study's own", async (_, search) => {
    const { page, problems } = await visit(context, `${site.url}${search}`);
    const main = mainOf(await page.locator("main").evaluate((element) => element.outerHTML));
    expect(proseOf(main, expectedPage("index", results).sentences).missing).toEqual([]);
    expect(await lineOf(page)).toBe(parameterWords.unchanged);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("keeps what is not a parameter, and the fragment", async () => {
    const [table] = await someIds();
    const { page } = await visit(context, `${site.url}instrumen.html?dari=surat#${table}`);
    await move(page, "tails", far.tails);
    await expect.poll(() => page.url()).toBe(`${site.url}instrumen.html?dari=surat&${parameters.tails.name}=${far.tails}#${table}`);
    await page.close();
  });

  async function someIds(): Promise<string[]> {
    return Object.keys(expectedPage("instrumen", results).exhibits);
  }
});

/** Links as they are when a reader has come to them, by keyboard or pointer. */
function followable(links: readonly (Element & Partial<HTMLAnchorElement>)[]) {
  return links.map((link) => {
    link.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    const { href, search, origin } = link as HTMLAnchorElement;
    const fragment = link.getAttribute("href")!.startsWith("#");
    return { href, search, own: origin === location.origin, download: link.hasAttribute("download"), fragment };
  });
}

describe("the parameters of an address", () => {
  const query = writeCriteria(parameters, far, "");

  test("are carried by every link to a page, and by none that leads elsewhere", async () => {
    for (const path of pages) {
      const { page } = await visit(context, shared(path, far));
      const links = await page.locator("a[href]").evaluateAll(followable);
      const toPages = links.filter(({ own, download, fragment }) => own && !download && !fragment);
      expect(toPages.length).toBeGreaterThanOrEqual(pages.length); // the navigation alone names every page
      expect(toPages.filter(({ search }) => search !== query)).toEqual([]);
      expect(links.filter(({ own, download, search }) => (download || !own) && search === query)).toEqual([]);
      await page.close();
    }
  });

  test("hold on the next page, through navigation, a table's link and the pager", async () => {
    const { page } = await visit(context, shared("index.html", study.criteria));
    await move(page, "bandSet", far.bandSet);
    const criteria = { ...study.criteria, bandSet: far.bandSet };
    const line = criteriaSentence(parameters, criteria, parameterWords);
    await page.locator('#observablehq-sidebar a[href*="rangkuman"]').click();
    await page.waitForURL(/rangkuman/);
    await expect.poll(() => lineOf(page)).toBe(line);
    await page.locator("section.table tbody a").first().click();
    await page.waitForURL(/variabel/);
    await expect.poll(() => lineOf(page)).toBe(line);
    await page.locator("#observablehq-footer nav a").last().click();
    await page.waitForURL((url) => !/variabel\/x|index/.test(url.pathname));
    await expect.poll(() => lineOf(page)).toBe(line);
    await page.close();
  });

  test("are followed back and forward, within a page and across pages", async () => {
    const { page } = await visit(context, site.url);
    const line = (changes: Partial<Criteria>) => criteriaSentence(parameters, { ...study.criteria, ...changes }, parameterWords);
    await move(page, "tails", far.tails);
    await move(page, "marginOfError", far.marginOfError);
    await expect.poll(() => lineOf(page)).toBe(line({ tails: far.tails, marginOfError: far.marginOfError }));
    await page.locator('#observablehq-sidebar a[href*="sampel"]').click();
    await page.waitForURL(/sampel/);
    await page.goBack();
    await expect.poll(() => lineOf(page)).toBe(line({ tails: far.tails, marginOfError: far.marginOfError }));
    await page.goBack();
    await expect.poll(() => lineOf(page)).toBe(line({ tails: far.tails }));
    await page.goBack();
    await expect.poll(() => lineOf(page)).toBe(line({}));
    await page.goForward();
    await expect.poll(() => lineOf(page)).toBe(line({ tails: far.tails }));
    await page.close();
  });

  test("are stored nowhere", async () => {
    const reader = await browser.newContext();
    const { page } = await visit(reader, shared("index.html", far));
    await move(page, "marginOfError", study.criteria.marginOfError);
    expect(await reader.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.goto(site.url);
    await expect.poll(() => lineOf(page)).toBe(parameterWords.unchanged);
    await reader.close();
  });
});

describe("a slider", () => {
  test("stops at each value of its parameter, however they are spaced, and says it", async () => {
    const { page } = await visit(context, site.url);
    const { name, values } = parameters.significanceLevel;
    const slider = page.locator(`input[id$="-${name}"]`);
    await slider.press("Home");
    for (const value of values) {
      const text = criterionText(parameters, "significanceLevel", value, parameterWords);
      await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe(text);
      expect(await page.locator(`output[for="${await slider.getAttribute("id")}"]`).innerText()).toBe(text);
      await slider.press("ArrowRight");
    }
    await page.close();
  });

  test("and each choice go back by their own reset, and by the one for all", async () => {
    const { page } = await visit(context, shared("index.html", far));
    const panel = page.locator("fieldset.criteria");
    await panel.getByRole("button", { name: parameterWords.reset(parameterWords.name.marginOfError) }).click();
    await expect
      .poll(() => lineOf(page))
      .toBe(criteriaSentence(parameters, { ...far, marginOfError: study.criteria.marginOfError }, parameterWords));
    await panel.getByRole("button", { name: parameterWords.resetAll }).click();
    await expect.poll(() => lineOf(page)).toBe(parameterWords.unchanged);
    expect(page.url()).toBe(`${site.url}index.html`);
    await page.close();
  });
});
