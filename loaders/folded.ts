/**
 * A text as it is compared where spelling may differ: without its case, and with single plain spaces, whatever kinds of spaces and line
 * ends stand in or around it.
 *
 * @example
 * folded("  Sangat\u00a0 SETUJU"); // "sangat setuju"
 */
export function folded(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
