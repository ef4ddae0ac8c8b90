import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { resampledHypotheses } from "../../src/analysis/results/resampledHypotheses.js";
import { settingsSentence } from "../../src/reader/settingsLine.js";
import { settingText } from "../../src/reader/settingText.js";
import { keysOf, ownSettings, parametersOf, type Settings, writeSettings } from "../../src/study/parameters.js";
import type { Criteria } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { type DeclaredPage, declaredPage } from "../declaredPage.js";
import { precomputedOf } from "../precomputed.js";
import { builtPages } from "./builtSite.js";
import { differences, proseOf, readPage } from "./pageText.js";
import { browser, site } from "./shared.js";
import { takeTo } from "./takeTo.js";
import { visit } from "./visit.js";

const { study } = loadStudy("data");
const results = analyseInDepth(study);
const precomputed = precomputedOf(study);
const entries = auditEntries("data");
const parameters = parametersOf(study, results.respondents.blank, addresses.parameters);
const own = ownSettings(parameters);
const resampled = resampledHypotheses(study, parameters.confidenceLevel.values);
type CriterionKey = keyof Criteria;
const keys = keysOf(parameters).filter((key): key is CriterionKey => key in study.criteria);
const pages = builtPages().filter((page) => page !== "404.html");

/** For each criterion the value farthest from the study's own; the study's own scoring. */
const far: Settings = { ...own, ...Object.fromEntries(keys.map((key) => [key, farthest(key)])) };

/** A page follows at once; a machine that does much else at the time may not. */
const PATIENCE = { timeout: 10_000 };

let context: BrowserContext;
let tab: Page;
let fresh: Page;

beforeAll(async () => {
  context = await browser.newContext();
  tab = await context.newPage();
  fresh = await browser.newPage();
});

function farthest(key: CriterionKey): string | number {
  const { values } = parameters[key];
  return placeOf(key, own[key]) < values.length / 2 ? values[values.length - 1]! : values[0]!;
}

function placeOf(key: CriterionKey, value: string | number): number {
  return (parameters[key].values as readonly unknown[]).indexOf(value);
}

const computed = new Map<string, DeclaredPage>();

function expected(path: string, criteria: Settings): DeclaredPage {
  const key = JSON.stringify([path, criteria]);
  const page = () =>
    declaredPage(path.replace(/\.html$/, ""), { results, precomputed, criteria, entries, resampled: [resampled] });
  if (!computed.has(key)) computed.set(key, page());
  return computed.get(key)!;
}

/**
 * What a page shows: links that set parameters themselves keep every criterion, also those that nothing on their page
 * depends on.
 */
function numbers(page: DeclaredPage): string {
  return JSON.stringify(page).replace(/\?[^"]*(?=" data-settings)/g, "");
}

/** The address of a page with criteria, as a reader shares it. */
function shared(path: string, criteria: Settings): string {
  return `${site.url}${path}${writeSettings(parameters, criteria, "")}`;
}

async function open(path: string, criteria: Settings = own): Promise<Page> {
  await tab.goto(shared(path, criteria));
  await tab.waitForFunction(() => !document.querySelector("observablehq-loading"));
  return tab;
}

/** Waits until the page says that these criteria hold. */
async function expectLine(page: Page, changes: Partial<Settings>): Promise<void> {
  const line = async () =>
    (await page.locator(".criteria-line").innerText()).replace(parameterWords.resetAll, "").trim();
  await expect.poll(line, PATIENCE).toBe(settingsSentence(parameters, { ...own, ...changes }, parameterWords));
}

/** Waits until the page holds what the criteria make of the results, and beside it what it always says. */
async function expectToHold(
  page: Page,
  path: string,
  changes: Partial<Settings>,
  rest: readonly string[],
): Promise<void> {
  await expectLine(page, changes);
  const found = async () =>
    differences(await page.locator("main").evaluate(readPage), expected(path, { ...own, ...changes }), rest);
  await expect.poll(found, PATIENCE).toEqual([]);
}

/** Moves a parameter by its control, where the page has one. */
async function move(page: Page, key: CriterionKey): Promise<boolean> {
  const { name, kind } = parameters[key];
  const panel = page.locator("fieldset.criteria");
  const control =
    kind === "number"
      ? panel.locator(`input[id$="-${name}"]`)
      : panel.locator(`input[name$="-${name}"][value="${far[key]}"]`);
  if ((await control.count()) === 0) return false;
  if (kind === "number") await control.fill(String(placeOf(key, far[key])));
  else await control.check();
  return true;
}

describe.each(pages)("%s", (path) => {
  let page: Page;
  let rest: readonly string[];

  beforeAll(async () => {
    page = await open(path);
    ({ rest } = proseOf(await page.locator("main").evaluate(readPage), expected(path, own).sentences));
  });

  beforeEach(async () => {
    if (page.url() !== site.url + path) await page.goto(site.url + path); // a test before failed halfway
  });

  test("holds what the study's own criteria make of the results", async () => {
    await expectToHold(page, path, {}, rest);
  });

  test.each(keys)("follows %s in all that depends on it, and in nothing else", async (key) => {
    const changes = { [key]: far[key] };
    const moved = await move(page, key);
    if (!moved) await takeTo(page, shared(path, { ...own, ...changes }));
    await expectToHold(page, path, changes, rest);
    expect(page.url()).toBe(shared(path, { ...own, ...changes }));
    expect(moved || numbers(expected(path, { ...own, ...changes })) === numbers(expected(path, own))).toBe(true);
    await page.locator(".criteria-line button").click();
    await expectLine(page, {});
    expect(page.url()).toBe(site.url + path);
  });

  describe("at a shared address", () => {
    let problems: readonly string[];

    beforeAll(async () => {
      await fresh.emulateMedia({ media: "screen" });
      ({ problems } = await visit(fresh, shared(path, far)));
    });

    test("shows what it asks for to a reader who never was here", async () => {
      await expectToHold(fresh, path, far, rest);
      expect(problems).toEqual([]);
    });

    test("lets every link to a page carry the parameters, and no other link", async () => {
      const links = await fresh.locator("a[href]").evaluateAll(followable);
      const toPages = links.filter(({ kind }) => kind === "page");
      const query = writeSettings(parameters, far, "");
      expect(toPages.length).toBeGreaterThanOrEqual(pages.length); // the navigation alone names every page
      expect(toPages.filter(({ search }) => search !== query)).toEqual([]);
      expect(links.filter(({ kind, search }) => kind === "other" && search === query)).toEqual([]);
    });

    test("prints which parameters differ", async () => {
      await fresh.emulateMedia({ media: "print" });
      expect(await fresh.locator(".criteria-line").isVisible()).toBe(true);
      await expectLine(fresh, far);
    });
  });
});

