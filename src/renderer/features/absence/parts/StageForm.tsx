import { useHotkeys } from '@mantine/hooks';
import type { KeyboardEvent, ReactNode } from 'react';
import classes from './Form.module.css';

interface StageFormProps {
  readonly label: string;
  /** The label stands above the form; left out where the page's own title says it. */
  readonly titled?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that stages: Ctrl S and Enter stage, Escape leaves, unless a menu is open. */
export function StageForm({ label, titled = false, onSubmit, onCancel, children }: StageFormProps) {
  useHotkeys([['mod+S', onSubmit]], []);
  const keyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    const menuOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || menuOpen) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      className={classes.form}
      aria-label={label}
      noValidate
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {titled && <h3 className={classes.title}>{label}</h3>}
      {children}
    </form>
  );
}
