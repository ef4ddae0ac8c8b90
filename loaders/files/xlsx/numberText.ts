const DAY = 86_400;
const BEFORE_1900 = Date.UTC(1899, 11, 31);
const IN_1904 = Date.UTC(1904, 0, 1);
/** 1900 had no 29 February, but the day of this number is called that. */
const NO_DAY = 60;

/**
 * A number as a sheet shows it: to 15 digits, since binary numbers are written with more of them than were typed. Whole
 * numbers stay as they are, since they may be names.
 *
 * @example
 * numberText("4.0"); // "4"
 * numberText("3.3000000000000003"); // "3.3"
 */
export function numberText(written: string): string {
  if (/^-?\d+$/.test(written)) return written;
  const number = Number(written);
  return written.trim() === "" || !Number.isFinite(number) ? written : String(Number(number.toPrecision(15)));
}

/**
 * A number of days as the date and time it stands for, of day and time what there is of it.
 *
 * @example
 * dateText("45356.5", false); // "2024-03-05 12:00:00"
 */
export function dateText(written: string, from1904: boolean): string {
  const number = Number(written);
  if (written.trim() === "" || !(number >= 0 && number < 3_000_000)) return numberText(written);
  const seconds = Math.round(number * DAY);
  const [days, rest] = [Math.floor(seconds / DAY), seconds % DAY];
  const time = [rest / 3600, (rest / 60) % 60, rest % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
  if (days === 0) return time;
  const date = from1904 ? dayFrom(IN_1904, days) : dateFrom1900(days);
  return rest === 0 ? date : `${date} ${time}`;
}

function dateFrom1900(days: number): string {
  if (days === NO_DAY) return "1900-02-29";
  return dayFrom(BEFORE_1900, days > NO_DAY ? days - 1 : days);
}

const dayFrom = (start: number, days: number) => new Date(start + days * DAY * 1000).toISOString().slice(0, 10);
