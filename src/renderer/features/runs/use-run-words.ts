import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { PeriodType } from '../../../shared/domain/period.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import { useFormat } from '../../i18n/use-format.js';

/** A run in words: its periods, and the day and time at which it was made, as Nmbrs wrote them ('' where it did not). */
export function useRunWords(type: PeriodType) {
  const format = useFormat();
  return {
    period: ({ year, from, until }: PayRun): string => {
      const one = (number: number): string => format.period({ year, number, type });
      return from === until ? one(until) : `${one(from)} – ${one(until)}`;
    },
    day: ({ runAt }: PayRun): string => {
      const date = CalendarDate.safeParse(runAt?.slice(0, 10));
      return date.success ? format.date(date.data) : '';
    },
    time: ({ runAt }: PayRun): string => runAt?.slice(11, 16) ?? '',
  };
}
