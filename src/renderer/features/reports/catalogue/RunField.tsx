import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { PeriodType } from '../../../../shared/domain/period.js';
import type { ReportRequest } from '../../../../shared/ipc/reports.js';
import { askWhen } from '../../../app/ask.js';
import { runsQuery } from '../../../app/place/queries.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';

interface RunFieldProps {
  readonly id: string;
  readonly companyId: CompanyId | undefined;
  readonly year: number;
  readonly type: PeriodType;
  readonly value: ReportRequest['run'];
  readonly onChange: (run: ReportRequest['run']) => void;
}

/** One of the runs of the year, the newest first; that one is chosen until somebody chooses another. */
export function RunField({ id, companyId, year, type, value, onChange }: RunFieldProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const query = useQuery(askWhen(companyId === undefined ? undefined : { companyId, year }, runsQuery));
  const runs = query.data?.runs ?? [];
  const [newest] = runs;
  const known = runs.some((run) => run.id === value?.id);
  useEffect(() => {
    if (!known && newest) onChange({ id: newest.id, number: newest.number });
  }, [known, newest, onChange]);
  return (
    <Select
      id={id}
      allowDeselect={false}
      placeholder={query.isSuccess ? t('form.noRun') : t('form.reading')}
      data={runs.map((run) => ({
        value: String(run.id),
        label: `${run.number} · ${format.period({ year: run.year, number: run.until, type })}`,
      }))}
      value={known && value ? String(value.id) : null}
      onChange={(chosen) => {
        const run = runs.find((one) => String(one.id) === chosen);
        if (run) onChange({ id: run.id, number: run.number });
      }}
    />
  );
}
