import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { loadStudy } from "../loaders/loadStudy.js";
import { serve } from "../site/serve.js";
import { pageOf } from "../src/outline/places.js";
import { pagesOf } from "../src/outline/sections.js";
import { addresses } from "../src/texts/language.js";
import { ensureBrowser } from "./browser.js";
import { type ChangesWork, mainThreadWork, TRACED, type Work } from "./mainThreadWork.js";
import { syntheticStudy } from "./syntheticStudy.js";

/**
 * Measures in a real browser what a change of the scoring costs a reader: reversing one item after another, on built
 * pages.
 */
const FRAME = { n: 99, measured: "work", limit: 16 };
const CROWD = { n: 100_000, measured: "repainted", limit: 300 };
const CHANGES = 12;

/** A page that changes nothing for so long is done. */
const QUIET = 1000;

async function built<T>(n: number, use: (address: string) => Promise<T>): Promise<T> {
  const study = syntheticStudy(n);
  const output = mkdtempSync(join(tmpdir(), "bench-site-"));
  const env = { ...process.env, STUDY: study, OUTPUT: output };
  execFileSync(process.execPath, ["--import", "tsx/esm", "commands/build.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const site = await serve(output);
  try {
    return await use(site.url);
  } finally {
    await site.close();
    for (const folder of [study, output]) rmSync(folder, { recursive: true });
  }
}

/** From the reader's change to what is painted anew, in milliseconds. */
interface Repaint {
  /** What is on the screen, where the change was made. */
  readonly shown: number;
  /** The whole page. */
  readonly whole: number;
}

/** Changes on a page, one after another. */
interface Costs {
  /** Of each change; the first starts the worker and loads the answers. */
  readonly repaints: readonly Repaint[];
  /** Of taking all changes but the first back, together. */
  readonly work: ChangesWork;
}

async function costs(browser: Browser, address: string, codes: readonly string[]): Promise<Costs> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.locator("details.scoring summary").click();
  await page.mouse.move(0, 0); // what is under it need not be found again and again
  const [first, ...others] = codes as [string, ...string[]];
  const repaints = [await page.evaluate(change, { code: first, quiet: QUIET, timed: true })];
  for (const code of others) repaints.push(await page.evaluate(change, { code, quiet: QUIET, timed: true }));
  await browser.startTracing(page, { categories: TRACED });
  for (const code of others) await page.evaluate(change, { code, quiet: QUIET, timed: false }); // to measure the time is work, too
  const work = mainThreadWork((await browser.stopTracing()).toString());
  await page.close();
  return { repaints, work };
}

interface Change {
  /** Of the item that is reversed, or no longer. */
  readonly code: string;
  readonly quiet: number;
  /** Whether to ask when the page is painted anew. */
  readonly timed: boolean;
}

/**
 * Ticks the box that reverses an item, and waits until nothing more changes. What is on the screen, the list of what
 * moved, is drawn once the worker has replied. Runs in the browser.
 */
async function change({ code, quiet, timed }: Change): Promise<Repaint> {
  const box = [...document.querySelectorAll<HTMLInputElement>(".scoring-items input")].find((input) =>
    input.closest("tr")?.querySelector("th")?.textContent?.startsWith(`${code} `),
  );
  if (!box) throw new Error(`no box reverses ${code}`);
  const start = performance.now();
  const painted = { shown: start, whole: start };
  const observers = (["shown", "whole"] as const).map(
    (part) =>
      new MutationObserver(() => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            painted[part] = performance.now();
          }),
        );
      }),
  );
  for (const [i, part] of [".moved", "main"].entries()) {
    const seen = document.querySelector(part);
    if (!seen) throw new Error(`the page has no ${part}`);
    if (timed)
      observers[i]!.observe(seen, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
  }
  box.click();
  while (performance.now() - painted.whole < quiet) await new Promise((done) => setTimeout(done, quiet));
  for (const observer of observers) observer.disconnect();
  return { shown: painted.shown - start, whole: painted.whole - start };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ms = (value: number) => `${value.toFixed(1)} ms`;

function parts({ scripts, layout, all }: Work): string {
  const [s, l, a] = [scripts, layout, all].map((sum) => ms(sum / CHANGES));
  return `${a}, of it scripts ${s}, style and layout ${l}`;
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
const { study } = loadStudy("data");
const codes = study.items.map(({ code }) => code).slice(0, CHANGES + 1);
const pages = pagesOf(study)
  .filter(({ outline }) => ["variables", "hypotheses", "instrument"].includes(outline.name))
  .map(({ outline, code }) => pageOf(outline, code, addresses));
console.log(`A change of the scoring in Chromium ${browser.version()}, of ${CHANGES} (median; work: mean)`);
for (const { n, limit, measured } of [FRAME, CROWD]) {
  await built(n, async (address) => {
    for (const path of pages) {
      const { repaints, work } = await costs(browser, `${address}${path}.html`, codes);
      const [first, ...others] = repaints;
      const repainted = (part: keyof Repaint) => ms(median(others.map((repaint) => repaint[part])));
      console.log(`n = ${n}, ${path}: ${measured} within ${limit} ms?`);
      console.log(`  work until the screen shows it: ${parts(work.shown)}`);
      console.log(`  work in all: ${parts(work.total)}; the longest at one go ${ms(work.longest)}`);
      console.log(`  repainted after ${repainted("shown")} on the screen, ${repainted("whole")} everywhere`);
      console.log(`  the first time, with loading, after ${ms(first!.shown)} and ${ms(first!.whole)}`);
    }
  });
}
await browser.close();
