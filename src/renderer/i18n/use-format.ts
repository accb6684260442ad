import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { Period } from '../../shared/domain/period.js';
import { Language } from '../../shared/ipc/app.js';
import {
  formatCountry,
  formatDate,
  formatDay,
  formatDecimal,
  formatFigure,
  formatInteger,
  formatPeriod,
  formatShortPeriod,
  formatTime,
} from './format.js';

/** The language in force. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  const parsed = Language.safeParse(i18n.language);
  return parsed.success ? parsed.data : 'nl';
}

/** The formatters of `format.ts`, bound to the language in force. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      integer: (value: number) => formatInteger(value, language),
      decimal: (amount: string) => formatDecimal(amount, language),
      figure: (amount: string) => formatFigure(amount, language),
      date: (date: CalendarDate) => formatDate(date, language),
      time: (instant: string) => formatTime(instant),
      day: (instant: string) => formatDay(instant, language),
      period: (period: Period) => formatPeriod(period, language),
      shortPeriod: formatShortPeriod,
      country: (code: string) => formatCountry(code, language),
    }),
    [language],
  );
}

export type Format = ReturnType<typeof useFormat>;
