import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browser } from "./shared.js";
import { copyTree, type Server, type TreeCopy } from "./treeCopy.js";

/** What `npm run dev` runs. */
const PREVIEW = [
  join("node_modules", "@observablehq", "framework", "dist", "bin", "observable.js"),
  "preview",
  "--no-open",
];

let copy: TreeCopy;
let preview: Server;

beforeAll(async () => {
  copy = copyTree();
  preview = await copy.start(PREVIEW);
});

afterAll(() => {
  preview?.stop();
  copy?.remove();
});

test("an open page of the preview follows a saved CSV by itself", async () => {
  const page = await browser.newPage();
  await page.goto(preview.address);
  const main = page.locator("main");
  const respondents =
    readFileSync(join(copy.folder, "data", "responses.csv"), "utf8")
      .trim()
      .split("\n").length - 1;
  await expect.poll(() => main.innerText(), { timeout: 120_000 }).toContain(String(respondents));
  const before = await main.innerText();
  appendRespondent(join(copy.folder, "data", "responses.csv"), respondents + 1);
  await expect.poll(() => main.innerText(), { timeout: 120_000 }).toContain(String(respondents + 1));
  expect(await main.innerText()).not.toBe(before);
  await page.reload();
  await expect
    .poll(() => page.locator("#observablehq-footer").innerText(), { timeout: 120_000 })
    .toContain(`${respondents + 1} responden`);
});

function appendRespondent(file: string, id: number): void {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const last = lines[lines.length - 1]!;
  writeFileSync(file, `${[...lines, last.replace(/^[^,]*/, String(id))].join("\n")}\n`);
}
