import { readdirSync, readFileSync } from "node:fs";

/** Pages for people who read the repository, by path. */
export const PAGES = ["README.md", "CONTRIBUTING.md", ...readdirSync("docs").map((file) => `docs/${file}`)].map(
  (path) => [path, readFileSync(path, "utf8")] as const,
);

/** The text of a page. */
export function page(path: string): string {
  const found = PAGES.find(([candidate]) => candidate === path);
  if (found === undefined) throw new Error(`There is no page ${path}`);
  return found[1];
}

/** The text below a second-level heading of a page, with the heading. */
export function part(path: string, heading: string): string {
  const text = page(path)
    .split(/^## /m)
    .find((candidate) => candidate.startsWith(`${heading}\n`));
  if (text === undefined) throw new Error(`${path} has no part "${heading}"`);
  return text;
}

/** What stands in the fenced blocks of a language. */
export function blocks(language: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, block]) => block!);
}

/** A text without its fenced blocks. */
export function prose(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, "");
}

/** What a text, fenced blocks aside, marks as code. */
export function codes(text: string): string[] {
  return [...prose(text).matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replace(/\s+/g, " "));
}

/** The rows of the table whose first column has a heading, cells with their marks. */
export function tableRows(text: string, heading: string): string[][] {
  const table = text.slice(text.indexOf(`\n| ${heading} |`) + 1).split(/\n(?!\|)/)[0]!;
  const [head, , ...rows] = table.split("\n").map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  if (head![0] !== heading || rows.length === 0) throw new Error(`There is no table under "${heading}"`);
  return rows;
}
