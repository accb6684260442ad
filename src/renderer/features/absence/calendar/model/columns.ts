import { type Day, weekdayOf } from '../../../../../shared/domain/calendar.js';

/** What all rows share of a day: said and drawn a thousand times, so worked out once. */
export interface DayColumn {
  readonly date: Day;
  readonly kind: 'holiday' | 'weekend' | undefined;
  /** Weekday, number and public holiday. */
  readonly said: string;
}

/** `weekday` and `holidays` in words. A holiday in a weekend is a holiday. */
export const columnsOf = (
  days: readonly Day[],
  holidays: ReadonlyMap<Day, string>,
  weekday: (date: Day) => string,
): readonly DayColumn[] =>
  days.map((date) => {
    const holiday = holidays.get(date);
    const said = `${weekday(date)} ${Number(date.slice(8))}`;
    return {
      date,
      kind: holiday !== undefined ? 'holiday' : weekdayOf(date) > 4 ? 'weekend' : undefined,
      said: holiday === undefined ? said : `${said}, ${holiday}`,
    };
  });

/** Widths in pixels. A month of 31 days fits beside the names on a screen of 1280. */
export const nameWidth = 220;
export const dayWidthOf = (days: number): number => (days <= 7 ? 96 : 28);

/** The day at a distance in pixels from the left of a row. Null: in the name, or behind the last day. */
export function columnAt(x: number, days: number): number | null {
  const column = Math.floor((x - nameWidth) / dayWidthOf(days));
  return column >= 0 && column < days ? column : null;
}
