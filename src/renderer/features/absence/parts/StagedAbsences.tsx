import { Button } from '@mantine/core';
import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { ChangeSetSummary } from '../../../../shared/ipc/changes.js';
import { changesQuery } from '../../../app/live.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Chip } from '../../../ui/Chip.js';
import { FootBar } from '../../../ui/FootBar.js';
import { icon, mark } from '../../../ui/Icon.js';

/** Nothing of it was sent, and there are absences, or there is leave, in it. */
const holds = ({ state, kinds }: ChangeSetSummary, family: string): boolean =>
  state !== 'sending' && state !== 'settled' && kinds.some((kind) => kind.startsWith(`${family}.`));

/** The sets of this company that wait for their review; one for each period in which something begins or ends. */
export function StagedAbsences({
  companyId,
  family = 'absence',
}: {
  readonly companyId: CompanyId | undefined;
  readonly family?: 'absence' | 'leave';
}) {
  const t = useTexts('absence');
  const format = useFormat();
  const go = useGo();
  const sets = useQuery(changesQuery()).data?.filter((set) => set.company.id === companyId && holds(set, family)) ?? [];
  return sets.map((set) => (
    <FootBar
      key={set.id}
      label={t('staged.label')}
      left={
        <>
          <Chip tone="accent" icon={<IconPencil {...mark} stroke={1.6} />}>
            {t('staged.count', { count: set.counts.planned })}
          </Chip>
          <span>{t('staged.period', { period: format.period(set.period) })}</span>
        </>
      }
    >
      <Button rightSection={<IconArrowRight {...icon} />} onClick={() => void go.review(set.id)}>
        {t('staged.review')}
      </Button>
    </FootBar>
  ));
}
