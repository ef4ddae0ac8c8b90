import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAGES, page, part } from "./docs/markdown.js";

const readme = page("README.md");
const SCRIPT = /^\| `npm (?:run )?(?:--silent )?([a-z]+(?::[a-z]+)?)`/gm;

describe("the README", () => {
  const { scripts, engines } = JSON.parse(readFileSync("package.json", "utf8"));

  it("has at most 200 lines", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(200);
  });

  it("begins with a picture, then the two commands", () => {
    const [start] = readme.split(/^## /m);
    expect(start).toMatch(/^!\[.+\]\(\S+\.png\)$[\s\S]*^```sh\nnpm start .*\nnpm test .*\n```$/m);
  });

  it("lists with CONTRIBUTING the scripts of package.json, each once", () => {
    const parts = [part("README.md", "Rebuild it"), part("CONTRIBUTING.md", "Run and test")];
    const listed = parts.flatMap((text) => [...text.matchAll(SCRIPT)].map(([, name]) => name));
    expect(listed.sort()).toEqual(Object.keys(scripts).sort());
  });

  it("leads to every page of docs", () => {
    for (const path of PAGES.map(([path]) => path).filter((path) => path.startsWith("docs/")))
      expect(readme).toContain(`](${path})`);
  });

  it("asks for the Node that package.json asks for", () => {
    expect(engines.node).toBe(">=20.19");
    expect(readme).toContain("20.19 or newer");
  });
});
