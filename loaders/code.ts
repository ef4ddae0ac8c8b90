/** What a code may be: it becomes part of addresses, file names and keys. */
export const CODE = /^[\p{L}\d][\p{L}\d_.-]*$/u;

/**
 * @example
 * isCode("A.1"); // true
 * isCode("A/1"); // false
 */
export function isCode(text: string): boolean {
  return CODE.test(text);
}
