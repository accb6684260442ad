import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useGo } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Chip } from '../../../ui/Chip.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { FootBar } from '../../../ui/FootBar.js';
import { icon, mark } from '../../../ui/Icon.js';
import { headName } from '../model/names.js';
import classes from './StagedFoot.module.css';
import type { Staged } from './use-staged.js';

/** What stands ready, the way to its review, and the way to drop it. Nothing of it was sent. */
export function StagedFoot({ staged: { set, steps, step } }: { readonly staged: Staged }) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const go = useGo();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const discard = useMutation({
    mutationFn: () => unwrap(api().changes.discard({ id: set.id })),
    onSuccess: () => {
      ask.close();
      return client.invalidateQueries({ queryKey: ['changes'] });
    },
  });
  const section = t(
    step.record === 'PersonalInfo'
      ? 'person.personal'
      : step.record === 'BankAccount'
        ? 'person.bank'
        : 'person.address',
  ).toLowerCase();
  const what = t('staged.what', { name: headName(step.employee.name, undefined), section });
  const own = steps.filter(({ id, after }) => id === step.id || after === step.id).length;
  // Nothing of a draft was sent: all of its steps are planned.
  const others = set.counts.planned - own;

  return (
    <>
      {discard.isError && <ErrorState error={discard.error} shape="bar" />}
      <FootBar
        label={t('staged.label')}
        left={
          <>
            <Chip tone="accent" icon={<IconPencil {...mark} stroke={1.6} />}>
              {t('staged.fields', { count: step.fields.length })}
            </Chip>
            <span>{what}</span>
            {others > 0 && <span>{t('staged.more', { count: others })}</span>}
          </>
        }
      >
        <Button variant="subtle" onClick={ask.open}>
          {t('staged.discard')}
        </Button>
        <Button rightSection={<IconArrowRight {...icon} />} onClick={() => void go.review(set.id)}>
          {t('staged.review')}
        </Button>
      </FootBar>
      <Modal
        opened={asking}
        onClose={ask.close}
        title={t('staged.discardTitle')}
        closeButtonProps={{ 'aria-label': tUi('close') }}
      >
        <p>{t('staged.discardText', { count: set.counts.planned, company: set.company.name })}</p>
        <div className={classes.actions}>
          <Button data-autofocus onClick={ask.close}>
            {tUi('cancel')}
          </Button>
          <Button aria-disabled={discard.isPending} onClick={() => discard.mutate()}>
            {t('staged.discard')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
