import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { Day } from '../../../../shared/domain/calendar.js';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { useRowHeight } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { moveRow } from '../../employees/index.js';
import classes from './CalendarGrid.module.css';
import { CalendarHead, DayStripes } from './CalendarHead.js';
import { CalendarRow, type RowWords } from './CalendarRow.js';
import type { AwayIndex } from './model/away.js';
import { columnAt, columnsOf, dayWidthOf, nameWidth } from './model/columns.js';
import { marksOf } from './model/marks.js';
import { weekdayKey } from './model/weekday.js';

const headHeight = 44;

export interface CalendarPerson {
  readonly employeeId: EmployeeId;
  readonly number: number;
  readonly name: string;
}

interface CalendarGridProps {
  readonly label: string;
  readonly people: readonly CalendarPerson[];
  readonly days: readonly Day[];
  readonly away: AwayIndex;
  /** Names of the public holidays that lie in the days. */
  readonly holidays: ReadonlyMap<Day, string>;
  /** Whether somebody's leave is not known: absences alone are shown of them. */
  readonly isWaiting: (employeeId: EmployeeId) => boolean;
  readonly today: Day;
  readonly at: { readonly row: number; readonly column: number };
  readonly onAt: (at: { readonly row: number; readonly column: number }) => void;
  readonly onOpen: (person: CalendarPerson) => void;
}

/**
 * People down, days across: one stop for Tab, arrows move, Enter opens the person. Only the people in sight are drawn, and of
 * their days those with something in them; `aria-colindex` says which each is.
 */
export function CalendarGrid(props: CalendarGridProps) {
  const { label, people, days, away, holidays, isWaiting, today, at, onAt, onOpen } = props;
  const t = useTexts('calendar');
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const base = useId();
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const row = Math.min(at.row, people.length - 1);
  const column = Math.min(at.column, days.length - 1);
  const dayWidth = dayWidthOf(days.length);
  const width = nameWidth + days.length * dayWidth;
  const height = virtual.getTotalSize();

  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const person = people[row];
    if (event.key === 'Enter' && person) {
      onOpen(person);
      return;
    }
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const next =
      sideways !== 0
        ? { row, column: Math.max(0, Math.min(days.length - 1, column + sideways)) }
        : event.key === 'Home'
          ? { row, column: 0 }
          : event.key === 'End'
            ? { row, column: days.length - 1 }
            : { row: moveRow(event.key, row, people.length, page), column };
    if (next.row === undefined) return;
    event.preventDefault();
    onAt({ row: next.row, column: next.column });
    virtual.scrollToIndex(next.row, { align: 'auto' });
    const box = scroller.current;
    const left = next.column * dayWidth;
    if (!box) return;
    if (left < box.scrollLeft) box.scrollLeft = left;
    const visible = box.clientWidth - nameWidth;
    if (left + dayWidth > box.scrollLeft + visible) box.scrollLeft = left + dayWidth - visible;
  };

  /** Rows have no listeners of their own, and an empty day is no element: the place of the click says which it is. */
  const pointed = (event: MouseEvent<HTMLDivElement>): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (!target) return;
    const index = Number(target.dataset['row']);
    const person = people[index];
    if (!person) return;
    const named = event.target instanceof Element && event.target.closest('[role="rowheader"]') !== null;
    const place = named ? null : columnAt(event.clientX - target.getBoundingClientRect().left, days.length);
    if (named || event.type === 'dblclick') onOpen(person);
    else if (place !== null) onAt({ row: index, column: place });
  };

  const columns = useMemo(
    () => columnsOf(days, holidays, (date) => t(`weekday.${weekdayKey(date)}`)),
    [days, holidays, t],
  );
  const marks = useMemo(() => marksOf(away, days), [away, days]);
  const words = useMemo(
    (): RowWords => ({
      notRead: t('notRead'),
      said: (one) =>
        one.why === 'absence'
          ? t('cell.absence', { percentage: one.percentage })
          : t(one.pending ? 'cell.pending' : 'cell.leave'),
      mark: (one) => (one.why === 'absence' ? String(one.percentage) : t(one.pending ? 'mark.pending' : 'mark.leave')),
    }),
    [t],
  );

  return (
    <div
      ref={scroller}
      className={classes.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={people.length + 1}
      aria-colcount={days.length + 1}
      aria-activedescendant={`${base}-${row}-${column}`}
      tabIndex={0}
      onKeyDown={keyDown}
    >
      <CalendarHead columns={columns} holidays={holidays} dayWidth={dayWidth} today={today} />
      <DayStripes columns={columns} dayWidth={dayWidth} height={height} />
      <div role="rowgroup" className={classes.rows} style={{ height, width }} onClick={pointed} onDoubleClick={pointed}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const person = people[index];
          if (!person) return null;
          return (
            <CalendarRow
              key={person.employeeId}
              person={person}
              index={index}
              start={start}
              height={rowHeight}
              dayWidth={dayWidth}
              columns={columns}
              marks={marks(person.employeeId)}
              words={words}
              isWaiting={isWaiting(person.employeeId)}
              chosen={index === row ? column : null}
              base={base}
            />
          );
        })}
      </div>
    </div>
  );
}
