/**
 * Words as a program's text lists them: one after another, on as many lines as it takes.
 *
 * @param indent What stands before every line but the first.
 * @example listed(["A1", "A2"], ", ", "  ") // "A1, A2"
 */
export function listed(words: readonly string[], separator: string, indent: string, width = 90): string {
  const lines: string[] = [];
  let line = "";
  for (const [i, word] of words.entries()) {
    const next = i < words.length - 1 ? word + separator : word;
    if (line !== "" && line.length + next.trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += next;
  }
  return [...lines, line].join(`\n${indent}`);
}
