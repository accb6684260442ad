import { memo } from 'react';
import type { Day } from '../../../../shared/domain/calendar.js';
import { monthName } from '../../../i18n/format.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from './CalendarGrid.module.css';
import { type DayColumn, nameWidth } from './model/columns.js';
import { weekdayKey } from './model/weekday.js';

interface CalendarHeadProps {
  readonly columns: readonly DayColumn[];
  readonly holidays: ReadonlyMap<Day, string>;
  readonly dayWidth: number;
  readonly today: Day;
}

/** The days above the rows: weekday, number, and a line below a public holiday. */
export const CalendarHead = memo(function CalendarHead({ columns, holidays, dayWidth, today }: CalendarHeadProps) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const several = columns.at(-1)?.date.slice(0, 7) !== columns[0]?.date.slice(0, 7);
  const startsMonth = (date: Day): boolean => several && date.endsWith('-01');
  const width = nameWidth + columns.length * dayWidth;
  const template = `${nameWidth}px repeat(${columns.length}, ${dayWidth}px)`;
  return (
    <div role="rowgroup" className={classes.headGroup} style={{ width }}>
      <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: template }}>
        <div role="columnheader" className={classes.corner}>
          {t('name')}
        </div>
        {columns.map(({ date, kind }) => (
          <div
            key={date}
            role="columnheader"
            className={classes.day}
            data-day={kind}
            data-today={date === today || undefined}
            title={holidays.get(date)}
          >
            {/* Among several months a first day says which month begins. */}
            <span data-month={startsMonth(date) || undefined}>
              {startsMonth(date)
                ? monthName(Number(date.slice(5, 7)), language, 'short')
                : t(`weekdayShort.${weekdayKey(date)}`)}
            </span>
            <span>{Number(date.slice(8))}</span>
          </div>
        ))}
      </div>
    </div>
  );
});

interface DayStripesProps {
  readonly columns: readonly DayColumn[];
  readonly dayWidth: number;
  /** Of all rows together, in pixels. */
  readonly height: number;
}

/** Weekends, holidays and the lines between days, once behind all rows instead of in each of them. */
export const DayStripes = memo(function DayStripes({ columns, dayWidth, height }: DayStripesProps) {
  return (
    <div className={classes.stripes} aria-hidden="true">
      {columns.map(({ date, kind }, at) => (
        <div
          key={date}
          className={classes.stripe}
          data-day={kind}
          style={{ left: nameWidth + at * dayWidth, width: dayWidth, height }}
        />
      ))}
    </div>
  );
});
