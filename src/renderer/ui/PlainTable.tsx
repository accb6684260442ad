import type { ReactNode } from 'react';
import classes from './PlainTable.module.css';

interface PlainTableProps {
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly word: string; readonly figure?: boolean }[];
  /** A column without a head behind the others, for buttons. */
  readonly actions?: boolean;
  /** Rows: `th` for what names the line, `td` for the rest; `data-figure` puts a cell to the right. */
  readonly children: ReactNode;
}

/** A table of some dozens of lines that scrolls within its own room. Longer ones are grids. */
export function PlainTable({ label, columns, actions = false, children }: PlainTableProps) {
  return (
    <div className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, word, figure }) => (
              <th key={id} scope="col" data-column={id} data-figure={figure || undefined}>
                {word}
              </th>
            ))}
            {actions && <td />}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
