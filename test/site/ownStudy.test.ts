import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parameterWords } from "../../src/texts/id/parameters.js";
import { browser } from "./shared.js";
import { copyTree, type TreeCopy } from "./treeCopy.js";
import { visit } from "./visit.js";

const FOLDER = "my-study";

/** A fenced block of the README's section, and the prose since the one before. */
interface Step {
  readonly prose: string;
  readonly language: string;
  readonly text: string;
}

function steps(): Step[] {
  const heading = "Your own study in ten minutes\n";
  const section = readFileSync("README.md", "utf8")
    .split(/^## /m)
    .find((part) => part.startsWith(heading))!;
  return [...section.slice(heading.length).matchAll(/([\s\S]*?)^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, prose, language, text]) => ({
      prose: prose!,
      language: language!,
      text: text!,
    }),
  );
}

let copy: TreeCopy;
let page: Page;

beforeAll(async () => {
  copy = copyTree();
  page = await browser.newPage();
});

afterAll(() => copy?.remove());

/** Runs a command as a reader types it, until it ends or serves a report, which is then looked at. */
function run(command: string, look: (address: string) => Promise<void>): Promise<string> {
  const { STUDY: _study, OUTPUT: _output, ...environment } = process.env;
  const child = spawn(command, { shell: true, detached: true, cwd: copy.folder, env: { ...environment, PORT: "0" } });
  let printed = "";
  return new Promise((done, fail) => {
    let looking: Promise<void> | undefined;
    const read = (part: Buffer) => {
      printed += part;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address)
        looking ??= look(address)
          .catch(fail)
          .finally(() => process.kill(-child.pid!));
    };
    for (const stream of [child.stdout, child.stderr]) stream.on("data", read);
    child.on("close", (code) =>
      looking || code === 0 ? done(printed) : fail(new Error(`${command} ended with ${code}:\n${printed}`)),
    );
  });
}

test("README: your own study in ten minutes, word for word", async () => {
  const reports: string[] = [];
  const look = async (address: string) => {
    const { problems } = await visit(page, `${address}instrumen.html`);
    expect(problems).toEqual([]);
    reports.push(`${await page.title()}\n${await page.locator("body").innerText()}`);
  };
  let printed = "";
  for (const { prose, language, text } of steps()) {
    if (language === "sh") printed = await run(text.trim(), look);
    else if (language === "text") expect(printed).toContain(text);
    else writeFileSync(join(copy.folder, FOLDER, /`(\w+\.csv)`/.exec(prose)![1]!), text);
  }
  expect(reports).toHaveLength(2);
  const [empty, answered] = reports as [string, string];
  expect(empty).toContain(parameterWords.noAnswers);
  expect(empty).not.toMatch(/NaN|undefined/);
  expect(answered).not.toContain(parameterWords.noAnswers);
  expect(answered).toMatch(/Kepuasan pengunjung[\s\S]*reliabel[\s\S]*8 responden/);
});
