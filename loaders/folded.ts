/**
 * A text as it is compared where spelling may differ: without its case, and with single plain spaces, whatever kinds of
 * spaces and line ends stand in or around it, those of no width too.
 *
 * @example
 * folded("  Sangat\u00a0 SETUJU"); // "sangat setuju"
 */
export function folded(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\u200b\u2060]+/g, " ")
    .trim()
    .toLowerCase();
}
