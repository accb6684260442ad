import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { groupedIban } from '../../../../../shared/domain/iban.js';
import { api } from '../../../../app/ask.js';
import { unwrap } from '../../../../app/errors.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Chip } from '../../../../ui/Chip.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { replacedBy, stagedValue } from '../../model/bank-form.js';
import { Group } from '../Group.js';
import type { Staged } from '../use-staged.js';
import { WhatHappens } from './WhatHappens.js';

/** The account that stands ready, what sending it will do, and the way to take the change out again. */
export function StagedBank({ staged }: { readonly staged: Staged }) {
  const t = useTexts('employees');
  const client = useQueryClient();
  const { set, step } = staged;
  const takeOut = useMutation({
    mutationFn: () => unwrap(api().changes.unstage({ id: set.id, stepId: step.id })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['changes'] }),
  });
  const iban = stagedValue(step, 'iban');
  return (
    <Group
      title={t('bank.title')}
      mark={<Chip tone="accent">{t('bank.comes')}</Chip>}
      action={
        <Button variant="subtle" aria-disabled={takeOut.isPending} onClick={() => takeOut.mutate()}>
          {t('bank.takeOut')}
        </Button>
      }
    >
      <DataList>
        <DataRow label={t('bank.field.iban')}>{iban && groupedIban(iban)}</DataRow>
        <DataRow label={t('bank.field.name')}>{stagedValue(step, 'name')}</DataRow>
      </DataList>
      <WhatHappens old={replacedBy(staged, step)} />
      {takeOut.isError && <ErrorState error={takeOut.error} shape="bar" />}
    </Group>
  );
}