/** Links as they are when a reader has come to them, by keyboard or pointer. */
function followable(links: readonly Element[]) {
  return (links as HTMLAnchorElement[]).map((link) => {
    link.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    const { href, search, origin } = link;
    if (link.hasAttribute("data-settings")) return { href, search, kind: "trial" };
    const within = link.getAttribute("href")!.startsWith("#");
    return {
      href,
      search,
      kind: origin !== location.origin || link.hasAttribute("download") ? "other" : within ? "fragment" : "page",
    };
  });
}

test.each(keys)("%s moves something on some page", (key) => {
  const all = (criteria: Settings) => pages.map((page) => expected(page, criteria));
  expect(all({ ...own, [key]: far[key] })).not.toEqual(all(own));
});

describe("an address", () => {
  test.each([
    ["of another form", "?e=0,05&kepercayaan=95%25&alfa=1e-2&ekor=01&validitas=total&pita="],
    ["out of range", "?e=0.9&kepercayaan=1&alfa=0&ekor=3&validitas=x&pita=x"],
    ["given twice", "?e=0.05&e=0.05&kepercayaan=0.9&kepercayaan=0.8&alfa=0.01&alfa=0.01&ekor=1&ekor=1"],
    ["meant to harm", "?e=%3Cscript%3E&kepercayaan=__proto__&alfa=constructor&ekor=%00&validitas=toString&pita=%E0"],
  ])("with values %s shows the study's own", async (_, search) => {
    const { page, problems } = await visit(tab, `${site.url}index.html${search}`);
    await expectLine(page, {});
    const text = await page.locator("main").evaluate(readPage);
    expect(proseOf(text, expected("index.html", own).sentences).missing).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("keeps its fragment and what is not a parameter", async () => {
    const page = await open("instrumen.html");
    await page.goto(`${site.url}instrumen.html?dari=surat#tabel-9`);
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
    await move(page, "tails");
    await expect
      .poll(() => page.url(), PATIENCE)
      .toBe(`${site.url}instrumen.html?dari=surat&${parameters.tails.name}=${far.tails}#tabel-9`);
  });
});

describe("the parameters", () => {
  test("hold on the next page, by navigation, a table's link and the pager", async () => {
    const page = await open("index.html");
    const criteria = { bandSet: far.bandSet };
    await move(page, "bandSet");
    await page.locator('#observablehq-sidebar a[href*="rangkuman"]').click();
    await page.waitForURL(/rangkuman/);
    await expectLine(page, criteria);
    await page.locator("section.table tbody a").first().click();
    await page.waitForURL(/variabel/);
    await expectLine(page, criteria);
    const before = page.url();
    await page.locator("#observablehq-footer nav a").last().click();
    await page.waitForURL((url) => url.href !== before);
    await expectLine(page, criteria);
  });

  test("follow back and forward, within a page and across pages", async () => {
    const page = await open("index.html");
    await move(page, "tails");
    await move(page, "marginOfError");
    await expectLine(page, { tails: far.tails, marginOfError: far.marginOfError });
    await page.locator('#observablehq-sidebar a[href*="sampel"]').click();
    await page.waitForURL(/sampel/);
    await page.goBack();
    await expectLine(page, { tails: far.tails, marginOfError: far.marginOfError });
    await page.goBack();
    await expectLine(page, { tails: far.tails });
    await page.goBack();
    await expectLine(page, {});
    await page.goForward();
    await expectLine(page, { tails: far.tails });
  });

  test("are stored nowhere", async () => {
    const page = await open("index.html", far);
    await page.locator(".criterion-reset").first().click();
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.goto(`${site.url}index.html`);
    await expectLine(page, {});
  });
});

describe("the panel", () => {
  test("has sliders that stop at each value of their parameter, however they are spaced, and say it", async () => {
    const page = await open("index.html");
    const { name, values } = parameters.significanceLevel;
    const slider = page.locator(`input[id$="-${name}"]`);
    const output = page.locator(`output[for="${await slider.getAttribute("id")}"]`);
    await slider.press("Home");
    for (const value of values) {
      const text = settingText(parameters, "significanceLevel", value, parameterWords);
      expect([await slider.getAttribute("aria-valuetext"), await output.innerText()]).toEqual([text, text]);
      await slider.press("ArrowRight");
    }
  });

  test("resets one parameter, or all", async () => {
    const page = await open("index.html", far);
    const panel = page.locator("fieldset.criteria");
    await panel.getByRole("button", { name: parameterWords.reset(parameterWords.name.marginOfError) }).click();
    await expectLine(page, { ...far, marginOfError: own.marginOfError });
    await panel.getByRole("button", { name: parameterWords.resetAll }).click();
    await expectLine(page, {});
    expect(page.url()).toBe(`${site.url}index.html`);
  });
});
