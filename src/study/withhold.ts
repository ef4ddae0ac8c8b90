import type { AnswerQuality, Characteristic, Flaw, GroupSize, Study } from "./study.js";

const WITHHELD = { missing: "withheld" } as const;

/**
 * A study of which results alone are published: without small counts of respondents, respondents' numbers, and fingerprints of files, from
 * which a small count could be found by trying. The answers themselves stay, to be analysed; they are never part of a description.
 *
 * @example withhold({ ...study, publish: "results" }).strata[0].respondents // { missing: "withheld" }
 */
export function withhold(study: Study): Study {
  if (study.publish === "answers") return study;
  const { smallCells, data } = study;
  const strata = withholdCounts(study.strata, smallCells);
  return {
    ...study,
    strata: strata.groups,
    ...(strata.withheld > 0 && { strataWithheld: strata.withheld }),
    profile: study.profile.map((characteristic) =>
      characteristic.multiple
        ? withholdChoices(characteristic, study.answers.respondents.length, smallCells)
        : withholdCategories(characteristic, smallCells),
    ),
    answerQuality: unlisted(study.answerQuality),
    data: { ...data, files: data.files.map(({ path, bytes }) => ({ path, bytes })) },
  };
}

function withholdCategories(characteristic: Characteristic, smallCells: number): Characteristic {
  const { groups, withheld } = withholdCounts(characteristic.categories, smallCells);
  return { ...characteristic, categories: groups, ...(withheld > 0 && { withheld }) };
}

/** Of choices that overlap, those who did not choose could be as few as those who did: such counts are withheld, too. */
function withholdChoices(characteristic: Characteristic, respondents: number, smallCells: number): Characteristic {
  const { groups } = withholdCounts(characteristic.categories, smallCells);
  const isTold = (count: GroupSize) => typeof count !== "number" || count >= respondents || respondents - count >= smallCells;
  return {
    ...characteristic,
    categories: groups.map((group) => (isTold(group.respondents) ? group : { ...group, respondents: WITHHELD })),
  };
}

interface Counted {
  readonly respondents: GroupSize;
}

/**
 * Withholds counts from 1 to less than `smallCells`. The total stays, so that one withheld count alone, or several that can only be 1 each,
 * could be found from it: then the next larger count goes too, and all that equal it, so that what is withheld is always less than what is
 * shown. Nobody is a count that stays.
 *
 * @example withholdCounts([{ respondents: 2 }, { respondents: 9 }, { respondents: 30 }], 5).withheld // 11
 */
export function withholdCounts<Group extends Counted>(
  groups: readonly Group[],
  smallCells: number,
): { readonly groups: readonly Group[]; readonly withheld: number } {
  const counts = groups.map(({ respondents }) => (typeof respondents === "number" ? respondents : 0)).filter((count) => count > 0);
  const ascending = counts.toSorted((a, b) => a - b);
  let upTo = smallCells - 1;
  let hidden = ascending.filter((count) => count <= upTo);
  while (hidden.length > 0 && hidden.length < ascending.length && isFound(hidden, smallCells)) {
    upTo = ascending[hidden.length]!;
    hidden = ascending.filter((count) => count <= upTo);
  }
  const isHidden = (count: GroupSize) => typeof count === "number" && count > 0 && count <= upTo;
  return {
    groups:
      hidden.length === 0 ? groups : groups.map((group) => (isHidden(group.respondents) ? { ...group, respondents: WITHHELD } : group)),
    withheld: sum(hidden),
  };
}

/** Whether the counts could be told from their number and their sum. */
function isFound(hidden: readonly number[], smallCells: number): boolean {
  return hidden.length === 1 || sum(hidden) < smallCells || sum(hidden) === hidden.length;
}

function unlisted({ flaws, ...quality }: AnswerQuality): AnswerQuality {
  const emptied = Object.entries(flaws).map(([flaw, { respondents }]) => [flaw, { respondents, listed: [] }]);
  return { ...quality, flaws: Object.fromEntries(emptied) as Record<Flaw, { respondents: number; listed: readonly string[] }> };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
