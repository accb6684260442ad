import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Period } from '../../../../../shared/domain/period.js';
import { useTellReadAt } from '../../../../app/read-at.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { employmentQuery, type OfEmployee } from '../../queries.js';
import sections from '../Section.module.css';
import { ContractGroup } from './ContractGroup.js';
import { PlaceGroup } from './PlaceGroup.js';
import { ScheduleGroup } from './ScheduleGroup.js';
import { ServiceGroup } from './ServiceGroup.js';

/** Where and on what terms somebody works, to read. */
export function EmploymentSection({ of }: { readonly of: OfEmployee & { readonly period: Period } }) {
  const t = useTexts('employees');
  const query = useQuery(employmentQuery(of));
  useTellReadAt(query.data?.readAt);
  if (query.isError && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows rows={12} height={28} />;
  return (
    // Nothing in it can be focused, so it takes the focus itself: the arrow keys scroll it.
    <div className={sections.section} role="region" aria-label={t('person.employment')} tabIndex={0}>
      <PlaceGroup of={query.data} />
      <ContractGroup part={query.data.contracts} />
      <ScheduleGroup part={query.data.schedule} />
      <ServiceGroup part={query.data.service} />
      <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('employment.note')}</NoteLine>
    </div>
  );
}
