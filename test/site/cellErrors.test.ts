import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { cellErrors } from "../../site/cellErrors.js";

test("every cell that Framework could not parse is a line, with its page", () => {
  const { document } = new JSDOM(
    '<main><div class="observablehq--error">\n SyntaxError: a \n</div><p>12</p><div class="observablehq--error">b</div></main>',
  ).window;
  expect(cellErrors("metode.html", document)).toEqual(["metode.html: SyntaxError: a", "metode.html: b"]);
  expect(cellErrors("metode.html", new JSDOM("<main>SyntaxError</main>").window.document)).toEqual([]);
});
