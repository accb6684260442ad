import { Button } from '@mantine/core';
import { IconInfoCircle, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { askWhen } from '../../../app/ask.js';
import { useGo } from '../../../app/navigation.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { OpenNmbrs } from '../../connections/index.js';
import { headName, useEmployees } from '../../employees/index.js';
import { StagedAbsences } from '../parts/StagedAbsences.js';
import { personQuery } from '../queries.js';
import classes from './Person.module.css';
import { PersonCases } from './PersonCases.js';

const Params = z.object({ employeeId: z.coerce.number().pipe(EmployeeId).optional().catch(undefined) });

/** One employee's absences. */
export function AbsencePersonScreen() {
  const t = useTexts('absence');
  const go = useGo();
  const { employeeId } = Params.parse(useParams({ strict: false }));
  const { company } = usePlace();
  const { list } = useEmployees(company?.id, []);
  const known = employeeId !== undefined && list?.ids.includes(employeeId);
  const of = known && company ? { companyId: company.id, employeeId } : undefined;
  const query = useQuery(askWhen(of, personQuery));
  useTellReadAt(query.data?.readAt);
  if (employeeId === undefined || (list && !known)) {
    return (
      <EmptyState title={t('person.unknownTitle')} text={t('person.unknownText')}>
        <Button onClick={() => void go.absence()}>{t('person.toList')}</Button>
      </EmptyState>
    );
  }
  const row = list?.ids.indexOf(employeeId) ?? -1;
  return (
    <>
      <PageHead
        title={headName(list?.names[row] ?? '', undefined)}
        subtitle={String(list?.numbers[row] ?? '')}
        onBack={() => void go.absence()}
      >
        <Button leftSection={<IconUser {...icon} />} onClick={() => void go.employee(employeeId, 'personal')}>
          {t('person.open')}
        </Button>
      </PageHead>
      {query.data?.service === null && (
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('person.noService')}</NoteLine>
      )}
      <div className={classes.body}>
        {query.isError && !query.data && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {!query.isError && !query.data && <SkeletonRows rows={8} height={28} />}
        {of && query.data && <PersonCases key={employeeId} of={of} absence={query.data} />}
        {query.data && query.data.items.length > 0 && (
          <div className={classes.elsewhere}>
            <OpenNmbrs text={t('inNmbrs')} who={[list?.numbers[row], list?.names[row]].filter(Boolean).join(' ')} />
          </div>
        )}
      </div>
      <StagedAbsences companyId={company?.id} />
    </>
  );
}
