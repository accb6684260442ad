import { Button } from '@mantine/core';
import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { electronicIban } from '../../../../../shared/domain/iban.js';
import { type Period, samePeriod } from '../../../../../shared/domain/period.js';
import type { EmployeeBankAccount } from '../../../../../shared/ipc/bank-accounts.js';
import { usePlace } from '../../../../app/place/use-place.js';
import { useTellReadAt } from '../../../../app/read-at.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { icon, mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { newAccountFrom, replacedBy } from '../../model/bank-form.js';
import { bankAccountsQuery, type OfEmployee } from '../../queries.js';
import { Group } from '../Group.js';
import sections from '../Section.module.css';
import type { Staged } from '../use-staged.js';
import { BankForm } from './BankForm.js';
import { BankGroup } from './BankGroup.js';
import { StagedBank } from './StagedBank.js';

interface BankSectionProps {
  readonly of: OfEmployee & { readonly period: Period };
  readonly staged: Staged | undefined;
  readonly personName: string;
}

/** The accounts of the period in view, what stands ready for them, and the form for another one. */
export function BankSection({ of, staged, personName }: BankSectionProps) {
  const t = useTexts('employees');
  const [editing, setEditing] = useState<{ readonly replaces: EmployeeBankAccount | undefined } | null>(null);
  const current = usePlace().companyPeriod?.current;
  const query = useQuery(bankAccountsQuery(of));
  useTellReadAt(query.data?.readAt);
  if (query.isError && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows rows={6} height={28} />;

  const { accounts } = query.data;
  const isCurrent = current !== undefined && samePeriod(current, of.period);
  const goes = staged && replacedBy(staged, staged.step);
  const may = editing === null && staged === undefined;

  return (
    <div className={sections.section}>
      {accounts.map((account) => (
        <BankGroup
          key={account.id}
          account={account}
          goes={goes !== undefined && electronicIban(goes) === account.iban}
          onChange={may && isCurrent ? () => setEditing({ replaces: account }) : undefined}
        />
      ))}
      {accounts.length === 0 && !staged && <p className={sections.note}>{`${t('bank.none')} ${t('bank.noneText')}`}</p>}
      {staged && <StagedBank staged={staged} />}
      {editing && (
        <Group title={t(editing.replaces ? 'bank.change' : 'bank.add')}>
          <BankForm
            of={of}
            start={newAccountFrom(editing.replaces, personName)}
            replaces={editing.replaces}
            standing={accounts}
            onDone={() => setEditing(null)}
          />
        </Group>
      )}
      {may && (
        <p className={sections.note}>
          <Button leftSection={<IconPlus {...icon} />} onClick={() => setEditing({ replaces: undefined })}>
            {t('bank.add')}
          </Button>
        </p>
      )}
      <div className={sections.note}>
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>
          {t(isCurrent ? 'bank.note' : 'bank.otherPeriod')}
        </NoteLine>
      </div>
    </div>
  );
}
