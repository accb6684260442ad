import { useSyncExternalStore } from 'react';
import { CalendarDate } from '../../shared/domain/calendar-date.js';

/** The calendar date where the computer stands. */
export function todayHere(now = new Date()): CalendarDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return CalendarDate.parse(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** A screen left open over midnight is right again within a minute. */
function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}

export function useToday(): CalendarDate {
  return useSyncExternalStore(everyMinute, () => todayHere());
}
