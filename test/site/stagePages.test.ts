import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stagePages } from "../../site/stagePages.js";

let root: string;
let staged: string;

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
  staged = `${root}.staged`;
});

afterEach(() => {
  for (const folder of [root, staged]) rmSync(folder, { recursive: true, force: true });
});

test("pages and styles are copied; what pages import stands where they import it from, and nothing else", async () => {
  write({
    "index.md":
      '```ts\nimport { one } from "./parts/one.js";\nimport type { Kind } from "./parts/kind.js";\n```\n\n# Home\n',
    "below/[code].md":
      '```ts\nimport { two } from "../parts/two.js";\nconst { three } = await import("./x.js");\n```\n',
    "parts/one.ts": 'import { count } from "./count.js";\nexport const one = () => ++count.now;\n',
    "parts/two.ts": 'import { count } from "./count.js";\nexport const two: () => number = () => ++count.now;\n',
    "parts/count.ts": "export const count = { now: 0 };\n",
    "parts/kind.ts": "export type Kind = string;\n",
    "parts/unused.ts": "export const unused = 1;\n",
    "style/theme.css": "a {}\n",
    "data.zip.ts": "throw new Error();\n",
    ".observablehq/cache/old.md": "# Old\n",
  });
  await stagePages(root, staged);
  const files = readdirSync(staged, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  expect(files.filter((name) => !name.startsWith("chunk-")).toSorted()).toEqual(
    ["below/[code].md", "index.md", "parts/kind.js", "parts/one.js", "parts/two.js", "style/theme.css"].map((name) =>
      join(...name.split("/")),
    ),
  );
  expect(readFileSync(join(staged, "index.md"), "utf8")).toBe(readFileSync(join(root, "index.md"), "utf8"));
  const load = (name: string) => import(pathToFileURL(join(staged, "parts", name)).href);
  const [{ one }, { two }] = await Promise.all([load("one.js"), load("two.js")]);
  expect([one(), two(), one()]).toEqual([1, 2, 3]); // what both import is one module still
});

test("an import that leads nowhere is an error that names it", async () => {
  write({ "index.md": '```ts\nimport { one } from "./parts/gone.js";\n```\n' });
  await expect(stagePages(root, staged)).rejects.toThrow(/parts\/gone\.ts/);
});
