import { cronbachAlpha } from "../../statistics/cronbachAlpha.js";
import type { Outcome } from "../../statistics/outcome.js";
import type { ScaleItems } from "./scaleItems.js";

/** Cronbach's alpha of a scale, of the respondents who answered every item, or whose blanks were filled. */
export function scaleAlpha({ codes, complete, products }: ScaleItems): Outcome<number> {
  return complete < 2 && codes.length > 1 ? { missing: "too few respondents" } : cronbachAlpha(products);
}
