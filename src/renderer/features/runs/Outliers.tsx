import { Button, Select } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CompanyId, RunId } from '../../../shared/domain/ids.js';
import type { PeriodType } from '../../../shared/domain/period.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import { runsQuery } from '../../app/place/queries.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { icon } from '../../ui/Icon.js';
import { Spinner } from '../../ui/Spinner.js';
import { OutlierTable } from './OutlierTable.js';
import { comparisonQuery } from './queries.js';
import { useRunWords } from './use-run-words.js';
import classes from './Runs.module.css';

interface OutliersProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
  readonly runs: readonly PayRun[];
  readonly type: PeriodType;
}

const isBefore = (a: PayRun, b: PayRun): boolean =>
  a.year < b.year || (a.year === b.year && (a.until < b.until || (a.until === b.until && a.number < b.number)));

/** What differs between this run and another, asked for by a click. */
export function Outliers({ companyId, run, runs, type }: OutliersProps) {
  const t = useTexts('runs');
  const id = useId();
  const words = useRunWords(type);
  const [chosen, setChosen] = useState<RunId | null>(null);
  const [asked, setAsked] = useState<RunId | null>(null);
  const lastYear = useQuery(runsQuery({ companyId, year: run.year - 1 }));
  const earlier = [...runs, ...(lastYear.data?.runs ?? [])].filter((one) => isBefore(one, run));
  const before = earlier.find((one) => one.id === chosen) ?? earlier[0];
  const query = useQuery({
    ...comparisonQuery(companyId, run, before ?? run),
    enabled: before !== undefined && asked === before.id,
  });
  const shown = before && query.data;
  return (
    <div className={classes.outliers}>
      <h3 className={classes.heading}>{t('outliers.title')}</h3>
      <p className={classes.text}>{t('outliers.help')}</p>
      {before === undefined && lastYear.isSuccess && <p className={classes.text}>{t('outliers.noOther')}</p>}
      {before && (
        <div className={classes.against}>
          <label htmlFor={`${id}-against`}>{t('outliers.against')}</label>
          <Select
            id={`${id}-against`}
            w={280}
            allowDeselect={false}
            data={earlier.map((one) => ({
              value: String(one.id),
              label: `${t('name', { number: String(one.number) })} · ${words.period(one)}`,
            }))}
            value={String(before.id)}
            onChange={(value) => setChosen(earlier.find((one) => String(one.id) === value)?.id ?? null)}
          />
          <Button
            variant={shown ? 'default' : 'filled'}
            leftSection={query.isFetching ? <Spinner /> : <IconScale {...icon} />}
            aria-disabled={query.isFetching}
            onClick={() => {
              if (query.isFetching) return;
              if (asked === before.id) void query.refetch();
              else setAsked(before.id);
            }}
          >
            {shown ? t('outliers.again') : t('outliers.compare')}
          </Button>
        </div>
      )}
      {query.isFetching && <p className={classes.text}>{t('outliers.working')}</p>}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {shown && <OutlierTable key={before.id} comparison={shown} before={before} />}
    </div>
  );
}
