import { TextInput } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import classes from './TypedTick.module.css';

interface TypedTickProps {
  readonly wanted: string;
  readonly onChange: (on: boolean, typed: string) => void;
  readonly label: string;
  readonly note: ReactNode;
}

/** For what a tick is too little: the number of lines that go is typed, and main compares it once more. */
export function TypedTick({ wanted, onChange, label, note }: TypedTickProps) {
  const t = useTexts('review');
  const noteId = useId();
  const [typed, setTyped] = useState('');
  const wrong = typed.trim().length >= wanted.length && typed.trim() !== wanted;
  return (
    <div className={classes.block}>
      <h3 className={classes.title}>
        <IconEraser {...icon} />
        {label}
      </h3>
      <p id={noteId} className={classes.note}>
        {note}
      </p>
      <TextInput
        className={classes.field ?? ''}
        label={t('warning.clearedType')}
        aria-describedby={noteId}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={typed}
        error={wrong ? t('warning.clearedWrong') : undefined}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (value.trim() === wanted) onChange(true, value.trim());
        }}
      />
    </div>
  );
}
