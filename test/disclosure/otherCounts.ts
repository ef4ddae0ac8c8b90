/** Every way to put a total into so many parts, each one at least. */
function* parts(total: number, count: number): Generator<number[], void, void> {
  if (count === 1) yield [total];
  for (let first = 1; count > 1 && first <= total - count + 1; first++) {
    for (const rest of parts(total - first, count - 1)) yield [first, ...rest];
  }
}

/**
 * All that counts can be for someone who knows what is published of them and how it was decided: those that would have
 * been published alike. It tries them all, and shares no code with what decides.
 *
 * @param publish What is published of counts, and which of them it withholds.
 */
export function otherCounts(
  counts: readonly number[],
  publish: (counts: readonly number[]) => { readonly text: string; readonly hidden: readonly boolean[] },
): number[][] {
  const { text, hidden } = publish(counts);
  const places = [...counts.keys()].filter((place) => hidden[place]);
  const total = places.reduce((sum, place) => sum + counts[place]!, 0);
  const candidates =
    places.length === 0
      ? [[...counts]]
      : [...parts(total, places.length)].map((part) => replaced(counts, places, part));
  return candidates.filter((candidate) => publish(candidate).text === text);
}

function replaced(counts: readonly number[], places: readonly number[], values: readonly number[]): number[] {
  const copy = [...counts];
  for (const [i, place] of places.entries()) copy[place] = values[i]!;
  return copy;
}

/** The places of withheld counts that can be one number only. */
export function foundPlaces(solutions: readonly (readonly number[])[], hidden: readonly boolean[]): number[] {
  return [...hidden.keys()].filter(
    (place) => hidden[place] && new Set(solutions.map((solution) => solution[place])).size < 2,
  );
}
