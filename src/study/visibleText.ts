/**
 * Control characters but tab and line feed; marks that turn the direction of writing; what has no width; halves of
 * characters.
 */
const INVISIBLE = /[^\P{Cc}\t\n]|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;

/**
 * A text in which characters that would act unseen, on the text around them or on a terminal, are shown by their code
 * points.
 *
 * @example visibleText("a\u202Eb\u0007") // "a[U+202E]b[U+0007]"
 */
export function visibleText(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(INVISIBLE, (character) => {
    const point = character.codePointAt(0)!.toString(16).toUpperCase();
    return `[U+${point.padStart(4, "0")}]`;
  });
}

/**
 * Plain data in which every text is visible.
 *
 * @example visibleTexts({ name: { id: "a\u0007" } }) // { name: { id: "a[U+0007]" } }
 */
export function visibleTexts<T>(value: T): T {
  return mapped(value) as T;
}

function mapped(value: unknown): unknown {
  if (typeof value === "string") return visibleText(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]));
}
