// Parts of Framework that evaluate a page without building a site; it ships no types.
declare module "@observablehq/framework/dist/markdown.js" {
  import type MarkdownIt from "markdown-it";

  export function createMarkdownIt(options: { readonly markdownIt: (md: MarkdownIt) => MarkdownIt }): MarkdownIt;
  export function parseMarkdown(
    input: string,
    options: { readonly md: MarkdownIt; readonly path: string },
  ): {
    readonly body: string;
    readonly code: readonly { readonly id: string; readonly node: unknown; readonly mode: string }[];
  };
}

declare module "@observablehq/framework/dist/javascript/transpile.js" {
  export function transpileJavaScript(
    node: unknown,
    options: {
      readonly id: string;
      readonly path: string;
      readonly mode: string;
      readonly resolveImport: (name: string) => string;
      readonly resolveFile: (name: string) => string;
    },
  ): string;
}
