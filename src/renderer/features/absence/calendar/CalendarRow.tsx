import { memo } from 'react';
import classes from './CalendarGrid.module.css';
import type { CalendarPerson } from './CalendarGrid.js';
import type { Away } from './model/away.js';
import { type DayColumn, nameWidth } from './model/columns.js';
import { type DayMark, sameMarks } from './model/marks.js';

/** The words of a row, looked up once for all of them. */
export interface RowWords {
  readonly notRead: string;
  readonly said: (away: Away) => string;
  readonly mark: (away: Away) => string;
}

interface CalendarRowProps {
  readonly person: CalendarPerson;
  readonly index: number;
  readonly start: number;
  readonly height: number;
  readonly dayWidth: number;
  readonly columns: readonly DayColumn[];
  readonly marks: readonly DayMark[];
  readonly words: RowWords;
  readonly isWaiting: boolean;
  /** The chosen day when it is in this row. */
  readonly chosen: number | null;
  /** Ids of cells begin like this. */
  readonly base: string;
}

/**
 * One person's days. Only the days with something in them are elements, and the chosen one: scrolling brings forty rows a
 * frame, and lines and weekends of all rows are drawn once behind them.
 */
export const CalendarRow = memo(function CalendarRow(props: CalendarRowProps) {
  const { person, index, start, height, marks, isWaiting, chosen, words } = props;
  const bare = chosen !== null && !marks.some(({ column }) => column === chosen);
  const before = bare ? marks.findIndex(({ column }) => column > chosen) : -1;
  const at = before === -1 ? marks.length : before;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className={classes.row}
      style={{ height, lineHeight: `${height - 1}px`, transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={classes.name} title={person.name}>
        <span className={classes.number}>{person.number}</span> {person.name}
        {isWaiting && <span className={classes.waiting} role="img" aria-label={words.notRead} title={words.notRead} />}
      </div>
      {marks.slice(0, at).map(({ column, away }) => cellOf(props, column, away))}
      {bare && cellOf(props, chosen, null)}
      {marks.slice(at).map(({ column, away }) => cellOf(props, column, away))}
    </div>
  );
}, isSame);

function cellOf({ columns, words, dayWidth, base, index, chosen }: CalendarRowProps, column: number, one: Away | null) {
  const said = columns[column]?.said ?? '';
  return (
    <div
      key={column}
      id={`${base}-${index}-${column}`}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={column === chosen}
      aria-label={one ? `${said}, ${words.said(one)}` : said}
      className={classes.cell}
      data-active={column === chosen || undefined}
      data-away={one ? (one.why === 'leave' && one.pending ? 'pending' : one.why) : undefined}
      style={{ left: nameWidth + column * dayWidth, width: dayWidth }}
    >
      {one && words.mark(one)}
    </div>
  );
}

function isSame(a: CalendarRowProps, b: CalendarRowProps): boolean {
  return (
    a.person === b.person &&
    a.index === b.index &&
    a.start === b.start &&
    a.height === b.height &&
    a.dayWidth === b.dayWidth &&
    a.columns === b.columns &&
    a.words === b.words &&
    a.isWaiting === b.isWaiting &&
    a.chosen === b.chosen &&
    a.base === b.base &&
    sameMarks(a.marks, b.marks)
  );
}
