import { CalendarDate } from './calendar-date.js';

/**
 * Dates as people here write them: `1-3-26`, `01/03/2026`, `1.3.2026`, `010326`, `2026-03-01`. The day stands before the month,
 * whatever the operating system thinks; only a year of four digits may come first.
 */
export type DateInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'invalid' };

const invalid: DateInput = { kind: 'invalid' };

/**
 * Reads a date. A year of two digits is the one that lies nearest below `lastYear`, which is that of today plus a few for
 * a contract's end; null takes no such year, as for a birthday, which may lie in either century.
 */
export function readDate(text: string, lastYear: number | null): DateInput {
  const bare = text.trim().replace(/\s*([-/.\s])\s*/g, '$1');
  if (bare === '') return { kind: 'blank' };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const european =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(bare);
  if (!european) return invalid;
  const [, day, month, year = ''] = european;
  if (year.length === 4) return dateOf(year, month, day);
  return lastYear === null ? invalid : dateOf(String(fullYear(Number(year), lastYear)), month, day);
}

/** 80 with a last year of 2026 is 1980, 26 is 2026, 27 is 1927. */
function fullYear(short: number, lastYear: number): number {
  const century = lastYear - (lastYear % 100);
  return century + short <= lastYear ? century + short : century - 100 + short;
}

function dateOf(year = '', month = '', day = ''): DateInput {
  const parsed = CalendarDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? { kind: 'date', date: parsed.data } : invalid;
}
