import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import { browserGlobals } from "./browserGlobals.js";
import { boxed, cellMarks, type PageCell } from "./cell.js";
import { importInstance } from "./moduleInstances.js";
import { pageScript } from "./pageScript.js";

/** Framework's client keeps the nodes that a cell displays on the cell's mark. */
type Mark = Comment & { readonly _nodes?: readonly Element[] };

const ORIGIN = "http://prerender.invalid/";
const QUIET = 30; // ms without a change of the document, after which a page counts as complete
const QUIET_AFTER_ERROR = 500; // a failed cell starves the cells that need it: they will never run

/**
 * Runs the cells of a built page in Node, with Framework's own client on a jsdom document, and returns what each
 * displayed. No browser is needed to build, and no cell is written twice.
 *
 * @param site Folder that Framework built.
 * @param page Path of the page in it: `variabel/x.html`.
 * @param timeout Milliseconds without any change of the page after which to give up: a busy machine may take long for
 * all of them.
 * @throws Error with one line a problem, if a cell throws or displays nothing in time.
 */
export async function prerender(site: string, page: string, timeout = 30_000): Promise<PageCell[]> {
  const { window } = new JSDOM(readFileSync(join(site, page), "utf8"), { url: ORIGIN + page });
  const script = pageScript(window.document)?.textContent;
  if (!script) return [];
  const errors: string[] = [];
  const log = console.error;
  const { restore, fetching } = browserGlobals(window, site);
  const progress = watchProgress(window, script);
  const module = join(site, page.replace(/\.html$/, ".prerender.mjs")); // beside the page: its imports are relative
  writeFileSync(module, script.replace(/^define\(\{/gm, "define(__cell({").replace(/^\}\}\);$/gm, "}}));"));
  console.error = (...args: unknown[]) => void errors.push(args.map(describe).join(" "));
  try {
    await importInstance(pathToFileURL(module), page);
    for (; progress.quiet() < timeout; await sleep(5)) {
      if (fetching() || progress.running()) continue;
      if (progress.waiting.size ? errors.length && progress.quiet() > QUIET_AFTER_ERROR : progress.quiet() > QUIET)
        break;
    }
    return displayed(window.document, progress.waiting, errors);
  } catch (error) {
    throw new Error(`${page}: ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(module);
    console.error = log;
    progress.restore();
    restore();
  }
}

/** Counts cells as they run; `__cell` wraps the definition of each. */
function watchProgress(window: JSDOM["window"], script: string) {
  const waiting = new Set([...script.matchAll(/^define\(\{id: "([^"]+)"/gm)].map((match) => match[1]!));
  let running = 0;
  let changed = performance.now();
  const wrap = (cell: { id: string; body: (...args: unknown[]) => unknown }) => ({
    ...cell,
    body: async (...args: unknown[]) => {
      running++;
      try {
        return await cell.body(...args);
      } finally {
        running--;
        waiting.delete(cell.id);
        changed = performance.now();
      }
    },
  });
  const scope = globalThis as { __cell?: typeof wrap };
  scope.__cell = wrap;
  const observer = new window.MutationObserver(() => (changed = performance.now()));
  observer.observe(window.document, { childList: true, subtree: true, characterData: true, attributes: true });
  const restore = () => {
    observer.disconnect();
    delete scope.__cell;
  };
  return { waiting, running: () => running, quiet: () => performance.now() - changed, restore };
}

function displayed(document: Document, waiting: ReadonlySet<string>, errors: string[]): PageCell[] {
  const cells: PageCell[] = [];
  for (const [id, mark] of cellMarks<Mark>(document)) {
    const nodes = mark._nodes ?? [];
    if (waiting.has(id) || nodes.some((node) => node.nodeName === "OBSERVABLEHQ-LOADING"))
      errors.push(`cell ${id} displayed nothing`);
    const cell = boxed(id, document, nodes);
    if (cell.html.trim()) cells.push(cell);
  }
  if (errors.length) throw new Error(errors.join("\n"));
  return cells;
}

function describe(value: unknown): string {
  return value instanceof Error ? (value.stack ?? value.message) : String(value);
}
