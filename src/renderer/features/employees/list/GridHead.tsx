import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import type { Sort, SortColumn } from '../model/rows.js';
import { gridTemplate } from './columns.js';
import classes from './EmployeeGrid.module.css';

interface GridHeadProps {
  readonly columns: readonly SortColumn[];
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
}

/** Column heads that sort; the one in force shows which way, in an icon and to a screen reader. */
export function GridHead({ columns, sort, onSort }: GridHeadProps) {
  const t = useTexts('employees');
  return (
    <div role="rowgroup" className={classes.headGroup}>
      <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: gridTemplate(columns) }}>
        {columns.map((column) => {
          const sorted = sort.column === column;
          return (
            <div
              key={column}
              role="columnheader"
              className={classes.headCell}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className={classes.headButton}
                data-sorted={sorted || undefined}
                onClick={() => onSort(column)}
              >
                {t(`column.${column}`)}
                {sorted &&
                  (sort.descending ? (
                    <IconSortDescending {...mark} stroke={1.6} />
                  ) : (
                    <IconSortAscending {...mark} stroke={1.6} />
                  ))}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
