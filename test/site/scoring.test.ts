import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { withoutParts } from "../../site/pageData/pageData.js";
import { shownByPages } from "../../site/pageData/shownByPages.js";
import { analyseInDepth, type ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { resampledHypotheses } from "../../src/analysis/results/resampledHypotheses.js";
import { moves } from "../../src/chapter/changes/moves.js";
import { placeOf } from "../../src/outline/places.js";
import type { RescoringReply } from "../../src/reader/answerRescoring.js";
import { settingsSentence } from "../../src/reader/settingsLine.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { ownSettings, parametersOf, type Settings, scoringOf, writeSettings } from "../../src/study/parameters.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { moves as movesTexts } from "../../src/texts/id/moves.js";
import { parameterWords as words } from "../../src/texts/id/parameters.js";
import { type DeclaredPage, declaredPage } from "../declaredPage.js";
import { precomputedOf } from "../precomputed.js";
import { builtPages, builtSite } from "./builtSite.js";
import { differences, exhibitDifferences, proseOf, readPage } from "./pageText.js";
import { browser, site } from "./shared.js";
import { takeTo } from "./takeTo.js";
import { visit } from "./visit.js";

const { study } = loadStudy("data");
const ownResults = analyseInDepth(study);
const precomputed = precomputedOf(study);
const entries = auditEntries("data");
const parameters = parametersOf(study, ownResults.respondents.blank, addresses.parameters);
const own = ownSettings(parameters);
const resampled = resampledHypotheses(study, parameters.confidenceLevel.values);
const codes = study.items.map(({ code }) => code);
const pages = builtPages().filter((page) => page !== "404.html");

/** A page follows at once; a machine that does much else at the time may not. */
const PATIENCE = { timeout: 20_000 };

let context: BrowserContext;
let tab: Page;

beforeAll(async () => {
  context = await browser.newContext();
  tab = await context.newPage();
});

function rescored(changes: Partial<Settings>): ResultsInDepth {
  return analyseInDepth(study, scoringOf({ ...own, ...changes }));
}

/** What a page must hold with other settings, computed in Node. */
function expected(path: string, changes: Partial<Settings>): DeclaredPage {
  return declaredPage(path.replace(/\.html$/, ""), {
    results: rescored(changes),
    precomputed,
    criteria: { ...own, ...changes },
    entries,
    resampled: [resampled],
  });
}

function sentencesOn(changes: Partial<Settings>): string[] {
  return moves(ownResults, rescored(changes), { ...own, ...changes }).map(movesTexts.sentence);
}

function shared(path: string, changes: Partial<Settings>): string {
  return `${site.url}${path}${writeSettings(parameters, { ...own, ...changes }, "")}`;
}

async function open(path: string, changes: Partial<Settings> = {}, page = tab): Promise<Page> {
  await page.goto(shared(path, changes));
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  return page;
}

const prose = new Map<string, readonly string[]>();

/** What a page says besides what is computed, whatever the settings: read where it is prerendered. */
function restOf(path: string): readonly string[] {
  if (!prose.has(path)) {
    const { document } = new JSDOM(readFileSync(join(builtSite, path), "utf8")).window;
    prose.set(path, proseOf(readPage(document.querySelector("main")!), expected(path, {}).sentences).rest);
  }
  return prose.get(path)!;
}

/** Waits until the whole page, its head included, is what the settings make of the answers. */
async function expectToHold(page: Page, path: string, changes: Partial<Settings>): Promise<void> {
  const line = async () => (await page.locator(".criteria-line").innerText()).replace(words.resetAll, "").trim();
  await expect.poll(line, PATIENCE).toBe(settingsSentence(parameters, { ...own, ...changes }, words));
  await expect.poll(() => page.locator(".moved li").allInnerTexts(), PATIENCE).toEqual(sentencesOn(changes));
  const should = expected(path, changes);
  const found = async () => differences(await page.locator("main").evaluate(readPage), should, restOf(path));
  await expect.poll(found, PATIENCE).toEqual([]);
}

async function unfold(page: Page): Promise<void> {
  await page.locator("details.scoring summary").click();
}

/** The check box that reverses an item or leaves it out. */
function itemBox(page: Page, action: string, code: string): Locator {
  return page.locator("details.scoring").getByRole("checkbox", { name: new RegExp(`^${action}: ${code} `) });
}

function isFocused(of: Locator): Promise<boolean> {
  return of.evaluate((element) => element === document.activeElement);
}

describe("the browser's results", () => {
  /** A subset of all items: none, some, many. */
  const some = (random: () => number) => {
    const share = random() ** 2;
    return codes.filter(() => random() < share);
  };

  const random = seededRandom(20160503);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!;
  const drawn: Settings[] = Array.from({ length: 40 }, () => ({
    marginOfError: pick(parameters.marginOfError.values),
    confidenceLevel: pick(parameters.confidenceLevel.values),
    significanceLevel: pick(parameters.significanceLevel.values),
    tails: pick(parameters.tails.values),
    validity: pick(parameters.validity.values),
    bandSet: pick(parameters.bandSet.values),
    coefficient: pick(parameters.coefficient.values),
    blanks: pick(parameters.blanks.values),
    reversed: some(random),
    leftOut: some(random),
  }));

  test("equal Node's to the last bit, for forty random settings", async () => {
    const page = await open("index.html");
    const found = await page.evaluate(askWorker, { ...(await filesOf(page)), settings: drawn });
    const wanted = drawn.map((settings) => ({ results: asLoaded(rescored(settings)), moved: sentencesOn(settings) }));
    const differing = drawn.filter((_, i) => found[i]!.results !== wanted[i]!.results);
    expect(differing).toEqual([]); // names the settings; the results themselves are long
    expect(found.map(({ moved }) => moved)).toEqual(wanted.map(({ moved }) => moved));
    expect(new Set(found.map(({ results }) => results)).size).toBeGreaterThan(drawn.length - 3); // the draw did not repeat itself
    for (const [i, settings] of drawn.slice(0, 3).entries()) expect(printed(settings) === found[i]!.results).toBe(true);
  });

  test.each(pages.map((path, i) => [path, drawn[i]!] as const))(
    "fill the whole page %s at a shared address, for one of them",
    async (path, settings) => {
      const { problems } = await visit(tab, shared(path, settings));
      await expectToHold(tab, path, settings);
      expect(problems).toEqual([]); // the policy of the page, too, lets the worker start
    },
  );
});

/** Results as every page loads them: without what stands in files of its own. */
function asLoaded(results: ResultsInDepth): string {
  return JSON.stringify({ ...results, study: withoutParts(results.study) }, shownByPages("id"));
}

/** What the command line prints for a scoring, as pages load it. */
function printed({ reversed, leftOut, coefficient }: Settings): string {
  const options = [...reversed.map((code) => `--reverse=${code}`), ...leftOut.map((code) => `--leave-out=${code}`)];
  const args = ["commands/run.mjs", "results", ...options, `--coefficient=${coefficient}`];
  const { conclusions: _, ...results } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return asLoaded(results);
}

interface Files {
  readonly results: string;
  readonly script: string;
  readonly answers: string;
}

/** Addresses of the files that a page computes from. */
async function filesOf(page: Page): Promise<Files> {
  const listed = (await page.content()).match(/_file\/data\/[\w.]+/g) ?? [];
  const scripts = await page
    .locator("script[src]")
    .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  const texts = await Promise.all(scripts.map(async (address) => (await fetch(address)).text()));
  const names = [...listed, ...texts.flatMap((text) => text.match(/_file\/data\/[\w.]+/g) ?? [])];
  const named = (start: string) => `${site.url}${names.find((name) => name.startsWith(`_file/data/${start}.`))!}`;
  return { results: named("results"), script: named("rescoring"), answers: named("answers") };
}

/** Asks a worker of its own, as a page does. Runs in the browser. */
async function askWorker({ results, script, answers, settings }: Files & { readonly settings: readonly Settings[] }) {
  const own = await (await fetch(results)).json();
  const worker = new Worker(script);
  const replies = new Map<number, RescoringReply>();
  const done = new Promise<void>((resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<RescoringReply>) => {
      if (replies.set(data.number, data).size === settings.length) resolve();
    });
  });
  worker.postMessage({ own: { ...own, questions: [], grid: [], scatters: [], consistency: [] }, answers }); // it computes the parts that it gets
  for (const [number, one] of settings.entries()) worker.postMessage({ number, settings: one });
  await done;
  worker.terminate();
  return settings.map((_, number) => ({
    results: JSON.stringify(replies.get(number)!.results),
    moved: replies.get(number)!.moved,
  }));
}

