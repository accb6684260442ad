import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { Period } from '../../shared/domain/period.js';
import type { Language } from '../../shared/ipc/app.js';

/**
 * Numbers, dates and periods in the language of the app. The operating system's locale decides nothing:
 * a clerk at an English Windows reads the same figures as her colleague.
 */

/** Thousands: a point in Dutch, a comma in English, a no-break space in Swedish. Minus is U+2212. */
const thousands: Readonly<Record<Language, string>> = { nl: '.', en: ',', sv: '\u00a0' };

export function formatInteger(value: number, language: Language): string {
  const digits = Math.abs(Math.trunc(value)).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, thousands[language]);
  return value < 0 ? `\u2212${grouped}` : grouped;
}

/** Decimal text as people write it: `1234.5` as 1.234,5. Digits are neither added nor dropped. */
export function formatDecimal(amount: string, language: Language): string {
  const negative = amount.startsWith('-');
  const [whole = '0', places = ''] = (negative ? amount.slice(1) : amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands[language]);
  const number = places === '' ? grouped : `${grouped}${language === 'en' ? '.' : ','}${places}`;
  return negative ? `\u2212${number}` : number;
}

/** The same with two places at least, so that figures line up in a column. */
export function formatFigure(amount: string, language: Language): string {
  const [whole = '0', places = ''] = amount.split('.');
  return formatDecimal(`${whole}.${places.padEnd(2, '0')}`, language);
}

/** `2026-11-03` as 03-11-2026; Swedish writes dates the ISO way. */
export function formatDate(date: CalendarDate, language: Language): string {
  if (language === 'sv') return date;
  const [year, month, day] = date.split('-');
  return `${day}-${month}-${year}`;
}

/** The clock time of an instant, as 09:41, where the computer stands (or in the zone given). */
export function formatTime(instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('nl', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(instant));
}

/** The calendar date of an instant, where the computer stands. */
export function formatDay(instant: string, language: Language, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
  return language === 'sv'
    ? `${part('year')}-${part('month')}-${part('day')}`
    : `${part('day')}-${part('month')}-${part('year')}`;
}

export function monthName(number: number, language: Language, month: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, number - 1, 15)));
}

const weekWord: Readonly<Record<Language, string>> = { nl: 'week', en: 'week', sv: 'vecka' };
const fourWeeksWord: Readonly<Record<Language, string>> = { nl: '4 weken', en: '4 weeks', sv: '4 veckor' };

/** `11 · november 2026`; periods that are no months go by number: `11 · 2026, 4 weken`. */
export function formatPeriod(period: Period, language: Language): string {
  if (period.type === 'month') return `${period.number} · ${monthName(period.number, language)} ${period.year}`;
  const word = period.type === 'week' ? weekWord[language] : fourWeeksWord[language];
  return `${period.number} · ${period.year}, ${word}`;
}

/** In tables: 11-2026. */
export function formatShortPeriod(period: { readonly year: number; readonly number: number }): string {
  return `${String(period.number).padStart(2, '0')}-${period.year}`;
}

/** The country's name, or the code itself when nobody knows it. */
export function formatCountry(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
