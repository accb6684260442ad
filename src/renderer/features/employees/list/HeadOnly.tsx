import type { ListColumn } from '../../../../shared/ipc/employee-list.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { gridTemplate } from './columns.js';
import classes from './EmployeeGrid.module.css';

/** The column heads while the rows are still to come, so that nothing jumps when they do. */
export function HeadOnly({ columns }: { readonly columns: readonly ListColumn[] }) {
  const t = useTexts('employees');
  return (
    <div className={classes.head} style={{ gridTemplateColumns: gridTemplate(columns) }} aria-hidden="true">
      {columns.map((column) => (
        <div key={column} className={classes.headCell}>
          <span className={classes.headButton}>{t(`column.${column}`)}</span>
        </div>
      ))}
    </div>
  );
}
