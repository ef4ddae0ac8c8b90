import { WITHHELD } from "../statistics/outcome.js";
import type { AnswerQuality, Characteristic, Flagged, Flaw, GroupSize, Stratum, Study } from "../study/study.js";
import { extentOf, LEAST_RESPONDENTS } from "./extent.js";
import { firstSafe, hiddenCounts } from "./firstSafe.js";
import { named } from "./named.js";

/**
 * A study of which results alone are published: without small counts of respondents, respondents' numbers, and
 * fingerprints and sizes of files, from which a small count could be found by trying. The answers themselves stay, to
 * be analysed; they are never part of a description.
 *
 * @example withhold({ ...study, publish: "results" }).strata[0].respondents // { missing: "withheld" }
 */
export function withhold(study: Study): Study {
  if (study.publish === "answers") return study;
  const { smallCells, data } = study;
  const strata = withholdCounts(study.strata, smallCells, study.strata.map(membersOf));
  return {
    ...study,
    leastRespondents: study.leastRespondents ?? LEAST_RESPONDENTS,
    strata: strata.groups,
    ...(strata.withheld > 0 && { strataWithheld: strata.withheld }),
    profile: study.profile.map((characteristic) =>
      characteristic.multiple
        ? withholdChoices(characteristic, study.answers.respondents.length, smallCells)
        : withholdCategories(characteristic, smallCells),
    ),
    answerQuality:
      extentOf(study) === "verdicts"
        ? withoutPatterns(study.answerQuality)
        : withholdQuality(study.answerQuality, smallCells),
    data: { ...data, files: data.files.map(({ path }) => ({ path })) },
  };
}

function withholdCategories(characteristic: Characteristic, smallCells: number): Characteristic {
  const { groups, withheld } = withholdCounts(characteristic.categories, smallCells);
  return { ...characteristic, categories: groups, ...(withheld > 0 && { withheld }) };
}

/**
 * Of choices that overlap, those who did not choose could be as few as those who did: such counts are withheld, too.
 */
function withholdChoices(characteristic: Characteristic, respondents: number, smallCells: number): Characteristic {
  const { groups } = withholdCounts(characteristic.categories, smallCells);
  const isTold = (count: GroupSize) =>
    typeof count !== "number" || count >= respondents || respondents - count >= smallCells;
  return {
    ...characteristic,
    categories: groups.map((group) => (isTold(group.respondents) ? group : { ...group, respondents: WITHHELD })),
  };
}

/** Respondents are no more than members, unless a warning says that they are. */
function membersOf({ members, respondents }: Stratum) {
  return typeof respondents === "number" && respondents > members
    ? { from: members + 1, to: Infinity }
    : { from: 1, to: members };
}

interface Counted {
  readonly respondents: GroupSize;
}

/**
 * Withholds counts from 1 to less than `smallCells`, and as many larger ones as it takes until each of them could still
 * be another although their sum is told. What is withheld is always less than what is shown; nobody is a count that
 * stays.
 *
 * @param ranges Between what each count is known to be; from 1 on unless given.
 * @example withholdCounts([{ respondents: 2 }, { respondents: 9 }, { respondents: 30 }], 5).withheld // 11
 */
export function withholdCounts<Group extends Counted>(
  groups: readonly Group[],
  smallCells: number,
  ranges = groups.map(() => ({ from: 1, to: Infinity })),
): { readonly groups: readonly Group[]; readonly withheld: number } {
  const counts = groups.map(({ respondents }) => (typeof respondents === "number" ? respondents : 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const number = firstSafe(counts, {
    count: counts.length + 1,
    at: (others, further) => {
      const hidden = hiddenCounts(others, smallCells, further);
      return hidden && { hidden, told: "" };
    },
    ranges: ranges.map(({ from, to }) => ({ from, to: Math.min(to, all) })),
    least: smallCells,
  });
  const hidden = hiddenCounts(counts, smallCells, number) ?? counts.map((count) => count > 0);
  return {
    groups: groups.map((group, i) => (hidden[i] ? { ...group, respondents: WITHHELD } : group)),
    withheld: counts.reduce((sum, count, i) => (hidden[i] ? sum + count : sum), 0),
  };
}

function withholdQuality(
  { read, unanswered, dropped, flaws, longestRun }: AnswerQuality,
  smallCells: number,
): AnswerQuality {
  const unless = ({ respondents }: { readonly respondents: GroupSize }) =>
    typeof respondents === "number" && respondents > 0 && respondents < smallCells ? WITHHELD : respondents;
  return named<AnswerQuality>({
    read,
    unanswered,
    dropped,
    flaws: flawsOf((flaw) => unless(flaws[flaw])),
    longestRun: longestRun && { items: longestRun.items, respondents: unless(longestRun) },
  });
}

/** Patterns of answers tell of few respondents what they answered. */
function withoutPatterns({ read, unanswered, dropped }: AnswerQuality): AnswerQuality {
  return named<AnswerQuality>({ read, unanswered, dropped, flaws: flawsOf(() => WITHHELD), longestRun: undefined });
}

function flawsOf(respondents: (flaw: Flaw) => GroupSize): Record<Flaw, Flagged> {
  const flagged = (flaw: Flaw) => ({ respondents: respondents(flaw), listed: [] });
  return { oneAnswer: flagged("oneAnswer"), identical: flagged("identical"), blanks: flagged("blanks") };
}
