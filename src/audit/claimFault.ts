import type { Reason } from "../statistics/outcome.js";

/** What is wrong with a claim; its words are in src/texts. */
export type ClaimFaultKind = "syntax" | "function" | "name" | "row" | "place" | "value" | "arguments";

/** Thrown where a claim cannot be read, or names what does not exist. */
export class ClaimFault extends Error {
  override readonly name = "ClaimFault";

  /**
   * @param detail The piece of the claim that is at fault.
   * @param reason Why what it names has no value, where that is the fault.
   */
  constructor(
    readonly kind: ClaimFaultKind,
    readonly detail: string,
    readonly reason?: Reason,
  ) {
    super(`${kind}: ${detail}`);
  }
}
