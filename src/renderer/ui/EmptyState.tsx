import type { ReactNode } from 'react';
import classes from './State.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** One button at most. */
  readonly children?: ReactNode;
}

/** Nothing here: what that means and what to do, left-aligned. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <section className={classes.state}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </section>
  );
}
