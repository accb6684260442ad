import type { ReactNode } from 'react';
import classes from './Chip.module.css';

interface ChipProps {
  readonly tone: 'quiet' | 'accent' | 'ok' | 'warn' | 'err' | 'unk';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A small mark with a word. Normal states get none. */
export function Chip({ tone, icon, children }: ChipProps) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
