import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { page, part } from "./docs/markdown.js";

const readme = page("README.md");

describe("the README", () => {
  const { scripts, engines } = JSON.parse(readFileSync("package.json", "utf8"));

  it("lists the scripts of package.json, all of them", () => {
    const rows = part("README.md", "Start").matchAll(/^\| `npm (?:run )?(?:--silent )?([a-z]+(?::[a-z]+)?)`/gm);
    expect([...rows].map(([, name]) => name).sort()).toEqual(Object.keys(scripts).sort());
  });

  it("asks for the Node that package.json asks for", () => {
    expect(engines.node).toBe(">=20.19");
    expect(readme).toContain("20.19 or newer");
  });
});
