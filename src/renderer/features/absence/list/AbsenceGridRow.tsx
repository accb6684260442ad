import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { AbsenceRow } from '../model/absence-rows.js';
import { useLength } from '../parts/use-length.js';
import classes from './AbsenceGrid.module.css';

interface AbsenceGridRowProps {
  readonly id: string;
  /** Place among the rows in view, from 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly row: AbsenceRow;
  readonly active: boolean;
  readonly onOpen: () => void;
}

/** One case: who, since when, how far, how long. */
export function AbsenceGridRow({ id, index, top, height, row, active, onOpen }: AbsenceGridRowProps) {
  const t = useTexts('absence');
  const format = useFormat();
  const length = useLength();
  const cells = {
    number: String(row.number ?? ''),
    name: row.name ?? t('list.unknownPerson'),
    department: row.department ?? '',
    start: format.date(row.start),
    percentage: `${row.percentage}%`,
    length: length(row.days),
    end: row.end === null ? t('list.runs') : format.date(row.end),
  };
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className={classes.row}
      data-active={active || undefined}
      data-running={row.running || undefined}
      style={{ height, transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      {Object.entries(cells).map(([column, text]) => (
        <div key={column} role="gridcell" className={classes.cell} data-column={column} title={text}>
          {text}
        </div>
      ))}
    </div>
  );
}
