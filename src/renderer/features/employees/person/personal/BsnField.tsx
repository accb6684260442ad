import { Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { maskNumber } from '../../../../../shared/domain/bsn.js';
import type { Period } from '../../../../../shared/domain/period.js';
import { type PersonalProblem, personalLength } from '../../../../../shared/domain/personal-data.js';
import { api } from '../../../../app/ask.js';
import { useErrorWords } from '../../../../app/error-words/use-error-words.js';
import { unwrap } from '../../../../app/errors.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import { mark } from '../../../../ui/Icon.js';
import type { OfEmployee } from '../../queries.js';
import forms from '../address/AddressForm.module.css';
import classes from './Bsn.module.css';
import { masked } from './Bsn.js';

interface BsnFieldProps {
  readonly of: OfEmployee & { readonly period: Period };
  /** Null: not asked for, so it is not shown and not changed here. */
  readonly value: string | null;
  /** What Nmbrs holds, once it was asked for. */
  readonly before: string | null;
  /** Its last figures, when another one is staged. */
  readonly staged: string | undefined;
  readonly changed: boolean;
  readonly problem: PersonalProblem | undefined;
  readonly onOpen: (bsn: string) => void;
  readonly onChange: (bsn: string) => void;
  readonly onLeave: () => void;
}

/** The BSN in the form: hidden until somebody asks to change it. Emptied, it says what that costs. */
export function BsnField({ of, value, before, staged, changed, problem, onOpen, onChange, onLeave }: BsnFieldProps) {
  const t = useTexts('employees');
  const words = useErrorWords();
  const read = useMutation({
    mutationFn: () => unwrap(api().employees.bsn(of)),
    gcTime: 0,
    onSuccess: ({ bsn }) => onOpen(bsn ?? ''),
  });
  const id = 'personal-bsn';
  if (value === null)
    return (
      <Field id={id} label={t('personal.bsn')} problem={read.isError ? words(read.error).title : undefined}>
        <span className={classes.hidden}>
          {staged ?? masked}
          <Button
            id={id}
            variant="subtle"
            className={classes.show ?? ''}
            aria-label={`${t('personal.bsn')}: ${t('personalForm.bsnOpen')}`}
            leftSection={<IconPencil {...mark} stroke={1.6} />}
            aria-disabled={read.isPending}
            onClick={() => !read.isPending && read.mutate()}
          >
            {t('personalForm.bsnOpen')}
          </Button>
        </span>
      </Field>
    );
  const emptied = value.trim() === '';
  return (
    <Field
      id={id}
      label={t('personal.bsn')}
      was={changed ? maskNumber(before ?? '') : null}
      problem={problem && t(`personalForm.problem.${problem}`)}
      help={emptied ? t('personalForm.bsnEmpty') : staged && t('personalForm.bsnStaged', { bsn: staged })}
    >
      <TextInput
        id={id}
        className={`${forms.narrow} ${changed ? forms.changed : ''}`}
        value={value}
        maxLength={personalLength.bsn}
        error={problem !== undefined}
        aria-describedby={`${id}-note`}
        autoComplete="off"
        spellCheck={false}
        inputMode="numeric"
        // The button that was pressed is gone: typing goes on here.
        autoFocus
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}
