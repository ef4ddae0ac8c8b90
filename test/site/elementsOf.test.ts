import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { elementsOf } from "../../site/elementsOf.js";

test("are an element and all below it, in the order of a selector", () => {
  const { document } = new JSDOM("<main>a<ul><li><b>1</b></li><!-- x --><li></li></ul><p></p></main><footer></footer>")
    .window;
  const main = document.querySelector("main")!;
  expect([...elementsOf(main)]).toEqual([main, ...main.querySelectorAll("*")]);
  expect([...elementsOf(main)].map(({ localName }) => localName)).toEqual(["main", "ul", "li", "b", "li", "p"]);
});

test("of an element without any are itself", () => {
  const [paragraph] = new JSDOM("<p>text</p>").window.document.querySelectorAll("p");
  expect([...elementsOf(paragraph!)]).toEqual([paragraph]);
});
