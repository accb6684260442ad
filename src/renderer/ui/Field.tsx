import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import classes from './Field.module.css';
import { mark } from './Icon.js';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** What stood there, shown struck through once the field differs. Null: not changed. */
  readonly was?: string | null;
  readonly problem?: string | undefined;
  readonly help?: string | undefined;
  readonly children: ReactNode;
}

/** A form row: label in a column of 164, the control, and below it what was there or what is wrong. */
export function Field({ id, label, was = null, problem, help, children }: FieldProps) {
  const t = useTexts('ui');
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <div>
        {children}
        <div id={`${id}-note`}>
          {problem !== undefined && (
            <p className={classes.problem}>
              <IconAlertCircle {...mark} />
              {problem}
            </p>
          )}
          {was !== null && (
            <p className={classes.help}>
              {t('was')} {was === '' ? <span>{t('empty')}</span> : <s>{was}</s>}
            </p>
          )}
          {help !== undefined && <p className={classes.help}>{help}</p>}
        </div>
      </div>
    </div>
  );
}
