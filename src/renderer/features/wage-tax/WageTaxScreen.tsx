import { Button, Select } from '@mantine/core';
import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import { askWhen } from '../../app/ask.js';
import { useGo } from '../../app/navigation.js';
import { runsQuery } from '../../app/place/queries.js';
import { usePlace } from '../../app/place/use-place.js';
import { useTellReadAt } from '../../app/read-at.js';
import { todayHere } from '../../app/use-today.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DateField } from '../../ui/DateField.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { icon, mark } from '../../ui/Icon.js';
import { NoteLine } from '../../ui/NoteLine.js';
import { PageHead } from '../../ui/PageHead.js';
import { SkeletonRows } from '../../ui/SkeletonRows.js';
import { DeclarationTable } from './DeclarationTable.js';
import { declarationsQuery, useSaveDeclaration } from './queries.js';
import classes from './WageTax.module.css';

/** Wage tax declarations of the company in view, a year at a time: what is still to be sent first. */
export function WageTaxScreen() {
  const t = useTexts('wageTax');
  const id = useId();
  const go = useGo();
  const { company, companyPeriod } = usePlace();
  const current = companyPeriod?.current;
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const [day, setDay] = useState<CalendarDate | null>(CalendarDate.parse(todayHere()));
  const year = chosenYear ?? current?.year;
  const where = company && year !== undefined ? { companyId: company.id, year } : undefined;
  const query = useQuery(askWhen(where, declarationsQuery));
  const runs = useQuery(askWhen(where, runsQuery)).data?.runs ?? [];
  const save = useSaveDeclaration();
  useTellReadAt(query.data?.readAt);
  const declarations = query.data?.declarations;
  return (
    <>
      <PageHead title={t('title')} onBack={() => void go.runs()}>
        <label htmlFor={`${id}-year`} className={classes.quiet}>
          {t('year')}
        </label>
        <Select
          id={`${id}-year`}
          w={104}
          allowDeselect={false}
          data={current ? Array.from({ length: 8 }, (_, at) => String(current.year - at)) : []}
          value={year === undefined ? null : String(year)}
          onChange={(value) => setChosenYear(Number(value))}
        />
        <Button
          leftSection={<IconRefresh {...icon} />}
          aria-disabled={query.isFetching}
          onClick={() => void query.refetch()}
        >
          {t('refresh')}
        </Button>
      </PageHead>
      <p className={classes.help}>{t('help')}</p>
      {query.isError && !declarations && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {save.data && <NoteLine icon={<IconDownload {...mark} />}>{t('saved', { name: save.data })}</NoteLine>}
      {query.isPending && <SkeletonRows rows={12} height={36} />}
      {declarations?.length === 0 && <EmptyState title={t('none', { year: String(year) })} text={t('noneText')} />}
      {declarations && declarations.length > 0 && company && current && (
        <>
          <div className={classes.date}>
            <DateField label={t('paymentDate')} value={day} onChange={setDay} />
          </div>
          <DeclarationTable
            declarations={declarations}
            type={current.type}
            runs={runs}
            busy={save.isPending}
            canPay={day !== null}
            onXml={(declaration) => save.mutate({ file: 'xml', of: { companyId: company.id, id: declaration.id } })}
            onPayment={(declaration, run) => {
              if (day === null) return;
              const of = { companyId: company.id, id: declaration.id, run: { id: run.id, year: run.year } };
              save.mutate({ file: 'payment', of: { ...of, paymentDate: day } });
            }}
          />
        </>
      )}
    </>
  );
}
