import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.js";
import { copyTree, type TreeCopy } from "./treeCopy.js";

let copy: TreeCopy;
let preview: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  copy = copyTree();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  preview?.kill();
  copy?.remove();
});

test("an open page of the preview follows a saved CSV by itself", async () => {
  const page = await browser.newPage();
  await page.goto(await startPreview());
  const main = page.locator("main");
  const respondents =
    readFileSync(join(copy.folder, "data", "responses.csv"), "utf8")
      .trim()
      .split("\n").length - 1;
  await expect.poll(() => main.innerText(), { timeout: 30_000 }).toContain(String(respondents));
  const before = await main.innerText();
  appendRespondent(join(copy.folder, "data", "responses.csv"), respondents + 1);
  await expect.poll(() => main.innerText(), { timeout: 30_000 }).toContain(String(respondents + 1));
  expect(await main.innerText()).not.toBe(before);
  await page.reload();
  await expect.poll(() => page.locator("#observablehq-footer").innerText()).toContain(`${respondents + 1} responden`);
});

/** Starts the preview as `npm run dev` does; its address once it is ready. */
function startPreview(): Promise<string> {
  const program = join("node_modules", "@observablehq", "framework", "dist", "bin", "observable.js");
  preview = spawn(process.execPath, [program, "preview", "--no-open"], {
    cwd: copy.folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((ready, fail) => {
    let text = "";
    const read = (part: Buffer) => {
      text += part;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (address) ready(address);
    };
    preview.stdout!.on("data", read);
    preview.stderr!.on("data", read);
    preview.on("close", (code) => fail(new Error(`the preview ended with ${code}:\n${text}`)));
  });
}

function appendRespondent(file: string, id: number): void {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const last = lines[lines.length - 1]!;
  writeFileSync(file, `${[...lines, last.replace(/^[^,]*/, String(id))].join("\n")}\n`);
}
