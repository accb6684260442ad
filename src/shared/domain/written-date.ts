import { CalendarDate } from './calendar-date.js';

/**
 * A date as people write it: day first (`1-3-1980`, `1/3/1980`, `1.3.1980`) or the ISO way (`1980-3-1`).
 * Null when it is none: a day that does not exist, or a year of two digits, which could mean either century.
 */
export function readWrittenDate(text: string): CalendarDate | null {
  const dayFirst = /^\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})\s*$/.exec(text);
  const yearFirst = /^\s*(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*$/.exec(text);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = CalendarDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.success ? date.data : null;
}
