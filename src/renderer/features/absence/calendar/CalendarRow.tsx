import { memo } from 'react';
import type { Day } from '../../../../shared/domain/calendar.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from './CalendarGrid.module.css';
import type { CalendarPerson } from './CalendarGrid.js';
import type { Away, AwayIndex } from './model/away.js';

/** What all rows share of a day: said and drawn a thousand times, so worked out once. */
export interface DayColumn {
  readonly date: Day;
  readonly kind: 'holiday' | 'weekend' | undefined;
  /** Weekday, number and public holiday. */
  readonly said: string;
}

interface CalendarRowProps {
  readonly person: CalendarPerson;
  readonly index: number;
  readonly start: number;
  readonly height: number;
  readonly template: string;
  readonly columns: readonly DayColumn[];
  readonly away: AwayIndex;
  readonly isWaiting: boolean;
  /** The chosen day when it is in this row. */
  readonly chosen: number | null;
  /** Ids of cells begin like this. */
  readonly base: string;
  readonly onAt: (at: { readonly row: number; readonly column: number }) => void;
  readonly onOpen: (person: CalendarPerson) => void;
}

/** One person's days. Drawn again only when something of this row changed: scrolling moves forty of them a frame. */
export const CalendarRow = memo(function CalendarRow(props: CalendarRowProps) {
  const { person, index, start, height, template, columns, away, isWaiting, chosen, base, onAt, onOpen } = props;
  const t = useTexts('calendar');
  const saidOf = (one: Away): string =>
    one.why === 'absence'
      ? t('cell.absence', { percentage: one.percentage })
      : t(one.pending ? 'cell.pending' : 'cell.leave');
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      style={{ height, transform: `translateY(${start}px)`, gridTemplateColumns: template }}
    >
      <div role="rowheader" className={classes.name} title={person.name} onClick={() => onOpen(person)}>
        <span className={classes.number}>{person.number}</span> {person.name}
        {isWaiting && <span className={classes.waiting} role="img" aria-label={t('notRead')} title={t('notRead')} />}
      </div>
      {columns.map(({ date, kind, said }, place) => {
        const one = away.on(person.employeeId, date);
        return (
          <div
            key={date}
            id={`${base}-${index}-${place}`}
            role="gridcell"
            aria-selected={place === chosen}
            aria-label={one ? `${said}, ${saidOf(one)}` : said}
            className={classes.cell}
            data-day={kind}
            data-active={place === chosen || undefined}
            data-away={one ? (one.why === 'leave' && one.pending ? 'pending' : one.why) : undefined}
            onClick={() => onAt({ row: index, column: place })}
            onDoubleClick={() => onOpen(person)}
          >
            {one && (one.why === 'absence' ? one.percentage : t(one.pending ? 'mark.pending' : 'mark.leave'))}
          </div>
        );
      })}
    </div>
  );
});
