import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { boxed, cellMarks, markedId } from "../../site/cell.js";

const documentOf = (html: string) => new JSDOM(html).window.document;

describe("what a cell displayed", () => {
  const box = (html: string) => {
    const document = documentOf(html);
    return boxed("0123abcd", document, [...document.body.childNodes]);
  };

  test("is put into a box, whose markup is kept", () => {
    const { id, box: element, html } = box("<b>12</b> &lt;input");
    expect([id, element.localName, html, element.hasAttribute("inert")]).toEqual([
      "0123abcd",
      "observablehq-loading",
      "<b>12</b> &lt;input",
      false,
    ]);
  });

  test.each(["input", "select", "button", "textarea"])("does nothing yet where it has a %s", (name) => {
    expect(box(`<p><${name}></${name}></p>`).box.hasAttribute("inert")).toBe(true);
  });
});

test("the marks of cells are found by their ids, other comments are none", () => {
  const document = documentOf("<main><!--:0123abcd:--><p><!-- note --><!--:0123abcd-1:--></p></main><!--:nothing:-->");
  const marks = cellMarks(document);
  expect([...marks.keys()]).toEqual(["0123abcd", "0123abcd-1"]);
  expect(marks.get("0123abcd-1")!.parentElement!.localName).toBe("p");
  expect([...cellMarks(document, document.querySelector("p")!).keys()]).toEqual(["0123abcd-1"]);
  expect([":0123abcd:", ":0123ABCD:", "0123abcd", ":0123abcd: "].map(markedId)).toEqual([
    "0123abcd",
    undefined,
    undefined,
    undefined,
  ]);
});
