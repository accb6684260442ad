import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Balance, ReportRows, ReportTable } from '../../../../shared/ipc/reports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { isFigure, kindOf, type Look } from '../model/first-view.js';
import { cellWords } from './cell-words.js';
import classes from './Viewer.module.css';

interface GridFootProps {
  readonly table: ReportTable;
  readonly look: Look;
  readonly columns: readonly number[];
  readonly template: string;
  readonly minWidth: number;
  readonly head: ReportRows;
}

/** What the rows in view add up to; of a journal, whether debit is credit. It stays in sight. */
export function GridFoot({ table, look, columns, template, minWidth, head }: GridFootProps) {
  const t = useTexts('reports');
  const format = useFormat();
  if (head.totals.every((total) => total === '')) return null;
  return (
    <div role="rowgroup" className={classes.footGroup} style={{ minWidth }}>
      <div role="row" aria-rowindex={head.lines + 2} className={classes.foot} style={{ gridTemplateColumns: template }}>
        {columns.map((column, at) => {
          const kind = kindOf(table, look, column);
          const figure = isFigure(kind);
          const words = cellWords(head.totals[column] ?? '', kind, format);
          return (
            <div key={column} role="gridcell" className={classes.cell} data-figure={figure || undefined}>
              {at === 0 && !figure ? t('view.total') : words}
              {at === 0 && !figure && head.balance && <BalanceMark balance={head.balance} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function BalanceMark({ balance }: { readonly balance: Balance }) {
  const t = useTexts('reports');
  const format = useFormat();
  const equal = /^-?0(?:\.0+)?$/.test(balance.difference);
  return (
    <span className={classes.balance} data-equal={equal} role="status">
      {equal ? <IconCircleCheck {...mark} /> : <IconAlertTriangle {...mark} />}
      {equal ? t('view.balanced') : t('view.unbalanced', { amount: format.figure(balance.difference) })}
    </span>
  );
}
