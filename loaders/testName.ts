import { plainName } from "./plainName.js";

/**
 * Whether a row's name is that of one somebody made to try the form.
 *
 * @example
 * isTestName("tes 2"); // true
 * isTestName("Tesa"); // false
 */
export function isTestName(name: string): boolean {
  return (
    name.length < 30 &&
    /^(?:tes|test|testing|coba|coba-coba|percobaan|uji ?coba|dummy|contoh|asdf+|xxx+)(?: ?(?:saja|aja|form|isi|\d+))?[.!]*$/u.test(
      plainName(name),
    )
  );
}
