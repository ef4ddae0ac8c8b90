import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { repairShell } from "../../site/shell.js";
import { shell } from "../../src/texts/id/shell.js";

const FRAME = `<!DOCTYPE html><html><head><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1"></head><body>
<input id="observablehq-sidebar-toggle" type="checkbox" title="Toggle sidebar"><nav id="observablehq-sidebar">
<ol><label id="observablehq-sidebar-close"></label><li><a href="./">Beranda</a></li></ol>
<ol><li class="observablehq-link observablehq-link-active"><a href="./a.html">A</a></li></ol></nav>
<script>{sessionStorage}</script><main></main>
<footer id="observablehq-footer"><nav><a rel="prev" href="./"><span>Judul laporan</span></a></nav></footer></body></html>`;

function repaired(html = FRAME): Document {
  const { document } = new JSDOM(html).window;
  repairShell(document, shell);
  return document;
}

test("the page says its language and may be zoomed", () => {
  const document = repaired();
  expect(document.documentElement.lang).toBe("id");
  expect(document.querySelector("meta")!.content).not.toContain("maximum-scale");
});

test("what is announced has a name, and the current page is marked", () => {
  const document = repaired();
  expect(document.querySelector("input")!.getAttribute("aria-label")).toBe(shell.openNavigation);
  expect(document.querySelector("#observablehq-sidebar")!.getAttribute("aria-label")).toBe(shell.navigation);
  expect(document.querySelector("[aria-current=page]")!.textContent).toBe("A");
  expect(document.querySelectorAll("ol > :not(li)")).toHaveLength(0);
});

test("the pager calls the first page as the sidebar does", () => {
  expect(repaired().querySelector("footer a")!.textContent).toBe(shell.pages.overview);
});

test("the pager says in the page's language which way each link leads", () => {
  const next = '<a rel="next" href="./b.html"><span>B</span></a>';
  const links = repaired(FRAME.replace("</a></nav></footer>", `</a>${next}</nav></footer>`)).querySelectorAll(
    "footer a",
  );
  expect(Array.from(links, (link) => link.getAttribute("data-way"))).toEqual([
    "Halaman sebelumnya",
    "Halaman berikutnya",
  ]);
});

test("Framework's inline scripts go, the cells' own script stays", () => {
  const document = repaired(
    FRAME.replace("<main>", '<script type="module">\nimport {define} from "./client.js";</script><main>'),
  );
  expect([...document.querySelectorAll("script")].map((script) => script.type)).toEqual(["module"]);
});

test("a frame that another version of Framework made otherwise is an error", () => {
  expect(() => repaired(FRAME.replace("observablehq-sidebar-close", "close"))).toThrow(
    "no #observablehq-sidebar-close",
  );
});
