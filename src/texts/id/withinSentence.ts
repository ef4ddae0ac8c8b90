/**
 * A heading's words as they stand within a sentence: the first letter small, unless the first word is an abbreviation.
 *
 * @example withinSentence("Tempat tinggal") // "tempat tinggal"
 */
export function withinSentence(heading: string): string {
  return heading.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
