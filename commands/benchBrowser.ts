import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { loadStudy } from "../loaders/loadStudy.js";
import { serve } from "../site/serve.js";
import { variablePage } from "../src/study/places.js";
import { ensureBrowser } from "./browser.js";
import { syntheticStudy } from "./syntheticStudy.js";

/** Measures in a real browser what a change of the scoring costs a reader: reversing one item after another, on built pages. */
const FRAME = { n: 99, limit: 16 };
const CROWD = { n: 100_000, limit: 300 };
const CHANGES = 12;

/** A page that changes nothing for so long is done. */
const QUIET = 1000;

/** Of one change, in milliseconds. */
interface Cost {
  /** Scripts of the page's own thread, with what they collect as garbage. */
  readonly script: number;
  /** Style and layout of that thread. */
  readonly layout: number;
  /** From the reader's change to the page as it is painted anew. */
  readonly repaint: number;
}

async function built<T>(n: number, use: (address: string) => Promise<T>): Promise<T> {
  const study = syntheticStudy(n);
  const output = mkdtempSync(join(tmpdir(), "bench-site-"));
  const env = { ...process.env, STUDY: study, OUTPUT: output };
  execFileSync(process.execPath, ["--import", "tsx/esm", "commands/build.ts"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const site = await serve(output);
  try {
    return await use(site.url);
  } finally {
    await site.close();
    for (const folder of [study, output]) rmSync(folder, { recursive: true });
  }
}

/** The costs of changes on a page, in their order. The first one starts the worker and loads the answers. */
async function costs(browser: Browser, address: string, codes: readonly string[]): Promise<Cost[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.locator("details.scoring summary").click();
  const found: Cost[] = [];
  for (const code of codes) found.push(await cost(page, code));
  await page.close();
  return found;
}

async function cost(page: Page, code: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Profiler.enable");
  const before = await layoutSoFar(session);
  await session.send("Profiler.start");
  const repaint = await page.evaluate(change, { code, quiet: QUIET });
  const { profile } = await session.send("Profiler.stop");
  const layout = (await layoutSoFar(session)) - before;
  await session.detach();
  return { script: scripting(profile), layout, repaint };
}

async function layoutSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.filter(({ name }) => name === "LayoutDuration" || name === "RecalcStyleDuration").map(({ value }) => value);
  return 1000 * seconds.reduce((sum, value) => sum + value, 0);
}

/** Time of the samples that were taken in a script; "(program)" is the browser's own. */
function scripting({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const idle = new Set(
    nodes.filter(({ callFrame }) => ["(root)", "(program)", "(idle)"].includes(callFrame.functionName)).map(({ id }) => id),
  );
  return samples.reduce((sum, id, i) => sum + (idle.has(id) ? 0 : timeDeltas[i]! / 1000), 0);
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Ticks the box that reverses an item, and waits until nothing more changes. Runs in the browser. */
async function change({ code, quiet }: { readonly code: string; readonly quiet: number }): Promise<number> {
  const box = [...document.querySelectorAll<HTMLInputElement>(".scoring-items input")].find((input) =>
    input.closest("tr")!.querySelector("th")!.textContent!.startsWith(`${code} `),
  )!;
  const start = performance.now();
  let painted = start;
  const observer = new MutationObserver(() => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        painted = performance.now();
      }),
    );
  });
  observer.observe(document.querySelector("main")!, { subtree: true, childList: true, characterData: true, attributes: true });
  box.click();
  while (performance.now() - painted < quiet) await new Promise((done) => setTimeout(done, quiet));
  observer.disconnect();
  return painted - start;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ms = (value: number) => `${value.toFixed(1)} ms`;

async function measure(browser: Browser, { n, limit }: typeof FRAME, says: (medians: Cost, first: Cost) => string): Promise<void> {
  const { study } = loadStudy("data");
  const codes = study.items.map(({ code }) => code).slice(0, CHANGES + 1);
  const pages = [...study.variables.map(({ code }) => variablePage(code)), "hipotesis"];
  await built(n, async (address) => {
    for (const path of pages) {
      const [first, ...others] = await costs(browser, `${address}${path}.html`, codes);
      const middle = (key: keyof Cost) => median(others.map((cost) => cost[key]));
      const medians = { script: middle("script"), layout: middle("layout"), repaint: middle("repaint") };
      console.log(`n = ${n}, ${path}: ${says(medians, first!)} (limit ${limit} ms)`);
    }
  });
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
console.log(`A change of the scoring in ${browser.version()}, median of ${CHANGES}`);
await measure(
  browser,
  FRAME,
  ({ script, layout, repaint }) => `scripts ${ms(script)}, style and layout ${ms(layout)}; repainted after ${ms(repaint)}`,
);
await measure(browser, CROWD, ({ repaint }, first) => `repainted after ${ms(repaint)}, the first time ${ms(first.repaint)}`);
await browser.close();
