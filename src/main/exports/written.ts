import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { Language } from '../../shared/ipc/app.js';

/** Thousands as the screen has them: a point in Dutch, a comma in English, a no-break space in Swedish. */
const thousands: Readonly<Record<Language, string>> = { nl: '.', en: ',', sv: '\u00a0' };

/** Plain decimal text as people read it on paper: `-1234.5` as −1.234,5. Digits are neither added nor dropped. */
export function writtenDecimal(decimal: string, language: Language): string {
  const [whole = '', places] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands[language]);
  const number = places === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${places}`;
  return decimal.startsWith('-') ? `\u2212${number}` : number;
}

/** `2026-11-03` as 03-11-2026; Swedish writes dates the ISO way. */
export const writtenDate = (date: CalendarDate, language: Language): string =>
  language === 'sv' ? date : date.split('-').toReversed().join('-');
