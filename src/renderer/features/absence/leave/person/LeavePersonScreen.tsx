import { Button, NativeSelect } from '@mantine/core';
import { IconInfoCircle, IconPlus, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { EmployeeId } from '../../../../../shared/domain/ids.js';
import { askWhen } from '../../../../app/ask.js';
import { useGo } from '../../../../app/navigation.js';
import { usePlace } from '../../../../app/place/use-place.js';
import { useTellReadAt } from '../../../../app/read-at.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { EmptyState } from '../../../../ui/EmptyState.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { icon, mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import { PageHead } from '../../../../ui/PageHead.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { headName, useEmployees } from '../../../employees/index.js';
import { StagedAbsences } from '../../parts/StagedAbsences.js';
import classes from '../../person/Person.module.css';
import { leaveYears } from '../model/leave-years.js';
import { personLeaveQuery } from '../queries.js';
import { Balances } from './Balances.js';
import { Bookings } from './Bookings.js';

const Params = z.object({ employeeId: z.coerce.number().pipe(EmployeeId).optional().catch(undefined) });

/** One employee's leave of a year, the company's own unless another was chosen: what is left, and each booking. */
export function LeavePersonScreen() {
  const t = useTexts('leave');
  const go = useGo();
  const { employeeId } = Params.parse(useParams({ strict: false }));
  const { company, companyPeriod } = usePlace();
  const { list } = useEmployees(company?.id, []);
  const known = employeeId !== undefined && list?.ids.includes(employeeId);
  const [chosenYear, setYear] = useState<number | null>(null);
  const thisYear = companyPeriod?.current.year;
  const year = chosenYear ?? thisYear;
  const of = known && company && year !== undefined ? { companyId: company.id, employeeId, year } : undefined;
  const query = useQuery(askWhen(of, personLeaveQuery));
  useTellReadAt(query.data?.readAt);
  if (employeeId === undefined || (list && !known)) {
    return (
      <EmptyState title={t('person.unknownTitle')} text={t('person.unknownText')}>
        <Button onClick={() => void go.leave()}>{t('person.toList')}</Button>
      </EmptyState>
    );
  }
  const row = list?.ids.indexOf(employeeId) ?? -1;
  return (
    <>
      <PageHead
        title={headName(list?.names[row] ?? '', undefined)}
        subtitle={String(list?.numbers[row] ?? '')}
        onBack={() => void go.leave()}
      >
        <NativeSelect
          aria-label={t('list.year')}
          value={String(year ?? '')}
          data={leaveYears(thisYear).map(String)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        <Button leftSection={<IconUser {...icon} />} onClick={() => void go.employee(employeeId, 'personal')}>
          {t('person.open')}
        </Button>
        <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => void go.leaveNew()}>
          {t('form.new')}
        </Button>
      </PageHead>
      {query.data?.service === null && (
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('person.noService')}</NoteLine>
      )}
      <div className={classes.body}>
        {query.isError && !query.data && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {!query.isError && !query.data && <SkeletonRows rows={8} height={28} />}
        {of && list && query.data && (
          <>
            <Balances balances={query.data.balances} />
            <Bookings key={`${employeeId}.${year}`} of={of} list={list} items={query.data.items} />
          </>
        )}
      </div>
      <StagedAbsences companyId={company?.id} family="leave" />
    </>
  );
}
