import { TextInput } from '@mantine/core';
import type { AbsenceProblem } from '../../../../shared/domain/absence-checks.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Field } from '../../../ui/Field.js';
import classes from './Form.module.css';

export interface PercentageRowProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly problem?: AbsenceProblem | undefined;
  readonly help?: string | undefined;
  /** Typing begins here when a form opens, and takes the place of what stands there. */
  readonly first?: boolean;
  readonly onChange: (text: string) => void;
}

/** How far somebody is absent, as it is typed. */
export function PercentageRow({ id, label, text, problem, help, first = false, onChange }: PercentageRowProps) {
  const t = useTexts('absence');
  return (
    <Field id={id} label={label} problem={problem && t(`problem.${problem}`)} help={help}>
      <TextInput
        id={id}
        className={classes.short ?? ''}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        error={problem !== undefined}
        aria-describedby={`${id}-note`}
        rightSection={<span>%</span>}
        autoFocus={first}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
