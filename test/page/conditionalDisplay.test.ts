import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const pages = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));

/**
 * A cell that displays nothing lets stand what it displayed before. What it may depend on is what never changes while a
 * page is open.
 */
const CONDITIONAL = /^(?:if|for) \((?!own\.).*\bdisplay\(/gm;

it.each(pages)("%s displays nothing under a condition that may change: `draw` takes away what is no more", (page) => {
  expect(readFileSync(join("src", page), "utf8").match(CONDITIONAL)).toBeNull();
});
