import { IconInfoCircle } from '@tabler/icons-react';
import { AddressKind } from '../../../../../shared/domain/address.js';
import type { EmployeeAddress } from '../../../../../shared/ipc/employees.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Chip } from '../../../../ui/Chip.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import { addressLines } from '../../model/address-lines.js';
import sections from '../Section.module.css';
import { Group } from '../Group.js';

/** Addresses of the other kinds. A kind that the API does not name is shown as it came. */
export function OtherAddresses({ addresses }: { readonly addresses: readonly EmployeeAddress[] }) {
  const t = useTexts('employees');
  const format = useFormat();
  const kindName = (kind: string): string => {
    const known = AddressKind.safeParse(kind);
    return known.success ? t(`address.kind.${known.data}`) : kind;
  };
  return (
    <Group title={t('address.others')}>
      <DataList>
        {addresses.map((address) => (
          <DataRow key={address.id} label={kindName(address.kind)}>
            {addressLines(address.values, format.country)
              .filter((line) => line !== '')
              .join(', ')}
            {address.isDefault && <Chip tone="quiet">{t('address.default')}</Chip>}
          </DataRow>
        ))}
      </DataList>
      <div className={sections.note}>
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('address.othersNote')}</NoteLine>
      </div>
    </Group>
  );
}
