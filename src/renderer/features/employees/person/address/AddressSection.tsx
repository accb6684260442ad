import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { emptyAddress } from '../../../../../shared/domain/address.js';
import type { Period } from '../../../../../shared/domain/period.js';
import { useTellReadAt } from '../../../../app/read-at.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Chip } from '../../../../ui/Chip.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { icon, mark } from '../../../../ui/Icon.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { wayOf, withStep } from '../../model/address-form.js';
import { addressesQuery, addressHistoryQuery, type OfEmployee } from '../../queries.js';
import { Group } from '../Group.js';
import sections from '../Section.module.css';
import type { Staged } from '../use-staged.js';
import { AddressForm } from './AddressForm.js';
import { AddressHistory } from './AddressHistory.js';
import classes from './AddressSection.module.css';
import { AddressView } from './AddressView.js';
import { OtherAddresses } from './OtherAddresses.js';

interface AddressSectionProps {
  readonly of: OfEmployee & { readonly period: Period };
  readonly staged: Staged | undefined;
}

/** The home address, to read and to change; the other addresses, to read; the history beside it. */
export function AddressSection({ of, staged }: AddressSectionProps) {
  const t = useTexts('employees');
  const [editing, setEditing] = useState(false);
  const query = useQuery(addressesQuery(of));
  const history = useQuery(addressHistoryQuery({ companyId: of.companyId, employeeId: of.employeeId }));
  useTellReadAt(query.data?.readAt);
  const home = query.data?.addresses.find((address) => address.kind === 'HomeAddress');
  const others = query.data?.addresses.filter((address) => address !== home) ?? [];
  const before = home?.values ?? emptyAddress;

  return (
    <div className={classes.columns}>
      <div className={sections.section}>
        {query.isError && !query.data && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <SkeletonRows rows={6} height={28} />}
        {query.data && (
          <Group
            title={t('address.kind.HomeAddress')}
            mark={
              staged && (
                <Chip tone="accent" icon={<IconPencil {...mark} stroke={1.6} />}>
                  {t('address.changes', { count: staged.step.fields.length })}
                </Chip>
              )
            }
            action={
              !editing && (
                <Button variant="subtle" leftSection={<IconPencil {...icon} />} onClick={() => setEditing(true)}>
                  {home || staged ? t('address.change') : t('address.fillIn')}
                </Button>
              )
            }
          >
            {editing ? (
              <AddressForm
                of={of}
                before={before}
                exists={home !== undefined}
                start={{
                  way: wayOf(staged?.step),
                  period: staged?.set.period ?? of.period,
                  values: staged ? withStep(before, staged.step) : before,
                }}
                staged={staged}
                spans={history.data?.spans ?? []}
                onDone={() => setEditing(false)}
              />
            ) : (
              <AddressView values={home?.values} step={staged?.step} />
            )}
          </Group>
        )}
        {others.length > 0 && <OtherAddresses addresses={others} />}
      </div>
      <AddressHistory query={history} staged={staged} before={before} period={of.period} />
    </div>
  );
}
