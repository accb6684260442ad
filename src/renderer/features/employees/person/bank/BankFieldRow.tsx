import { Select, TextInput } from '@mantine/core';
import {
  BankAccountKind,
  bankFieldLength,
  type BankAccountValues,
  type BankProblem,
} from '../../../../../shared/domain/bank-account.js';
import { groupedIban } from '../../../../../shared/domain/iban.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import type { FormField } from '../../model/bank-form.js';
import classes from '../address/AddressForm.module.css';

interface BankFieldRowProps {
  readonly field: FormField;
  readonly value: string;
  readonly problem: BankProblem | 'same' | undefined;
  /** Says so while typing: the moment at which an IBAN becomes right is worth knowing. */
  readonly right: boolean;
  /** Where typing begins when the form opens. */
  readonly first: boolean;
  readonly onChange: (part: Partial<BankAccountValues>) => void;
  readonly onLeave: () => void;
}

/** One field of the account. An IBAN falls into its groups when the field is left. */
export function BankFieldRow({ field, value, problem, right, first, onChange, onLeave }: BankFieldRowProps) {
  const t = useTexts('employees');
  const id = `bank-${field}`;
  const kinds = BankAccountKind.options.map((kind) => ({ value: kind, label: t(`bank.kind.${kind}`) }));
  const leave = (): void => {
    if (field === 'iban') onChange({ iban: groupedIban(value) });
    onLeave();
  };
  return (
    <Field
      id={id}
      label={t(`bank.field.${field}`)}
      problem={problem && t(`bank.problem.${problem}`)}
      help={right ? t('bank.ibanRight') : undefined}
    >
      {field === 'kind' ? (
        <Select
          id={id}
          className={classes.wide ?? ''}
          data={kinds}
          value={value}
          allowDeselect={false}
          onChange={(chosen) => {
            const kind = BankAccountKind.safeParse(chosen);
            if (kind.success) onChange({ kind: kind.data });
          }}
        />
      ) : (
        <TextInput
          id={id}
          className={classes.wide ?? ''}
          value={value}
          maxLength={bankFieldLength[field]}
          error={problem !== undefined}
          aria-describedby={`${id}-note`}
          autoComplete="off"
          spellCheck={false}
          data-autofocus={first || undefined}
          autoFocus={first}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
