import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AccountMapping, BookFormat } from '../../../../shared/ipc/bookkeeping.js';
import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { accountNumber } from '../../../../shared/reports/bookkeeping.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { withAccount } from '../model/book.js';
import { valuesQuery } from '../queries.js';
import classes from './Book.module.css';

interface AccountListProps {
  readonly run: ReportRun;
  readonly table: ReportTable;
  readonly at: number;
  readonly format: BookFormat;
  readonly onChange: (accounts: AccountMapping[]) => void;
}

/** The accounts of this journal, each with the one of the bookkeeping; left empty, its own number stands in the file. */
export function AccountList({ run, table, at, format, onChange }: AccountListProps) {
  const t = useTexts('reports');
  const column = table.columns.findIndex(({ name }) => name.toLowerCase() === 'generalledgeraccount');
  const values = useQuery(valuesQuery({ id: run.id, table: at, column: Math.max(0, column), kind: 'text' }));
  const accounts = (values.data ?? []).map(({ value }) => value).filter((value) => value !== '');
  return (
    <section aria-label={t('book.accounts')}>
      <h3 className={classes.heading}>{t('book.accounts')}</h3>
      {values.isError && <ErrorState error={values.error} shape="bar" />}
      <ul className={classes.accounts}>
        {accounts
          .toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true }))
          .map((account) => (
            <li key={account}>
              <span>{account}</span>
              <TextInput
                size="xs"
                maxLength={60}
                aria-label={t('book.accountFor', { account })}
                placeholder={accountNumber(account)}
                value={format.accounts.find(({ from }) => from === account)?.to ?? ''}
                onChange={(event) => onChange(withAccount(format.accounts, account, event.currentTarget.value))}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}
