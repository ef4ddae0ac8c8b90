import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { ShellWords } from "../src/texts/words/shellWords.js";

const STYLE = readFileSync(new URL("unscripted.css", import.meta.url));
const FILE = `_js/unscripted-${createHash("sha256").update(STYLE).digest("hex").slice(0, 8)}.css`;

/** Writes the style of pages whose controls are dead into a site. */
export function writeUnscriptedStyle(site: string): void {
  mkdirSync(dirname(join(site, FILE)), { recursive: true });
  writeFileSync(join(site, FILE), STYLE);
}

/**
 * Lets a page say what works without its script, and hides its controls then. The same style, and a notice that is
 * hidden until then, serve a page whose script runs but whose data do not come (`standingPage.ts`).
 *
 * @param page Path of the page in the site, or its address for one that is served under any path.
 */
export function sayWhatWorksUnscripted(
  document: Document,
  page: string,
  { unscripted, notLoaded, reload }: ShellWords,
): void {
  const main = document.querySelector("main");
  if (!main?.querySelector("observablehq-loading")) return; // nothing here comes of a script
  const style = document.createElement("noscript");
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = posix.relative(posix.dirname(page), FILE);
  style.append(link);
  document.head.append(style);

  const sentence = document.createElement("noscript");
  sentence.append(paragraph(document, unscripted));
  main.prepend(sentence);

  const notice = document.createElement("div");
  notice.id = "not-loaded";
  notice.setAttribute("role", "alert");
  notice.hidden = true;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = reload;
  const [online, folder] = [paragraph(document, notLoaded.online), paragraph(document, notLoaded.folder)];
  online.dataset["from"] = "online";
  folder.dataset["from"] = "folder";
  notice.append(online, folder, button);
  main.after(notice);
}

function paragraph(document: Document, text: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = "unscripted";
  paragraph.textContent = text;
  return paragraph;
}
