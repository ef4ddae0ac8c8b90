import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { math } from "../../site/math.js";

const render = (markdown: string) => new MarkdownIt().use(math).renderInline(markdown);

test("a formula becomes MathML, in the line or displayed", () => {
  expect(render("Rumus $n^2$.")).toMatch(
    /^Rumus <span class="katex"><math xmlns[^>]*><semantics>.*<\/math><\/span>\.$/,
  );
  expect(render("$$n^2$$")).toMatch(/<math tabindex="0".* display="block">/);
});

test("prices and Framework's expressions are no formulas", () => {
  for (const text of ["$5 dan $6", `\${n} dan \${m}`, "harga $ saja"]) expect(render(text)).toBe(text);
});

test("a formula that cannot be read is an error", () => {
  expect(() => render("$\\frac{1}$")).toThrow("KaTeX");
});
