/** @throws Error with one line a problem, if there are any. */
export function throwProblems(problems: readonly string[]): void {
  if (problems.length) throw new Error(problems.join("\n"));
}
