import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { syntheticStudy } from "../../commands/syntheticStudy.js";
import { serve } from "../../site/serve.js";
import { builtPages } from "./builtSite.js";
import { browser } from "./shared.js";
import { BUILD, copyTree, type TreeCopy } from "./treeCopy.js";
import { visit } from "./visit.js";

const FEW = 99;
const MANY = 20_000;

/** Counts have more digits, and so have totals: that is all that may grow. */
const MORE_DIGITS = 1000;

/** Every second, for they share what they load; not the audit: answers that were made up have no publication. */
const pages = builtPages().filter((path, i) => path !== "audit.html" && i % 2 === 0);

interface Weighed {
  readonly weight: number;
  readonly requests: number;
}

let copy: TreeCopy;
let weights: Readonly<Record<number, ReadonlyMap<string, Weighed>>>;

beforeAll(async () => {
  copy = copyTree();
  weights = { [FEW]: await weigh(FEW), [MANY]: await weigh(MANY) };
});

afterAll(() => copy?.remove());

/** Builds the report of n respondents, and opens each of its pages. */
async function weigh(n: number): Promise<Map<string, Weighed>> {
  const folder = syntheticStudy(n);
  const output = join(copy.folder, `site-${n}`);
  const { code, text } = await copy.run(process.execPath, BUILD, { STUDY: folder, OUTPUT: output });
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(text);
  const site = await serve(output);
  const tab = await browser.newPage();
  const found = new Map<string, Weighed>();
  for (const path of pages) {
    const { weight, requests, problems } = await visit(tab, site.url + path);
    if (problems.length) throw new Error(problems.join("\n"));
    found.set(path, { weight, requests });
  }
  await tab.close();
  await site.close();
  return found;
}

test.each(pages)("%s weighs the same for few respondents and for many", (path) => {
  const few = weights[FEW]!.get(path)!;
  const many = weights[MANY]!.get(path)!;
  expect(many.requests).toBe(few.requests);
  expect(Math.abs(many.weight - few.weight)).toBeLessThan(MORE_DIGITS);
});
