import { expect, test } from "vitest";
import { visibleText, visibleTexts } from "../../src/study/visibleText.js";

test.each([
  ["\u0000\u001B[31m\u007F\u0085", "[U+0000][U+001B][31m[U+007F][U+0085]"],
  ["\u200F\u202Ekiri\u202C\u2066\u2069\u061C", "[U+200F][U+202E]kiri[U+202C][U+2066][U+2069][U+061C]"],
  ["\uFEFF\u200B\u2028\u2060", "[U+FEFF][U+200B][U+2028][U+2060]"],
  ["\uD800a\uDC00", "[U+D800]a[U+DC00]"],
  ["a\rb\r\nc", "a[U+000D]b\nc"],
])("%j is shown by its code points", (text, visible) => {
  expect(visibleText(text)).toBe(visible);
});

test.each(["Setuju sekali\n\tbaris dua", "é ü – ’ 😀 👩‍🔬", "العربية עברית", "<b>&amp;</b> =1+1"])(
  "%j stays as it is",
  (text) => {
    expect(visibleText(text)).toBe(text);
  },
);

test("every text of plain data is visible, and nothing else changes", () => {
  const value = { a: ["\u0007", 1, true, null], b: { c: { id: "\u202E" }, d: undefined } };
  expect(visibleTexts(value)).toEqual({ a: ["[U+0007]", 1, true, null], b: { c: { id: "[U+202E]" }, d: undefined } });
});
