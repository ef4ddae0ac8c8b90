/**
 * So many letters that a file's name holds them and what stands around them: most file systems have 255 bytes for it,
 * three a letter in most scripts.
 */
export const LONGEST_NAME = 80;

/** What a code may be: it becomes part of addresses, file names and keys. */
export const CODE = /^[\p{L}\d][\p{L}\d_.-]*$/u;

/** What the number of a table or figure may be: it becomes part of addresses and file names, too. */
export const TABLE_NUMBER = /^[\p{L}\d.-]+$/u;

/** Names that Windows keeps for devices, with whatever extension: no file can be called so. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)\d)$/i;

/**
 * @example
 * isCode("A.1"); // true
 * isCode("A/1"); // false
 */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/**
 * Whether a file can have no such name, whatever its extension.
 *
 * @example
 * isDevice("con"); // true
 * isDevice("Q1"); // false
 */
export function isDevice(text: string): boolean {
  return DEVICE.test(text);
}
