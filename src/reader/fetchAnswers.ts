import type { Results } from "../analysis/results/analyse.js";
import { type CodedAnswers, decodeAnswers } from "../study/codedAnswers.js";
import type { Study } from "../study/study.js";

/**
 * The study of some results, with its answers.
 *
 * @param address Whole address of the coded answers: a worker has another base than its page.
 * @throws (rejects) if they cannot be loaded.
 */
export async function fetchAnswers({ study }: Results, address: string): Promise<Study> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { ...study, answers: decodeAnswers((await response.json()) as CodedAnswers) };
}
