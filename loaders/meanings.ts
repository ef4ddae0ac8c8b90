import { bareWords } from "./bareWords.js";
import { folded } from "./folded.js";

/** What a text may mean, by number: what the numbers stand for is the caller's. */
export interface Meanings {
  /** None where no word is known; several where a word has them, or where the words of a text contradict each other. */
  of(text: string): FoundMeanings;
}

export interface FoundMeanings {
  readonly meanings: readonly number[];
  /** Whether several meanings are those of words that stand beside each other: "5 - Sangat Tidak Setuju". */
  readonly contradictory: boolean;
}

/** A value, a code and a label in two languages. */
const PARTS = 4;

/** Longer texts are no labels side by side. */
const LONGEST = 200;

/**
 * Finds what a text means among known words: the word as it is written, case and spaces apart; else its bare words;
 * else several different words side by side, as in "4 - Setuju" or "Setuju (S)", which must all mean the same.
 *
 * @example
 * meanings([["4", 4], ["Setuju", 4], ["5", 5]]).of("(5) setuju"); // { meanings: [5, 4], contradictory: true }
 */
export function meanings(words: readonly (readonly [word: string, meaning: number])[]): Meanings {
  const exact = new Map<string, Set<number>>();
  const bare = new Map<string, Set<number>>();
  for (const [word, meaning] of words) {
    exact.set(folded(word), (exact.get(folded(word)) ?? new Set()).add(meaning));
    const plain = bareWords(word);
    if (plain !== "") bare.set(plain, (bare.get(plain) ?? new Set()).add(meaning));
  }
  return {
    of(text) {
      const plain = text.length > LONGEST ? "" : bareWords(text);
      const whole = exact.get(folded(text)) ?? bare.get(plain);
      if (whole !== undefined) return { meanings: [...whole], contradictory: false };
      return together(sequences(plain.split(" "), bare, []));
    },
  };
}

/** What all readings of words side by side agree on. */
function together(readings: readonly (readonly ReadonlySet<number>[])[]): FoundMeanings {
  const shared = readings.map(([first, ...others]) =>
    [...first!].filter((meaning) => others.every((other) => other.has(meaning))),
  );
  const contradictory = shared.some((meanings) => meanings.length === 0);
  return {
    meanings: [...new Set(contradictory ? readings.flat().flatMap((set) => [...set]) : shared.flat())],
    contradictory,
  };
}

/** Every way in which tokens are different known words one after the other. */
function sequences(
  tokens: readonly string[],
  known: ReadonlyMap<string, Set<number>>,
  before: readonly string[],
): Set<number>[][] {
  if (tokens.length === 0) return [[]];
  if (before.length === PARTS) return [];
  return tokens.flatMap((_, at) => {
    const word = tokens.slice(0, at + 1).join(" ");
    const own = known.get(word);
    if (own === undefined || before.includes(word)) return [];
    return sequences(tokens.slice(at + 1), known, [...before, word]).map((rest) => [own, ...rest]);
  });
}
