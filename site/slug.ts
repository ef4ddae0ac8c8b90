/**
 * A text as a fragment of an address: lower case, without marks above letters, words joined by `-`.
 *
 * @example slug("Kesetiaan: Butir & Dimensi") // "kesetiaan-butir-dimensi"
 */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
