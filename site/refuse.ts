/** @throws Error with one line a problem, if there are any. */
export function refuse(problems: readonly string[]): void {
  if (problems.length) throw new Error(problems.join("\n"));
}
