import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Tick.module.css';

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly label: string;
  readonly note?: ReactNode;
}

/** A thing to look at or agree to. The whole line is the target. */
export function Tick({ checked, onChange, label, note }: TickProps) {
  return (
    <Checkbox
      classNames={{
        body: classes.body ?? '',
        inner: classes.inner ?? '',
        label: classes.label ?? '',
        description: classes.note ?? '',
      }}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={label}
      description={note}
    />
  );
}
