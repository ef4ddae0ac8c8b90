/** A year of publication, where a work is cited by it: (Norman, 2010; Liddell & Kruschke, 2018) or (1967). */
const CITATION = /\((?:[^()\d]*(?:19|20)\d\d(?:[;,](?=[^)])|(?=\))))+\)/g;

/** An entry of a list of references: Author, A. (2000). Title. Journal, 1(2), 3–4. */
const REFERENCE = /^(?:- )?\p{Lu}[^()]*\(\d{4}\)\. .*$/u;

/** Names that have a digit in them. */
const NAMES = /\bSHA-256\b/g;

/**
 * Finds figures that somebody typed: the texts that hold a number which is neither a citation's year nor part of a name
 * or code (`X1`). Given what a page says besides what is computed, it must find none.
 */
export function typedFigures(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    if (REFERENCE.test(text)) return false;
    return /(?<![\p{L}\d])\d/u.test(text.replace(CITATION, "").replace(NAMES, ""));
  });
}
