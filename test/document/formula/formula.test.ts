// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import {
  type FormulaPart,
  formula,
  fraction,
  index,
  indexedPower,
  parentheses,
  power,
  root,
  row,
  sum,
  text,
} from "../../../src/document/formula/formula.js";

/** The markup inside a formula. */
const inside = (...terms: readonly FormulaPart[]) => formula(...terms).innerHTML;

describe("formula", () => {
  test("is MathML on a line of its own", () => {
    const math = formula("n");
    expect([math.namespaceURI, math.localName, math.getAttribute("display")]).toEqual([
      "http://www.w3.org/1998/Math/MathML",
      "math",
      "block",
    ]);
    expect(math.querySelectorAll("*")[0]?.namespaceURI).toBe(math.namespaceURI);
  });

  test("writes Slovin's formula with its numbers", () => {
    const markup = inside("n", "=", fraction("16.806", row("1", "+", "16.806", "×", power("0,1", "2"))), "=", "99,41");
    expect(markup).toBe(
      "<mi>n</mi><mo>=</mo><mfrac><mn>16.806</mn><mrow><mn>1</mn><mo>+</mo><mn>16.806</mn><mo>×</mo><msup><mn>0,1</mn><mn>2</mn></msup></mrow></mfrac>" +
        "<mo>=</mo><mn>99,41</mn>",
    );
  });

  test.each([
    ["99,41", "mn"],
    ["−0,34", "mn"],
    ["±9,82%", "mn"],
    ["α", "mi"],
    ["rho", "mi"],
    ["−", "mo"],
    ["(", "mo"],
  ])("takes %s for %s", (written, name) => {
    expect(inside(written)).toBe(`<${name}>${written}</${name}>`);
  });

  test("indexes, sums, roots and words", () => {
    expect(inside(index("n", "h"))).toBe("<msub><mi>n</mi><mi>h</mi></msub>");
    expect(inside(indexedPower("s", text("total"), "2"))).toBe(
      "<msubsup><mi>s</mi><mtext>total</mtext><mn>2</mn></msubsup>",
    );
    expect(inside(sum("i", "k", "x"))).toBe(
      "<mrow><munderover><mo>∑</mo><mi>i</mi><mi>k</mi></munderover><mi>x</mi></mrow>",
    );
    expect(inside(root("p", "q"))).toBe("<msqrt><mi>p</mi><mi>q</mi></msqrt>");
    expect(inside(parentheses("N"))).toBe("<mrow><mo>(</mo><mi>N</mi><mo>)</mo></mrow>");
  });

  test("keeps text as text", () => {
    expect(inside(text("<b>"))).toBe("<mtext>&lt;b&gt;</mtext>");
  });
});
