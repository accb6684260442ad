import { Button, Select } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { RunId } from '../../../shared/domain/ids.js';
import { addPeriods } from '../../../shared/domain/period.js';
import { askWhen } from '../../app/ask.js';
import { useGo } from '../../app/navigation.js';
import { runsQuery } from '../../app/place/queries.js';
import { usePlace } from '../../app/place/use-place.js';
import { useTellReadAt } from '../../app/read-at.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { icon } from '../../ui/Icon.js';
import { PageHead } from '../../ui/PageHead.js';
import { SkeletonRows } from '../../ui/SkeletonRows.js';
import { Spinner } from '../../ui/Spinner.js';
import { RequestDialog } from './requests/RequestDialog.js';
import { RunDetail } from './RunDetail.js';
import { RunList } from './RunList.js';
import classes from './Runs.module.css';

/** The runs of the company in view, a year at a time, and one of them beside the list. */
export function RunsScreen() {
  const t = useTexts('runs');
  const id = useId();
  const { company, companyPeriod } = usePlace();
  const current = companyPeriod?.current;
  // The newest run is of the period before the current one.
  const last = current && addPeriods(current, -1);
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const go = useGo();
  const [requesting, setRequesting] = useState(false);
  const [chosen, setChosen] = useState<RunId | null>(null);
  const year = chosenYear ?? last?.year;
  const where = company && year !== undefined ? { companyId: company.id, year } : undefined;
  const query = useQuery(askWhen(where, runsQuery));
  const runs = query.data?.runs;
  const run = runs?.find((one) => one.id === chosen) ?? runs?.[0];
  useTellReadAt(query.data?.readAt);
  return (
    <>
      <PageHead title={t('title')}>
        <label htmlFor={`${id}-year`} className={classes.quiet}>
          {t('year')}
        </label>
        <Select
          id={`${id}-year`}
          w={104}
          allowDeselect={false}
          data={last ? Array.from({ length: 8 }, (_, at) => String(last.year - at)) : []}
          value={year === undefined ? null : String(year)}
          onChange={(value) => {
            setChosenYear(Number(value));
            setChosen(null);
          }}
        />
        <Button onClick={() => void go.wageTax()}>{t('wageTax')}</Button>
        {company && current && <Button onClick={() => setRequesting(true)}>{t('request.open')}</Button>}
        <Button
          leftSection={query.isFetching ? <Spinner /> : <IconRefresh {...icon} />}
          aria-disabled={query.isFetching}
          onClick={() => void query.refetch()}
        >
          {t('refresh')}
        </Button>
      </PageHead>
      {requesting && company && current && (
        <RequestDialog company={company} current={current} onClose={() => setRequesting(false)} />
      )}
      {query.isError && !runs && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={12} height={34} />}
      {runs?.length === 0 && <EmptyState title={t('none', { year: String(year) })} text={t('noneText')} />}
      {runs && run && company && current && (
        <div className={classes.columns}>
          <RunList runs={runs} type={current.type} chosen={run.id} onChoose={setChosen} />
          <RunDetail key={run.id} companyId={company.id} run={run} runs={runs} type={current.type} />
        </div>
      )}
    </>
  );
}
