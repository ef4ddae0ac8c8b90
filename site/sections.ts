import type MarkdownIt from "markdown-it";
import type { Part, Parts } from "../src/study/parts.js";

const MARK = /^<!--\s*(with (?<part>\w+)|end)\s*-->$/;

/**
 * Markdown plugin: what stands between the lines `<!-- with hypotheses -->` and `<!-- end -->` of a page is there only
 * where the study has hypotheses (or another of its parts), headings and cells included.
 *
 * @param partsOf Asked anew for every page: a preview outlives versions of the study.
 * @throws Error for a part that no study has, and for marks that do not pair.
 */
export function sections(md: MarkdownIt, partsOf: () => Parts): void {
  md.core.ruler.after("block", "sections", (state) => {
    const parts = partsOf();
    const open: boolean[] = [];
    state.tokens = state.tokens.filter(({ type, content }) => {
      const mark = type === "html_block" ? MARK.exec(content.trim()) : null;
      if (mark === null) return open.every(Boolean);
      const part = mark.groups!["part"] as Part | undefined;
      if (part === undefined) {
        if (open.pop() === undefined) throw new Error(`"${content.trim()}" ends no section`);
      } else if (Object.hasOwn(parts, part)) open.push(parts[part]);
      else throw new Error(`"${content.trim()}" names none of ${Object.keys(parts).join(", ")}`);
      return false;
    });
    if (open.length > 0) throw new Error("a section of the page has no <!-- end -->");
  });
}
