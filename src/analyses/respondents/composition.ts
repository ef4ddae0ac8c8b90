import type { Words } from "../../study/study.js";
import { percentOf } from "../items/reading.js";

/** How the respondents divide into groups, as far as the counts of the groups tell. */
export interface Composition {
  readonly groups: readonly Group[];
  /** What the counts of the groups add up to. */
  readonly total: number;
  /** Respondents of the answers; the total need not be the same. */
  readonly respondents: number;
  /** The groups of the highest count, more than one where they tie; none while nothing was counted. */
  readonly largest: readonly Group[];
  /** Whether the largest group holds more than half of the total, and of the respondents, where there are any. */
  readonly majority: { readonly ofTotal: boolean; readonly ofRespondents: boolean };
}

export interface Group {
  readonly label: Words;
  readonly count: number;
  /** 0..100. */
  readonly percentOfTotal: number;
  /** 0..100. Beyond 100 where the counts hold more than the answers. */
  readonly percentOfRespondents: number;
  /** Why the count is not one that was published. */
  readonly note?: Words;
}

interface Counted {
  readonly label: Words;
  readonly respondents: number;
  readonly note?: Words;
}

/** Shares of counted groups, of what the counts add up to and of the respondents there are. */
export function composition(counted: readonly Counted[], respondents: number): Composition {
  const total = counted.reduce((sum, group) => sum + group.respondents, 0);
  const groups = counted.map(({ label, respondents: count, note }) => ({
    label,
    count,
    percentOfTotal: percentOf(count, total),
    percentOfRespondents: percentOf(count, respondents),
    ...(note && { note }),
  }));
  const highest = Math.max(0, ...groups.map(({ count }) => count));
  return {
    groups,
    total,
    respondents,
    largest: groups.filter(({ count }) => count > 0 && count === highest),
    majority: { ofTotal: 2 * highest > total, ofRespondents: 2 * highest > (respondents || total) },
  };
}
