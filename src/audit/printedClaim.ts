import type { Words } from "../study/study.js";
import type { ClaimKind, Counterpart } from "./entry.js";
import type { Expression } from "./expression.js";

/** A row of the ledger of what a publication printed, with what it claims. */
export interface PrintedClaim {
  readonly place: string;
  /** What was printed there, in words; one that ends in `lower` or `upper` reads that end of a printed interval. */
  readonly quantity: string;
  readonly kind: ClaimKind;
  /** Which number of the text is meant, the first being 1; absent where there is but one, or the text says it. */
  readonly number?: number;
  /** Exactly as printed; empty where the publication leaves out a word or reference that its own pattern asks for. */
  readonly printed: string;
  /** What it should be; absent where nothing allows to recompute it, and then there is a reason. */
  readonly claim?: Expression;
  readonly reason?: Words;
  readonly shown?: Counterpart;
  /** Where the row stands in its file, as an editor counts. */
  readonly line: number;
}
