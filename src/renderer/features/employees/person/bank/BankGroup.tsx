import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { BankAccountKind } from '../../../../../shared/domain/bank-account.js';
import type { EmployeeBankAccount } from '../../../../../shared/ipc/bank-accounts.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Chip } from '../../../../ui/Chip.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { icon } from '../../../../ui/Icon.js';
import { Group } from '../Group.js';
import { Iban } from './Iban.js';

interface BankGroupProps {
  readonly account: EmployeeBankAccount;
  /** A staged change takes it away. */
  readonly goes: boolean;
  /** Undefined: it cannot be replaced now. */
  readonly onChange: (() => void) | undefined;
}

/** One account to read. A kind that the API does not name is shown as it came and cannot be replaced from here. */
export function BankGroup({ account, goes, onChange }: BankGroupProps) {
  const t = useTexts('employees');
  const kind = BankAccountKind.safeParse(account.kind);
  return (
    <Group
      title={kind.success ? t(`bank.kind.${kind.data}`) : account.kind}
      mark={goes && <Chip tone="warn">{t('bank.goes')}</Chip>}
      action={
        onChange &&
        kind.success && (
          <Button variant="subtle" leftSection={<IconPencil {...icon} />} onClick={onChange}>
            {t('bank.change')}
          </Button>
        )
      }
    >
      <DataList>
        <DataRow label={t('bank.field.iban')}>{account.iban !== '' && <Iban iban={account.iban} />}</DataRow>
        <DataRow label={t('bank.field.name')}>{account.name}</DataRow>
        <DataRow label={t('bank.field.city')}>{account.city}</DataRow>
        <DataRow label={t('bank.field.bic')}>{account.bic}</DataRow>
        <DataRow label={t('bank.field.description')}>{account.description}</DataRow>
        {account.number !== '' && <DataRow label={t('bank.field.number')}>{account.number}</DataRow>}
      </DataList>
      {!kind.success && <p>{t('bank.unknownKind')}</p>}
    </Group>
  );
}
