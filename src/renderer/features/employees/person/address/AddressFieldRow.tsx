import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { AddressField, AddressProblem } from '../../../../../shared/domain/address.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import { countryChoices } from '../../model/countries.js';
import classes from './AddressForm.module.css';

/** The longest that the contract takes, so that nothing is cut off unseen. */
const longest: Readonly<Record<AddressField, number>> = {
  street: 200,
  houseNumber: 20,
  houseNumberAddition: 20,
  postalCode: 20,
  city: 100,
  stateProvince: 100,
  country: 2,
};

const short: ReadonlySet<AddressField> = new Set(['houseNumber', 'houseNumberAddition', 'postalCode']);

interface AddressFieldRowProps {
  readonly field: AddressField;
  readonly value: string;
  readonly before: string;
  readonly changed: boolean;
  readonly problem: AddressProblem | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** One field of the address, with what stood there under it once it differs. */
export function AddressFieldRow({ field, value, before, changed, problem, onChange, onLeave }: AddressFieldRowProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const id = `address-${field}`;
  const shared = {
    id,
    className: `${short.has(field) ? classes.narrow : classes.wide} ${changed ? classes.changed : ''}`,
    error: problem !== undefined,
    'aria-describedby': `${id}-note`,
    onBlur: onLeave,
  };
  const countries = useMemo(
    () => (field === 'country' ? countryChoices(format.country, format.language, before) : []),
    [field, format, before],
  );
  return (
    <Field
      id={id}
      label={t(`address.field.${field}`)}
      was={changed ? (field === 'country' ? format.country(before) : before) : null}
      problem={problem && t(`address.problem.${problem}`)}
    >
      {field === 'country' ? (
        <Select
          {...shared}
          data={countries}
          value={value === '' ? null : value}
          onChange={(code) => onChange(code ?? '')}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('address.countryNone')}
        />
      ) : (
        <TextInput
          {...shared}
          value={value}
          maxLength={longest[field]}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
