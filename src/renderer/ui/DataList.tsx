import type { ReactNode } from 'react';
import classes from './DataList.module.css';

/** Label and value pairs. An empty value stays empty: nothing there is shown as nothing. */
export function DataList({ children }: { readonly children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

export function DataRow({ label, children }: { readonly label: string; readonly children?: ReactNode }) {
  return (
    <div className={classes.row}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
