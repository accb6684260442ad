import type { KeyboardEvent } from 'react';
import classes from './Tabs.module.css';

export interface Tab<Id extends string | number> {
  readonly id: Id;
  readonly label: string;
  readonly count?: string;
  /** What a dot beside the label means; read out after it. Absent: no dot. */
  readonly mark?: string | undefined;
}

interface TabsProps<Id extends string | number> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onChange: (id: Id) => void;
  /** The element that the tabs change. */
  readonly controls: string;
}

/** A row of tabs of 36, with counts. Arrows move, as in any tab list. */
export function Tabs<Id extends string | number>({ label, tabs, current, onChange, controls }: TabsProps<Id>) {
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const index = tabs.findIndex((tab) => tab.id === current);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    const buttons = event.currentTarget.querySelectorAll<HTMLButtonElement>('[role="tab"]');
    buttons[(index + step + tabs.length) % tabs.length]?.focus();
  };
  return (
    <div className={classes.tabs} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className={classes.tab}
          aria-selected={tab.id === current}
          aria-controls={controls}
          tabIndex={tab.id === current ? 0 : -1}
          title={tab.mark}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.mark !== undefined && <span className={classes.mark} aria-hidden="true" />}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
