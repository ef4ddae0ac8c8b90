import { chapter } from "./chapter.js";
import { shell } from "./shell.js";

const pages: Readonly<Record<string, string>> = shell.pages;

/** Words of the list of pages, tables and figures. */
export const contents = {
  ...chapter,
  bytes: (count: number) => `${chapter.integer(count)} bita`,
  page: (path: string) => pages[path] ?? path,
};

export type ContentsTexts = typeof contents;
