import type { ReactNode } from 'react';
import classes from './NoteLine.module.css';

/** A calm line across the page about what is missing or derived. */
export function NoteLine({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p className={classes.note} role="note">
      {icon}
      <span>{children}</span>
    </p>
  );
}
