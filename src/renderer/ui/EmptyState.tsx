import type { ReactNode } from 'react';
import classes from './State.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** 1 where it is the whole page: a page has one heading of the first level. */
  readonly level?: 1 | 2;
  /** One button at most. */
  readonly children?: ReactNode;
}

/** Nothing here: what that means and what to do, left-aligned. */
export function EmptyState({ title, text, level = 2, children }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={classes.state}>
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.text}>{text}</p>
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </section>
  );
}
