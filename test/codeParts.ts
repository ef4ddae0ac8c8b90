/** A module's parts: what it names, what it says of itself, and what it says to others. */
export interface CodeParts {
  /** Without comments and literals. */
  readonly code: string;
  readonly comments: string;
  /** The texts of strings, templates and regular expressions, each with its line. */
  readonly literals: readonly Literal[];
}

export interface Literal {
  readonly text: string;
  readonly line: number;
  /** Whether it is the key of a property. */
  readonly isKey: boolean;
}

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const REGEX = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))+/y;
const MARK = /\$\{|[^/"'`{}$]+|[\s\S]/y;
/** What a regular expression may stand behind, where a quotient may not. */
const BEFORE_REGEX = /(?:^|[([{,;=:!&|?+>]|\breturn)\s*$/;

/** Takes a TypeScript module apart. */
export function codeParts(module: string): CodeParts {
  const literals: Literal[] = [];
  let [code, comments] = ["", ""];
  /** The templates that are open, and the braces. */
  const open: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(module)?.[0] ?? "";
    at += found.length;
    return found;
  };
  while (at < module.length) {
    const inTemplate = open.at(-1) === "`";
    const comment = inTemplate ? "" : take(COMMENT);
    if (comment !== "") comments += `${comment}\n`;
    const start = at;
    const text = inTemplate ? take(TEMPLATE) : take(STRING) || (BEFORE_REGEX.test(code.slice(-20)) ? take(REGEX) : "");
    if (text !== "") {
      const line = module.slice(0, start).split("\n").length;
      literals.push({ text, line, isKey: /^\s*:/.test(module.slice(at, at + 9)) && !/\?\s*$/.test(code.slice(-20)) });
      code += " ";
    } else if (comment === "") {
      const mark = take(MARK);
      if (mark === "}" || (inTemplate && mark === "`")) open.pop();
      else if (mark === "${" || mark === "{" || mark === "`") open.push(mark);
      if (mark === "${" || (!inTemplate && mark !== "`")) code += mark === "${" ? "{" : mark; // a hole has both its braces
    }
  }
  return { code, comments, literals };
}