const SCORINGS: readonly (readonly [string, Partial<Settings>])[] = [
  ["Y7 reversed", { reversed: ["Y7"] }],
  ["an item left out", { leftOut: ["X3"] }],
  ["Pearson's r", { coefficient: "pearson" }],
  ["Kendall's tau", { coefficient: "kendall" }],
  [
    "all of it, and other criteria",
    { reversed: ["X1", "Y7"], leftOut: ["X13", "Y1"], coefficient: "kendall", tails: 1, marginOfError: 0.05 },
  ],
];

/**
 * The first on every page, of the others one after another: each page is tried by one of the random settings
 * besides.
 */
const scoringsOf = (page: number) =>
  SCORINGS.filter((_, i) => i === 0 || (i - 1) % (SCORINGS.length - 1) === page % (SCORINGS.length - 1));

describe.each(pages.map((path, i) => [path, scoringsOf(i)] as const))("%s", (path, scorings) => {
  let problems: readonly string[];
  let requests: readonly string[];

  beforeAll(async () => {
    await tab.goto("about:blank");
    requests = watchRescoring();
    ({ problems } = await visit(tab, shared(path, { tails: 1, marginOfError: 0.05 })));
    await unfold(tab);
  });

  test("does not load the answers while nothing changes their scoring", async () => {
    await takeTo(tab, shared(path, { tails: 1, marginOfError: 0.05, bandSet: parameters.bandSet.values.at(-1)! }));
    await tab.waitForLoadState("networkidle");
    expect(requests).toEqual([]);
  });

  test.each(scorings)("with %s is what Node makes of it, and says what moved", async (_, changes) => {
    await takeTo(tab, shared(path, changes));
    await expectToHold(tab, path, changes);
    expect(sentencesOn(changes).length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
});

describe("with Y7 reversed", () => {
  const changes = { reversed: ["Y7"] };

  /** The rows of a table, each as its cells' texts, without marks of footnotes. */
  function rowsOf(page: Page, key: string): Promise<string[]> {
    return page.locator(`section.table#${placeOf(study, key, addresses).id} tbody tr`).evaluateAll((rows) =>
      rows.map((row) => {
        const copy = row.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll("sup")) mark.remove();
        return Array.from(copy.children, ({ textContent }) => textContent).join(" | ");
      }),
    );
  }

  async function opened(path: string): Promise<{ page: Page; text: string }> {
    const page = await open(path, changes);
    await expect.poll(() => page.locator(".moved li").count(), PATIENCE).toBeGreaterThan(0);
    return { page, text: await page.locator("main").innerText() };
  }

  test("alpha of Y is .641, in its table, in the sentences on it and in what moved", async () => {
    const { page, text } = await opened("instrumen.html");
    const rows = await rowsOf(page, "reliability");
    expect(rows.slice(rows.indexOf("Loyalitas pengguna")).find((row) => row.startsWith("Seluruh butir"))).toMatch(
      / \| 0,641 \| /,
    );
    expect(text).toContain("Alpha Loyalitas pengguna 0,641 (tidak reliabel");
    expect(text).toContain("alpha Loyalitas pengguna naik dari 0,641 menjadi");
    expect(text).toContain("Alpha Cronbach Loyalitas pengguna: 0,644 menjadi 0,641.");
  });

  test("rho is .250 and p .012, in their table, sentences and formula, and on the first page", async () => {
    const { page, text } = await opened("hipotesis.html");
    const rows = await rowsOf(page, "correlation/H1");
    expect(rows).toContain("Correlation Coefficient | 1,000 | 0,250");
    expect(rows).toContain("Sig. (2-tailed) | – | 0,012");
    expect(text).toMatch(/ialah ρ = 0,250, .* dan p = 0,012 /);
    expect(await page.locator("main math").allTextContents()).toContainEqual(expect.stringMatching(/0,2504/));
    const { text: first } = await opened("index.html");
    expect(first).toMatch(/^0,250$/m);
    expect(first).toContain("(rho Spearman = 0,250; p = 0,012)");
  });

  test("the mean of retention is 3.52, in its table and sentences, and Y7 is where the charts have it", async () => {
    const { page, text } = await opened("variabel/y.html");
    expect(await rowsOf(page, "dimensions/Y")).toContain("Retention (tahan pengaruh luar) | 2 | 3,52 | Baik");
    expect(text).toContain("Retention (tahan pengaruh luar) 3,52 (Baik)");
    const chart = page.locator(`figure.figure#${placeOf(study, "means/Y", addresses).id} svg text`);
    expect(await chart.allTextContents()).toContain("3,37 Kurang Baik");
    const { text: summary } = await opened("rangkuman.html");
    expect(summary).toContain("yang terendah Retention (tahan pengaruh luar) (3,52)");
  });
});

/** Requests for the answers and for the worker, as they come. */
function watchRescoring(): string[] {
  const requests: string[] = [];
  context.on("request", (request) => {
    const name = /_file\/data\/(answers|rescoring)\./.exec(request.url())?.[1];
    if (name) requests.push(name);
  });
  return requests;
}

describe("a reader", () => {
  const changes = { reversed: ["Y7"] };

  test("reverses an item by keyboard, goes back, forward, and back to the study's own", async () => {
    const page = await open("hipotesis.html");
    await page.locator("details.scoring summary").focus();
    await page.keyboard.press("Enter");
    const box = itemBox(page, words.reverse, "Y7");
    await box.waitFor();
    for (let i = 0; i < 2 * codes.length + 10 && !(await isFocused(box)); i++) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expectToHold(page, "hipotesis.html", changes);
    expect(page.url()).toBe(shared("hipotesis.html", changes));
    expect(await isFocused(box)).toBe(true);
    await page.goBack();
    await expectToHold(page, "hipotesis.html", {});
    expect([page.url(), await box.isChecked()]).toEqual([shared("hipotesis.html", {}), false]);
    await page.goForward();
    await expectToHold(page, "hipotesis.html", changes);
    expect(await box.isChecked()).toBe(true);
    await page.locator("details.scoring").getByRole("button", { name: words.resetScoring }).press("Enter");
    await expectToHold(page, "hipotesis.html", {});
    expect(page.url()).toBe(shared("hipotesis.html", {}));
  });

  test("finds what was unfolded and focused as it was, around numbers that moved", async () => {
    const page = await open("variabel/y.html");
    await unfold(page);
    const { id } = placeOf(study, "means/Y", addresses);
    await page.locator(`figure#${id} summary`).click();
    const link = page.locator(`section#${placeOf(study, "overview/Y", addresses).id} .tools a`).first();
    await link.focus();
    const numbers = () => page.locator(`figure#${id} td`).allInnerTexts();
    const before = await numbers();
    await itemBox(page, words.reverse, "Y7").evaluate((box) => (box as HTMLElement).click()); // which does not take the focus
    await expectToHold(page, "variabel/y.html", changes);
    expect(await numbers()).not.toEqual(before);
    expect(await isFocused(link)).toBe(true);
  });

  test("sees what is on the screen follow first, then the rest of the page follows", async () => {
    const page = await open("variabel/y.html");
    await unfold(page);
    const [seen, far] = [placeOf(study, "dimensions/Y", addresses).id, placeOf(study, "items/Y7", addresses).id];
    await page.locator(`#${seen}`).scrollIntoViewIfNeeded();
    const box = itemBox(page, words.reverse, "Y7");
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))); // what is on the screen is known
    const before = await page.locator(`#${far}`).textContent();
    const meanwhile = page.evaluate(shownWhenChanging, [far, seen] as const);
    await box.evaluate((input) => (input as HTMLElement).click()); // which does not scroll to it
    expect(await meanwhile).toBe(before);
    await expectToHold(page, "variabel/y.html", changes);
  });

  test.each([
    ["prints", (far: Locator) => far.page().pdf()],
    ["scrolls to", (far: Locator) => far.scrollIntoViewIfNeeded()],
  ])("%s what is up to date, however busy the browser was", async (_, reach) => {
    const page = await open("variabel/y.html");
    await page.evaluate(() => Object.assign(window, { requestIdleCallback: () => 0 })); // never idle
    await unfold(page);
    const { id } = placeOf(study, "items/Y7", addresses);
    const far = page.locator(`#${id}`);
    const differing = async () => {
      const { exhibits } = await page.locator("main").evaluate(readPage);
      return exhibitDifferences({ [id]: exhibits[id]! }, { [id]: expected("variabel/y.html", changes).exhibits[id]! });
    };
    await itemBox(page, words.reverse, "Y7").check();
    await expect.poll(() => page.locator(".moved li").count(), PATIENCE).toBeGreaterThan(0);
    expect(await differing()).not.toEqual([]);
    await reach(far);
    await expect.poll(differing, PATIENCE).toEqual([]);
  });

  test("resets the scoring, and keeps the criteria; or resets all", async () => {
    const page = await open("index.html", { ...changes, tails: 1 });
    await unfold(page);
    await page.locator("details.scoring").getByRole("button", { name: words.resetScoring }).click();
    await expectToHold(page, "index.html", { tails: 1 });
    await page.goBack();
    await expectToHold(page, "index.html", { ...changes, tails: 1 });
    await page.locator(".criteria-line button").click();
    await expectToHold(page, "index.html", {});
  });

  test("takes the scoring along to the next page, and back", async () => {
    const page = await open("index.html");
    await unfold(page);
    await itemBox(page, words.leaveOut, "X3").check();
    await expectToHold(page, "index.html", { leftOut: ["X3"] });
    await page.locator('#observablehq-sidebar a[href*="rangkuman"]').click();
    await page.waitForURL(/rangkuman/);
    await expectToHold(page, "rangkuman.html", { leftOut: ["X3"] });
    await page.goBack();
    await expectToHold(page, "index.html", { leftOut: ["X3"] });
  });

  test("copies the address of exactly this view", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await open("hipotesis.html", { ...changes, tails: 1 });
    await unfold(page);
    await page.locator("details.scoring").getByRole("button", { name: words.copyLink }).click();
    await expect.poll(() => page.locator("details.scoring output").last().innerText(), PATIENCE).toBe(words.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test("has two tabs that do not disturb each other", async () => {
    const [one, other] = [await open("hipotesis.html"), await open("hipotesis.html", {}, await context.newPage())];
    await unfold(one);
    await itemBox(one, words.reverse, "Y7").check();
    await expectToHold(one, "hipotesis.html", changes);
    await expectToHold(other, "hipotesis.html", {});
    await unfold(other);
    await itemBox(other, words.leaveOut, "X3").check();
    await expectToHold(other, "hipotesis.html", { leftOut: ["X3"] });
    await expectToHold(one, "hipotesis.html", changes);
    expect([one.url(), other.url()]).toEqual([
      shared("hipotesis.html", changes),
      shared("hipotesis.html", { leftOut: ["X3"] }),
    ]);
    await other.close();
  });

  test("who changes the scoring faster than it is computed sees what was asked last", async () => {
    const page = await open("variabel/y.html");
    await unfold(page);
    for (const code of ["Y1", "Y2", "Y3", "Y7"]) await itemBox(page, words.reverse, code).check();
    for (const code of ["Y1", "Y2", "Y3"]) await itemBox(page, words.reverse, code).uncheck();
    await expectToHold(page, "variabel/y.html", changes);
  });
});

/** What one element shows at the moment that another changes. Runs in the browser. */
function shownWhenChanging([shown, changing]: readonly [string, string]): Promise<string> {
  return new Promise((resolve) => {
    const tell = () => resolve(document.getElementById(shown)!.textContent!);
    new MutationObserver(tell).observe(document.getElementById(changing)!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

describe("the answers", () => {
  test("are loaded once by a page, at the first change of their scoring, and so is the worker", async () => {
    const page = await open("index.html");
    const requests = watchRescoring();
    await unfold(page);
    const changes: Partial<Settings>[] = [{ reversed: ["Y7"] }, { reversed: ["Y7", "Y8"] }];
    for (const [i, code] of ["Y7", "Y8"].entries()) {
      await itemBox(page, words.reverse, code).check();
      await expectToHold(page, "index.html", changes[i]!);
    }
    expect(requests.sort()).toEqual(["answers", "rescoring"]);
  });

  test.each(["answers", "rescoring"])(
    "that cannot be had (%s) leave the study's own results, and the page says so",
    async (file) => {
      const page = await open("hipotesis.html");
      const blocked = new RegExp(`_file/data/${file}\\.`);
      await context.route(blocked, (route) => route.abort());
      await unfold(page);
      await itemBox(page, words.reverse, "Y7").check();
      await expect.poll(() => page.locator(".moved").innerText(), PATIENCE).toBe(words.failed);
      expect(
        differences(
          await page.locator("main").evaluate(readPage),
          expected("hipotesis.html", {}),
          restOf("hipotesis.html"),
        ),
      ).toEqual([]);
      await context.unroute(blocked);
      await itemBox(page, words.leaveOut, "X3").check();
      await expectToHold(page, "hipotesis.html", { reversed: ["Y7"], leftOut: ["X3"] });
    },
  );
});

test("a shared address, opened without scripts, has the study's own report, complete", async () => {
  const reader = await browser.newContext({ javaScriptEnabled: false });
  const page = await reader.newPage();
  for (const path of pages) {
    await page.goto(shared(path, { reversed: ["Y7"] }));
    const text = await page.locator("main").evaluate(readPage);
    expect(differences(text, expected(path, {}), restOf(path))).toEqual([]);
  }
  await reader.close();
});
