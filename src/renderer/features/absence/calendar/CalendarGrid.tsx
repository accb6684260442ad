import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { type Day, weekdayOf } from '../../../../shared/domain/calendar.js';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { useRowHeight } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { moveRow } from '../../employees/index.js';
import classes from './CalendarGrid.module.css';
import { CalendarRow, type DayColumn } from './CalendarRow.js';
import type { AwayIndex } from './model/away.js';
import { weekdayKey } from './model/weekday.js';

const headHeight = 44;
/** A month of 31 days fits beside it on a screen of 1280. */
const nameWidth = 220;

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

/** People down, days across: one stop for Tab, arrows move, Enter opens the person. Only the people in sight are drawn. */
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
  const dayWidth = days.length <= 7 ? 96 : 28;
  const template = `${nameWidth}px repeat(${days.length}, ${dayWidth}px)`;
  const width = nameWidth + days.length * dayWidth;

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

  const columns = useMemo(
    () =>
      days.map((date): DayColumn => {
        const holiday = holidays.get(date);
        const said = `${t(`weekday.${weekdayKey(date)}`)} ${Number(date.slice(8))}`;
        return {
          date,
          kind: holiday !== undefined ? 'holiday' : weekdayOf(date) > 4 ? 'weekend' : undefined,
          said: holiday === undefined ? said : `${said}, ${holiday}`,
        };
      }),
    [days, holidays, t],
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
              <span>{t(`weekdayShort.${weekdayKey(date)}`)}</span>
              <span>{Number(date.slice(8))}</span>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize(), width }}>
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
              template={template}
              columns={columns}
              away={away}
              isWaiting={isWaiting(person.employeeId)}
              chosen={index === row ? column : null}
              base={base}
              onAt={onAt}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}
