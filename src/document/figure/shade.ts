/** Steps of the palette on either side of its middle; scales of more than nine options need one more. */
const STEPS = 4;
const FOR_FOUR = 9;

/**
 * The class that colours an option by its place in the scale: `below-4` to `below-1`, `middle`, `above-1` to `above-4`
 * (-5 where there are more than nine). The ends of every scale are the strongest; a scale without a middle option has
 * no `middle`.
 *
 * @param position from 0, in ascending order of the options
 * @example shade(3, 5) // "above-2"
 */
export function shade(position: number, options: number): string {
  const distance = position - (options - 1) / 2;
  if (distance === 0) return "middle";
  const steps = options > FOR_FOUR ? STEPS + 1 : STEPS;
  const step = Math.max(1, Math.round((Math.abs(distance) * steps) / ((options - 1) / 2)));
  return `${distance < 0 ? "below" : "above"}-${step}`;
}
