/**
 * How many line ends a text holds, whichever system wrote them.
 *
 * @example
 * countLines("a\r\nb\n"); // 2
 */
export function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
