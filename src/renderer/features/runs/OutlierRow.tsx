import type { RunDifference } from '../../../shared/ipc/runs.js';
import { useGo } from '../../app/navigation.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import classes from './Runs.module.css';

interface OutlierRowProps {
  readonly row: RunDifference;
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

/** One component of one employee; the name leads to the employee. */
export function OutlierRow({ row, index, top, height }: OutlierRowProps) {
  const t = useTexts('runs');
  const format = useFormat();
  const go = useGo();
  const amount = (text: string): string => (text === '' ? '' : format.decimal(text));
  const rises = !row.difference.startsWith('-');
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div role="cell" data-column="name" title={row.name}>
        <button type="button" className={classes.person} onClick={() => void go.employee(row.employeeId, 'personal')}>
          {row.name}
        </button>
      </div>
      <div role="cell" data-column="code">
        {row.code}
      </div>
      <div role="cell" data-column="description" title={row.description}>
        {row.description}
      </div>
      <div role="cell" data-column="before">
        {amount(row.before)}
      </div>
      <div role="cell" data-column="now">
        {amount(row.now)}
      </div>
      <div role="cell" data-column="difference">
        {rises ? `+${format.decimal(row.difference)}` : format.decimal(row.difference)}
      </div>
      <div role="cell" data-column="percent">
        {row.percent === null ? (row.before === '' ? t('outliers.new') : '') : `${format.integer(row.percent)}%`}
      </div>
    </div>
  );
}
