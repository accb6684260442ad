import type { ReactNode } from 'react';
import classes from './FootBar.module.css';

/** The foot of a page: what stands ready left, the actions right. It never covers rows. */
export function FootBar({
  left,
  children,
  label,
}: {
  readonly left: ReactNode;
  readonly children: ReactNode;
  readonly label: string;
}) {
  return (
    <section className={classes.foot} aria-label={label}>
      <div className={classes.left}>{left}</div>
      <div className={classes.actions}>{children}</div>
    </section>
  );
}
