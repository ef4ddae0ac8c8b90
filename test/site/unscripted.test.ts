import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, describe, expect, test } from "vitest";
import { sayWhatWorksUnscripted, writeUnscriptedStyle } from "../../site/unscripted.js";
import { shell } from "../../src/texts/id/shell.js";

const site = mkdtempSync(join(tmpdir(), "unscripted-"));
afterAll(() => rmSync(site, { recursive: true }));

function told(main: string, page = "variabel/a.html"): Document {
  const { document } = new JSDOM(`<!DOCTYPE html><head></head><body><main>${main}</main></body>`).window;
  sayWhatWorksUnscripted(document, page, shell);
  return document;
}

describe("a page whose cells a script fills", () => {
  const document = told("<observablehq-loading></observablehq-loading>");

  test("says without it what works, and has the style that a site has", () => {
    expect(document.querySelector("main")!.firstElementChild!.outerHTML).toBe(
      `<noscript><p class="unscripted">${shell.unscripted}</p></noscript>`,
    );
    writeUnscriptedStyle(site);
    const [file] = readdirSync(join(site, "_js"));
    expect(document.querySelector("head noscript")!.innerHTML).toBe(`<link rel="stylesheet" href="../_js/${file}">`);
    expect(readFileSync(join(site, "_js", file!), "utf8")).toBe(readFileSync("site/unscripted.css", "utf8"));
  });

  test("has a notice that is hidden until its data do not come", () => {
    const notice = document.querySelector<HTMLElement>("main + #not-loaded")!;
    expect([notice.hidden, notice.getAttribute("role")]).toEqual([true, "alert"]);
    expect([...notice.children].map(({ textContent }) => textContent)).toEqual([
      shell.notLoaded.online,
      shell.notLoaded.folder,
      shell.reload,
    ]);
  });
});

test("a page without such cells says nothing", () => {
  expect(told("<p>Teks</p>").documentElement.outerHTML).toBe(
    "<html><head></head><body><main><p>Teks</p></main></body></html>",
  );
});
