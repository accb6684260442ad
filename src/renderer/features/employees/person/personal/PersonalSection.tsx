import { Button } from '@mantine/core';
import { IconInfoCircle, IconPencil } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '../../../../../shared/domain/period.js';
import type { PersonalInfo } from '../../../../../shared/ipc/employees.js';
import { useTellReadAt } from '../../../../app/read-at.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Chip } from '../../../../ui/Chip.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { icon, mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { stagedAs } from '../../model/personal-form.js';
import { type PersonalGroup, personalGroups } from '../../model/personal-groups.js';
import type { OfEmployee } from '../../queries.js';
import { Group } from '../Group.js';
import sections from '../Section.module.css';
import type { Staged } from '../use-staged.js';
import { PersonalForm } from './PersonalForm.js';
import { PersonalGroupView } from './PersonalGroupView.js';

interface PersonalSectionProps {
  readonly of: OfEmployee & { readonly period: Period };
  readonly query: UseQueryResult<PersonalInfo>;
  /** What stands ready for the period in view. */
  readonly staged: Staged | undefined;
}

/** Personal details by group, to read and to change; one group at a time is a form. */
export function PersonalSection({ of, query, staged }: PersonalSectionProps) {
  const t = useTexts('employees');
  const [editing, setEditing] = useState<PersonalGroup['id'] | null>(null);
  const info = query.data;
  useTellReadAt(info?.readAt);
  if (query.isError && !info) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!info) return <SkeletonRows rows={12} height={28} />;

  return (
    <div className={sections.section}>
      {personalGroups.map((group) => {
        const count = group.fields.filter((field) => stagedAs(staged?.step, field) !== undefined).length;
        return (
          <Group
            key={group.id}
            title={t(`personal.${group.id}`)}
            mark={
              count > 0 && (
                <Chip tone="accent" icon={<IconPencil {...mark} stroke={1.6} />}>
                  {t('address.changes', { count })}
                </Chip>
              )
            }
            action={
              editing === null && (
                <Button
                  variant="subtle"
                  leftSection={<IconPencil {...icon} />}
                  aria-label={t('personalForm.changeGroup', { group: t(`personal.${group.id}`) })}
                  onClick={() => setEditing(group.id)}
                >
                  {t('address.change')}
                </Button>
              )
            }
          >
            {editing === group.id ? (
              <PersonalForm of={of} info={info} group={group} staged={staged} onDone={() => setEditing(null)} />
            ) : (
              <PersonalGroupView of={of} info={info} group={group} step={staged?.step} />
            )}
          </Group>
        );
      })}
      <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('personalForm.note')}</NoteLine>
    </div>
  );
}
