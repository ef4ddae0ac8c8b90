/** What a code may be: it becomes part of addresses, file names and keys. */
export const CODE = /^[\p{L}\d][\p{L}\d_.-]*$/u;

/** What the number of a table or figure may be: it becomes part of addresses and file names, too. */
export const TABLE_NUMBER = /^[\p{L}\d.-]+$/u;

/**
 * @example
 * isCode("A.1"); // true
 * isCode("A/1"); // false
 */
export function isCode(text: string): boolean {
  return CODE.test(text);
}
