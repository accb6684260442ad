import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { type BankAccountValues, normaliseBankAccount } from '../../../../../shared/domain/bank-account.js';
import type { Period } from '../../../../../shared/domain/period.js';
import type { EmployeeBankAccount } from '../../../../../shared/ipc/bank-accounts.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { Field } from '../../../../ui/Field.js';
import { Kbd } from '../../../../ui/Kbd.js';
import { bankProblems, type FormField, formFields } from '../../model/bank-form.js';
import type { OfEmployee } from '../../queries.js';
import classes from '../address/AddressForm.module.css';
import own from './Bank.module.css';
import { LeaveGuard } from '../address/LeaveGuard.js';
import { BankFieldRow } from './BankFieldRow.js';
import { useStageBank } from './use-stage-bank.js';
import { WhatHappens } from './WhatHappens.js';

interface BankFormProps {
  readonly of: OfEmployee & { readonly period: Period };
  readonly start: BankAccountValues;
  /** The account that goes; undefined: the new one comes beside the others. */
  readonly replaces: EmployeeBankAccount | undefined;
  readonly standing: readonly EmployeeBankAccount[];
  readonly onDone: () => void;
}

/** A new account as a form. Staging puts it in a change set; nothing is sent from here. */
export function BankForm({ of, start, replaces, standing, onDone }: BankFormProps) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const format = useFormat();
  const [values, setValues] = useState(start);
  const [visited, setVisited] = useState<ReadonlySet<FormField>>(new Set());
  const [tried, setTried] = useState(false);
  const stage = useStageBank(of, replaces?.id ?? null, onDone);

  const problems = bankProblems(values, standing);
  const shown = formFields.filter((field) => problems[field] !== undefined && (tried || visited.has(field)));
  const touched = formFields.some((field) => values[field] !== start[field]);

  const submit = (): void => {
    setTried(true);
    const invalid = formFields.find((field) => problems[field] !== undefined);
    if (invalid !== undefined) {
      document.getElementById(`bank-${invalid}`)?.focus();
      return;
    }
    if (!stage.isPending) stage.mutate(normaliseBankAccount(values));
  };
  useHotkeys([['mod+S', submit]], []);

  const keyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    const menuOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || menuOpen) return;
    event.preventDefault();
    onDone();
  };

  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.fields}>
        {formFields.map((field) => (
          <BankFieldRow
            key={field}
            field={field}
            value={values[field]}
            problem={shown.includes(field) ? problems[field] : undefined}
            right={field === 'iban' && problems.iban === undefined}
            first={field === 'iban'}
            onChange={(part) => setValues({ ...values, ...part })}
            onLeave={() => setVisited((fields) => new Set([...fields, field]))}
          />
        ))}
        <Field id="bank-from" label={t('bank.from')}>
          <span id="bank-from" className={own.plain}>
            {format.period(of.period)}
          </span>
        </Field>
      </div>
      <WhatHappens old={replaces?.iban} />
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      <div className={classes.foot}>
        <Button
          type="submit"
          variant="filled"
          rightSection={<Kbd keys="Ctrl S" onAccent />}
          aria-disabled={stage.isPending}
        >
          {t('address.stage')}
        </Button>
        <Button variant="subtle" rightSection={<Kbd keys="Esc" />} onClick={onDone}>
          {tUi('cancel')}
        </Button>
        <span className={classes.remark} role="status">
          {shown.length > 0 ? t('address.fixFirst', { count: shown.length }) : t('address.notSentYet')}
        </span>
      </div>
      <LeaveGuard on={touched && !stage.isSuccess} />
    </form>
  );
}
