import { z } from 'zod';

/** A calendar date as `YYYY-MM-DD`. No time, no zone: the API ignores both. */
export const CalendarDate = z.iso.date().brand('CalendarDate');
export type CalendarDate = z.infer<typeof CalendarDate>;

/**
 * Reads an `xsd:dateTime` of the wire as a date. `0001-01-01` is .NET's default and stands for "no date".
 * Undefined when the text is no date at all.
 */
export function fromWireDate(text: string | null | undefined): CalendarDate | null | undefined {
  if (text === null || text === undefined || text === '') return null;
  const date = text.slice(0, 10);
  if (date === '0001-01-01') return null;
  const parsed = CalendarDate.safeParse(date);
  return parsed.success ? parsed.data : undefined;
}

/** What the wire wants: midnight without a zone. */
export const toWireDate = (date: CalendarDate): string => `${date}T00:00:00`;
