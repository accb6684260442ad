import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import {
  Gender,
  type PersonalField,
  personalLength,
  type PersonalProblem,
} from '../../../../../shared/domain/personal-data.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import { countryChoices } from '../../model/countries.js';
import classes from '../address/AddressForm.module.css';
import { usePersonalText } from './use-personal-text.js';

const short: ReadonlySet<PersonalField> = new Set([
  'initials',
  'prefix',
  'partnerPrefix',
  'birthday',
  'title',
  'titleAfter',
]);

interface PersonalFieldRowProps {
  readonly field: Exclude<PersonalField, 'bsn'>;
  readonly value: string;
  /** What Nmbrs holds. */
  readonly before: string;
  readonly changed: boolean;
  readonly problem: PersonalProblem | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** One field of personal data, with what stood there under it once it differs. */
export function PersonalFieldRow(props: PersonalFieldRowProps) {
  const { field, value, before, changed, problem, onChange, onLeave } = props;
  const t = useTexts('employees');
  const text = usePersonalText();
  const choices = useChoices(field, before);
  const id = `personal-${field}`;
  const shared = {
    id,
    className: `${short.has(field) ? classes.narrow : classes.wide} ${changed ? classes.changed : ''}`,
    error: problem !== undefined,
    'aria-describedby': `${id}-note`,
    onBlur: onLeave,
  };
  return (
    <Field
      id={id}
      label={t(`personal.${field}`)}
      was={changed ? text(field, before) : null}
      problem={problem && t(`personalForm.problem.${problem}`)}
      help={field === 'birthday' && problem === undefined ? t('personalForm.birthdayHelp') : undefined}
    >
      {choices ? (
        <Select
          {...shared}
          data={choices}
          value={value === '' ? null : value}
          onChange={(code) => onChange(code ?? '')}
          searchable={field === 'countryOfBirth'}
          clearable={field === 'countryOfBirth'}
          clearButtonProps={{ 'aria-label': t('personalForm.clear') }}
          allowDeselect={false}
          nothingFoundMessage={t('address.countryNone')}
        />
      ) : (
        <TextInput
          {...shared}
          value={value}
          maxLength={personalLength.text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** What can be chosen; undefined: it is typed. A code that is not known, but stands there, is kept and shown as it is. */
function useChoices(field: PersonalField, before: string) {
  const format = useFormat();
  const text = usePersonalText();
  return useMemo(() => {
    if (field === 'countryOfBirth') return countryChoices(format.country, format.language, before);
    if (field !== 'gender') return undefined;
    const codes: readonly string[] = Gender.options;
    const present = before === '' || codes.includes(before) ? codes : [...codes, before];
    return present.map((value) => ({ value, label: text('gender', value) }));
  }, [field, before, format, text]);
}
