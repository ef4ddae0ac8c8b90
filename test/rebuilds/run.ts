import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { serve } from "../../site/serve.js";
import { startBrowser } from "../site/browser.js";
import { BUILD, copyTree } from "../site/treeCopy.js";

// npm run try:rebuilds -- [REBUILDS]: keeps pages open while their site is built anew from changed data, moves a
// parameter in them all the while, and opens the same pages anew; looks each time whether all that a page shows is of
// one state of the data, and whether it shows it.
const [rebuilds = 20] = process.argv.slice(2).map(Number);

/** Pages that follow the answers, by other files of the build each. */
const PAGES = ["index.html", "hipotesis.html", "variabel/x.html", "instrumen.html"];
/** The study's own scoring, which needs the page's results alone, and another, which needs the answers. */
const SCORINGS = ["", "?koefisien=pearson"];
const PATIENCE = 60_000;

/** What a page shows under each scoring, and how often that was seen. */
interface Shown {
  readonly page: string;
  readonly version: string;
  readonly scoring: string;
  readonly numbers: string;
}

let faults = 0;
const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
const fault = (what: string) => {
  faults++;
  console.error(`Fault: ${what}`);
};

const copy = copyTree();
const responses = join(copy.folder, "data", "responses.csv");
const original = readFileSync(responses, "utf8");

/** As many respondents as were built give another answer to every item. */
function changeAnswers(respondents: number): void {
  const [heading, ...rows] = original.trimEnd().split("\n");
  const turned = rows.map((row, at) =>
    at < respondents ? row.replace(/,\d/g, (answer) => (answer === ",5" ? ",4" : ",5")) : row,
  );
  writeFileSync(responses, `${[heading, ...turned].join("\n")}\n`);
}

async function build(): Promise<void> {
  const { code, text } = await copy.run(process.execPath, BUILD);
  if (code !== 0) throw new Error(text);
}

/**
 * What a page shows now: all its tables, figures and sentences, the version at its foot, and whether it says that
 * something did not load.
 */
async function read(
  page: Page,
): Promise<{ readonly version: string; readonly numbers: string; readonly isTold: boolean }> {
  return page.evaluate(() => {
    const main = document.querySelector("main")!.cloneNode(true) as HTMLElement;
    for (const part of main.querySelectorAll(
      ".report-head, .criteria, fieldset, #not-loaded, button, input, select, output",
    ))
      part.remove();
    const version =
      /\b[0-9a-f]{8}\b/.exec(document.querySelector("#observablehq-footer")?.textContent ?? "")?.[0] ?? "";
    const notice = document.querySelector<HTMLElement>("#not-loaded");
    const isTold = (notice !== null && !notice.hidden) || document.querySelector(".report-head .warning") !== null;
    return { version, numbers: main.textContent!.replace(/\s+/g, " "), isTold };
  });
}

/**
 * The line of what differs from the study's own follows what is drawn; where data do not come, the page says so and
 * stays as it stands.
 */
async function settled(page: Page, scoring: string): Promise<void> {
  await page.waitForFunction(
    (isChanged) => {
      const notice = document.querySelector<HTMLElement>("#not-loaded");
      if (notice && !notice.hidden) return true;
      const line = document.querySelector(".criteria-line");
      return !document.querySelector("observablehq-loading") && line?.hasAttribute("data-changed") === isChanged;
    },
    scoring !== "",
    { timeout: PATIENCE },
  );
  await page.waitForTimeout(300); // what is drawn last is drawn then
}

async function open(context: BrowserContext, url: string, page: string, scoring: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(url + page + scoring);
  await settled(tab, scoring);
  return tab;
}

async function setScoring(page: Page, scoring: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, "", location.pathname + search);
    dispatchEvent(new Event("settingschange"));
  }, scoring);
  await settled(page, scoring);
}

/** What pages of finished builds show: pages opened meanwhile are held against it. */
const known: Shown[] = [];
/** What was seen while a build ran, to be looked up once it is done. */
const seen: (Shown & { readonly isTold: boolean; readonly what: string })[] = [];

async function learn(context: BrowserContext, url: string): Promise<void> {
  for (const page of PAGES) {
    for (const scoring of SCORINGS) {
      const tab = await open(context, url, page, scoring);
      const { version, numbers, isTold } = await read(tab);
      if (isTold || !/\d/.test(numbers)) fault(`${page}${scoring} of a finished build did not load`);
      known.push({ page, version, scoring, numbers });
      await tab.close();
    }
  }
}

/**
 * What was seen is of one state: what the page of that version shows by this scoring, or, where it says so, by the
 * study's own.
 */
function lookUp(): void {
  for (const { page, version, scoring, numbers, isTold, what } of seen.splice(0)) {
    const same = known.filter((one) => one.page === page && one.version === version);
    const isAsked = same.some((one) => one.scoring === scoring && one.numbers === numbers);
    const isOwn = same.some((one) => one.scoring === "" && one.numbers === numbers);
    if (isAsked) count(`${what}: all of one state, as asked`);
    else if (isOwn && isTold) count(`${what}: all of one state, by the study's own scoring, and said`);
    else
      fault(
        `${what}, ${page}${scoring}, version ${version}: ${same.length === 0 ? "no such build" : "not what that build shows"}`,
      );
  }
}

const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  changeAnswers(0);
  await build();
  const site = await serve(join(copy.folder, "dist"));
  const context = await browser.newContext();
  await learn(context, site.url);
  const tabs = await Promise.all(PAGES.map(async (page) => ({ page, tab: await open(context, site.url, page, "") })));
  for (let i = 1; i <= rebuilds; i++) {
    changeAnswers(i);
    let isDone = false;
    const building = build().finally(() => (isDone = true));
    for (let turn = 0; !isDone || turn < 2; turn++) {
      const scoring = SCORINGS[turn % SCORINGS.length]!;
      const { page, tab } = tabs[(turn >> 1) % tabs.length]!;
      await setScoring(tab, scoring);
      seen.push({ page, scoring, ...(await read(tab)), what: "left open" });
      const fresh = await open(context, site.url, page, scoring);
      seen.push({ page, scoring, ...(await read(fresh)), what: "opened while it is built" });
      await fresh.close();
    }
    await building;
    await learn(context, site.url);
    lookUp();
    console.log(`${i} rebuilds, ${faults} faults`);
  }
  await site.close();
} finally {
  await browser.close();
  await server.close();
  copy.remove();
}
for (const [what, times] of counts) console.log(`${times} ${what}`);
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
