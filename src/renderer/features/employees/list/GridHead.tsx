import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import type { ListColumn, ListSort } from '../../../../shared/ipc/employee-list.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { gridTemplate, isFigure } from './columns.js';
import classes from './EmployeeGrid.module.css';

interface GridHeadProps {
  readonly columns: readonly ListColumn[];
  readonly sorts: readonly ListSort[];
  /** `add`: beside what it is sorted by already. */
  readonly onSort: (column: ListColumn, add: boolean) => void;
}

/** Column heads that sort; the one in force shows which way, in an icon and to a screen reader. */
export function GridHead({ columns, sorts, onSort }: GridHeadProps) {
  const t = useTexts('employees');
  return (
    <div role="rowgroup" className={classes.headGroup}>
      <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: gridTemplate(columns) }}>
        {columns.map((column) => {
          const at = sorts.findIndex((sort) => sort.column === column);
          const sort = sorts[at];
          return (
            <div
              key={column}
              role="columnheader"
              className={classes.headCell}
              aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              data-figure={isFigure(column) || undefined}
            >
              <button
                type="button"
                className={classes.headButton}
                data-sorted={sort !== undefined || undefined}
                onClick={(event) => onSort(column, event.shiftKey)}
                title={t('list.sortHint')}
              >
                {t(`column.${column}`)}
                {sort &&
                  (sort.descending ? (
                    <IconSortDescending {...mark} stroke={1.6} />
                  ) : (
                    <IconSortAscending {...mark} stroke={1.6} />
                  ))}
                {sort && sorts.length > 1 && <span className={classes.sortPlace}>{at + 1}</span>}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
