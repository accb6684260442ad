import { useTexts } from '../../../i18n/use-texts.js';
import { sortColumns } from '../model/rows.js';
import { gridTemplate } from './columns.js';
import classes from './EmployeeGrid.module.css';

/** The column heads while the rows are still to come, so that nothing jumps when they do. */
export function HeadOnly() {
  const t = useTexts('employees');
  return (
    <div className={classes.head} style={{ gridTemplateColumns: gridTemplate(sortColumns) }} aria-hidden="true">
      {sortColumns.map((column) => (
        <div key={column} className={classes.headCell}>
          <span className={classes.headButton}>{t(`column.${column}`)}</span>
        </div>
      ))}
    </div>
  );
}
