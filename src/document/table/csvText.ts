/**
 * Records as CSV (RFC 4180: commas, CRLF, quotes doubled). Numbers at full precision with a decimal point; text that a
 * spreadsheet would run as a formula is preceded by an apostrophe.
 *
 * @throws RangeError for a number that is not finite
 * @example csvText([["Jawaban", "Frekuensi"], ["Setuju", 57]]) // "Jawaban,Frekuensi\r\nSetuju,57\r\n"
 */
export function csvText(records: readonly (readonly (string | number)[])[]): string {
  return records.map((record) => `${record.map(field).join(",")}\r\n`).join("");
}

function field(value: string | number): string {
  if (typeof value === "string") return quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
  if (!Number.isFinite(value)) throw new RangeError(`csvText requires finite numbers, not ${value}`);
  return String(value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
