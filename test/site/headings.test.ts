import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { nameHeadings } from "../../site/headings.js";

function named(main: string): Document {
  const { document } = new JSDOM(`<title>x</title><aside id="observablehq-toc"><nav></nav></aside><main>${main}</main>`)
    .window;
  nameHeadings(document, "Laporan", "Daftar isi");
  return document;
}

test("the title is the page's own heading as computed, before the site's", () => {
  expect(named("<h1 id='a'>Mutu <!-- --> layanan</h1>").title).toBe("Mutu layanan | Laporan");
  expect(named("<h1 id='a'>Laporan</h1>").title).toBe("Laporan");
});

test("a computed heading gets an id from its words, and its link leads there", () => {
  const document = named("<h2 id=''><a class='observablehq-header-anchor' href='#'>Rerata Étape: 5</a></h2>");
  expect(document.querySelector("main h2")!.id).toBe("rerata-etape-5");
  expect(document.querySelector("main a")!.getAttribute("href")).toBe("#rerata-etape-5");
});

test("the table of contents lists the headings that cells make", () => {
  const nav = named("<h1 id='a'>A</h1><h2 id='b'>B</h2><div><h2 id='c'>C</h2></div>").querySelector("nav")!;
  expect([...nav.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["#b", "#c"]);
  expect(nav.firstElementChild!.textContent).toBe("Daftar isi");
});

test("a page without sections has no table of contents", () => {
  expect(named("<h1 id='a'>A</h1>").querySelector("nav")!.childNodes).toHaveLength(0);
});

test("a computed heading whose words another element has for its id gets one of its own", () => {
  const headings = [
    ...named(
      "<h1 id=''>Rata-rata</h1><h2 id='rata-rata'>Rata-rata</h2><h2 id=''>Rata, rata</h2><h2 id=''>!?</h2>",
    ).querySelectorAll("h1, h2"),
  ];
  expect(headings.map(({ id }) => id)).toEqual(["rata-rata-2", "rata-rata", "rata-rata-3", "bagian"]);
});
