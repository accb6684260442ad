import type { ReactNode } from 'react';
import classes from './Section.module.css';

interface GroupProps {
  readonly title: string;
  readonly mark?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under a heading. */
export function Group({ title, mark, action, children }: GroupProps) {
  return (
    <section className={classes.group} aria-label={title}>
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle}>{title}</h2>
        {mark}
        <span className={classes.groupAction}>{action}</span>
      </div>
      {children}
    </section>
  );
}
