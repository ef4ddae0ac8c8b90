import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { boxed, type PageCell } from "../../site/cell.js";
import { inject, verifyPlaces } from "../../site/inject.js";

const cell = (html: string): PageCell => {
  const { document } = new JSDOM(html).window;
  return boxed("0123abcd", document, [...document.body.childNodes]);
};
const page = (place: string) => new JSDOM(`<!DOCTYPE html><body><main>${place}</main>`).window.document;
const PLACE = "<observablehq-loading></observablehq-loading><!--:0123abcd:-->";

function injected(place: string, output: PageCell): string {
  const document = page(place);
  inject(document, [output]);
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}

test("what a cell displayed stands in the placeholder before its mark", () => {
  expect(injected(PLACE, cell("<b>12</b>"))).toContain(
    "<main><observablehq-loading><b>12</b></observablehq-loading><!--:0123abcd:--></main>",
  );
});

test("a cell without a placeholder gets one", () => {
  expect(injected("<!--:0123abcd:-->", cell("x"))).toContain(
    "<observablehq-loading>x</observablehq-loading><!--:0123abcd:-->",
  );
});

test("controls do not answer before the script runs", () => {
  expect(injected(PLACE, cell("<input>"))).toContain('<observablehq-loading inert=""><input>');
});

test("a cell that the page has no place for is an error", () => {
  expect(() => inject(page(""), [cell("x")])).toThrow("no place for cell 0123abcd");
});

test("a block inside a paragraph is an error, for a parser would move it out", () => {
  const table = cell("<table><tbody><tr><td>1</td></tr></tbody></table>");
  expect(() => verifyPlaces(injected(`<p>${PLACE}</p>`, table), [table])).toThrow("not valid HTML where it stands");
  expect(() => verifyPlaces(injected(`<div>${PLACE}</div>`, table), [table])).not.toThrow();
});
