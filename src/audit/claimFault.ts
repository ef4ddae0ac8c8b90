/** What is wrong with a claim; its words are in src/texts. */
export type ClaimFaultKind = "syntax" | "function" | "name" | "row" | "place" | "value" | "arguments";

/** Thrown where a claim cannot be read, or names what does not exist. */
export class ClaimFault extends Error {
  override readonly name = "ClaimFault";

  /** @param detail The piece of the claim that is at fault. */
  constructor(
    readonly kind: ClaimFaultKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}
