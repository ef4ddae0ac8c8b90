import { element } from "./element.js";

/**
 * Hands a text to the reader as a file, in a browser.
 *
 * @example downloadText("tabel-12.csv", "Jawaban,Frekuensi\r\n")
 */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: name }).click();
  // A browser may still be reading the address when click() returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
