// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { tableElement } from "../../../src/document/table/tableElement.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { exampleTable } from "./exampleTable.js";
import { markup } from "./markup.js";

const rendering = { words: documentWords, root: "../" };
const render = () => tableElement(exampleTable, rendering);
const texts = (parent: Element, selector: string) =>
  [...parent.querySelectorAll(selector)].map((found) => found.textContent);

afterEach(() => vi.unstubAllGlobals());

describe("tableElement", () => {
  test("looks as reviewed", async () => {
    await expect(markup(render())).toMatchFileSnapshot("snapshots/table.txt");
  });

  test("shows every value by its format", () => {
    const rows = [...render().querySelectorAll("tbody tr")].map((row) => texts(row, "th, td"));
    expect(rows).toEqual([
      ["Sumber daya manusia"],
      ["X1", "16.806a", "57,6%", "0,343", "< 0,001", "Valid"],
      ["X2", "99a", "100,0%", "tidak bervariasi", "tidak bervariasi", "=tidak dapat diujib"],
      ["Jumlah", "100,0%", "0,000", "0,250", "–"],
    ]);
  });

  test("keeps text as text", () => {
    expect(render().querySelector("caption")?.textContent).toBe("Tabel 9. Butir <b>dan</b> korelasinya");
  });

  test("has no inline styles or handlers, which a strict policy forbids", () => {
    const attributes = [...render().querySelectorAll("*")].flatMap((found) => found.getAttributeNames());
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  });

  test("gives every heading a scope, and grouped ones a column group of the same width", () => {
    const table = render().querySelector("table")!;
    expect([...table.querySelectorAll("th")].filter((heading) => !heading.scope)).toEqual([]);
    expect([...table.querySelectorAll("colgroup")].map(({ span }) => span)).toEqual([1, 2, 2, 1]);
    expect([...table.querySelectorAll("th[scope=colgroup]")].map((heading) => heading.getAttribute("colspan"))).toEqual(
      ["2", "2"],
    );
    expect(texts(table, "th[scope=row]")).toEqual(["X1", "X2", "Jumlah"]);
    expect(texts(table, "th[scope=rowgroup]")).toEqual(["Sumber daya manusia"]);
  });

  test("fills each row to the same width", () => {
    const widths = [...render().querySelectorAll("tbody tr")].map((row) =>
      [...row.children].reduce((sum, cell) => sum + Number(cell.getAttribute("colspan") ?? 1), 0),
    );
    expect(new Set(widths)).toEqual(new Set([6]));
  });

  test("links footnotes both ways, with ids that are unique", () => {
    const section = render();
    const ids = [...section.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = [...section.querySelectorAll("sup a, .note a")].map((link) => link.getAttribute("href")!.slice(1));
    expect(inner).toEqual(["tabel-9-a", "tabel-9-a", "tabel-9-b", "tabel-9-a-sel", "tabel-9-b-sel"]);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("marks and explains what is repeated from a publication", () => {
    expect(texts(render(), ".printed")).toEqual(["0,343"]);
    expect(texts(render(), ".note")).toContain(documentWords.printed);
    const computed = { ...exampleTable, rows: exampleTable.rows.slice(2) };
    expect(texts(tableElement(computed, rendering), ".note")).not.toContain(documentWords.printed);
  });

  test("leads to the site's files and pages from its root", () => {
    const hrefs = [...render().querySelectorAll(".tools a, tbody th a")].map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["../crm.html#tabel-12", "#tabel-9", "../unduh/tabel-9.csv"]);
  });

  test("links a heading to what explains it, of a column or of a group", () => {
    const columns = exampleTable.columns.map((column) => ({
      ...column,
      ...(column.key === "share" && { href: "kata.html#bagian" }),
      ...(column.group === "Uji" && { groupHref: "kata.html#uji" }),
    }));
    const links = [...tableElement({ ...exampleTable, columns }, rendering).querySelectorAll("thead th > a")];
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Uji", "../kata.html#uji"],
      ["Bagian", "../kata.html#bagian"],
    ]);
    expect(render().querySelector("thead a")).toBeNull();
  });

  test("scrolls in a named region that the keyboard reaches, if it may need to", () => {
    const wide = render().querySelector(".scroll")!;
    expect([wide.getAttribute("tabindex"), wide.getAttribute("role")]).toEqual(["0", "region"]);
    expect(render().querySelector(`[id="${wide.getAttribute("aria-labelledby")}"]`)?.tagName).toBe("CAPTION");
    const columns = exampleTable.columns.slice(0, 3);
    const narrow = tableElement({ ...exampleTable, columns }, rendering).querySelector(".scroll")!;
    expect(narrow.getAttributeNames()).toEqual(["class"]);
  });

  test("downloads the model as it stands, not the file of the build", async () => {
    const blobs: Blob[] = [];
    const clicked: string[] = [];
    vi.stubGlobal("URL", { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}` });
    const press = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.getAttribute("href")}`);
    });
    const event = new MouseEvent("click", { cancelable: true });
    render().querySelector("a[download]")!.dispatchEvent(event);
    press.mockRestore();
    expect(event.defaultPrevented).toBe(true);
    expect(clicked).toEqual(["tabel-9.csv blob:1"]);
    expect(await readText(blobs[0]!)).toMatch(/^Bagian,Butir,/);
  });
});

/** jsdom's Blob has no text(). */
function readText(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}
