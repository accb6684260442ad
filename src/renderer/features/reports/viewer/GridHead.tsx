import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import type { ReportTable } from '../../../../shared/ipc/reports.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { isFigure, kindOf, type Look } from '../model/first-view.js';
import { headWord } from './columns.js';
import classes from './Viewer.module.css';

interface GridHeadProps {
  readonly table: ReportTable;
  readonly look: Look;
  readonly columns: readonly number[];
  readonly template: string;
  readonly minWidth: number;
  /** `add`: beside what it is sorted by already. */
  readonly onSort: (column: number, add: boolean) => void;
}

/** Column heads that sort. */
export function GridHead({ table, look, columns, template, minWidth, onSort }: GridHeadProps) {
  const t = useTexts('reports');
  const language = useLanguage();
  return (
    <div role="rowgroup" className={classes.headGroup} style={{ minWidth }}>
      <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: template }}>
        {columns.map((column) => {
          const place = look.sorts.findIndex((sort) => sort.column === column);
          const sort = look.sorts[place];
          const SortMark = sort?.descending ? IconSortDescending : IconSortAscending;
          return (
            <div
              key={column}
              role="columnheader"
              className={classes.headCell}
              aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              data-figure={isFigure(kindOf(table, look, column)) || undefined}
            >
              <button
                type="button"
                className={classes.headButton}
                data-sorted={sort !== undefined || undefined}
                title={t('view.sortHint')}
                onClick={(event) => onSort(column, event.shiftKey)}
              >
                {headWord(table, column, language)}
                {sort && <SortMark {...mark} stroke={1.6} />}
                {sort && look.sorts.length > 1 && <span>{place + 1}</span>}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
