import type { Language } from '../../../../shared/ipc/app.js';

interface Days {
  /** A full date as the language writes it: `19-11-2026`, Swedish `2026-11-19`. */
  readonly day: string;
  readonly today: string;
  readonly time: string;
  readonly language: Language;
}

/** Today by the clock, another day of this year without its year, older by the full date. */
export function listTime({ day, today, time, language }: Days): string {
  if (day === today) return time;
  const year = (text: string): string => (language === 'sv' ? text.slice(0, 4) : text.slice(-4));
  if (year(day) !== year(today)) return day;
  return language === 'sv' ? day.slice(5) : day.slice(0, 5);
}
