import katex from "katex";
import type MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it/index.js";

/**
 * Markdown plugin: `$…$` and `$$…$$` become MathML while the site is built, so that formulas are real mathematics to a
 * screen reader and cost the browser no style sheet, font or script. An expression `${…}` of Framework and a price
 * ("$5") are left alone.
 *
 * @throws KaTeX's ParseError on a formula it cannot read.
 */
export function math(md: MarkdownIt): void {
  md.inline.ruler.before("escape", "math", readFormula);
  md.renderer.rules["math"] = (tokens, index) => {
    const { content, meta } = tokens[index]!;
    const formula = katex.renderToString(content, {
      displayMode: meta.display,
      output: "mathml",
      throwOnError: true,
      strict: "error",
    });
    return meta.display ? formula.replace("<math ", '<math tabindex="0" ') : formula; // one wider than the screen scrolls, by keyboard too
  };
}

function readFormula(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src[pos] !== "$" || src[pos + 1] === "{") return false;
  const fence = src.startsWith("$$", pos) ? "$$" : "$";
  if (fence === "$" && /\s|\d/.test(src[pos + 1] ?? " ")) return false;
  const end = src.indexOf(fence, pos + fence.length);
  if (end < 0 || end > posMax) return false;
  if (!silent) {
    const token = state.push("math", "math", 0);
    token.content = src.slice(pos + fence.length, end);
    token.meta = { display: fence === "$$" };
  }
  state.pos = end + fence.length;
  return true;
}
