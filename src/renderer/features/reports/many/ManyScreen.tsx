import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import { ReportFormat } from '../../../../shared/ipc/reports.js';
import type { RunnableReport } from '../../../../shared/reports/catalogue.js';
import { appInfoQuery } from '../../../app/live.js';
import { useGo } from '../../../app/navigation.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Field } from '../../../ui/Field.js';
import { icon } from '../../../ui/Icon.js';
import { PageHead } from '../../../ui/PageHead.js';
import { batchable } from '../model/many.js';
import { yearsFor } from '../model/request.js';
import { BatchList } from './BatchList.js';
import classes from './Many.module.css';
import { Picker } from './Picker.js';
import { useMakeMany } from './queries.js';

/** Many reports of many companies into a folder, a file each. */
export function ManyScreen() {
  const t = useTexts('reports');
  const format = useFormat();
  const go = useGo();
  const id = useId();
  const { companies, companyPeriod } = usePlace();
  const noPdf = useQuery(appInfoQuery()).data?.host === 'stand-in';
  const [reports, setReports] = useState<readonly RunnableReport[]>(['journal']);
  const [chosen, setChosen] = useState<readonly CompanyId[] | null>(null);
  const [last, setLast] = useState(true);
  const [span, setSpan] = useState<{ year: number; from: number; until: number } | null>(null);
  const [form, setForm] = useState<ReportFormat>('xlsx');
  const make = useMakeMany();
  const now = companyPeriod?.current;
  const companyIds = chosen ?? companies.map((company) => company.id);
  const period = span ?? (now ? { year: now.year, from: 1, until: now.number } : null);
  const numbers = Array.from({ length: 53 }, (_, at) => String(at + 1));
  const ready =
    reports.length > 0 && companyIds.length > 0 && (last || (period !== null && period.from <= period.until));
  return (
    <>
      <PageHead title={t('many.title')} onBack={() => void go.reports()} />
      <div className={classes.page}>
        <p className={classes.text}>{t('many.help')}</p>
        <div className={classes.pickers}>
          <Picker
            label={t('many.reports')}
            options={batchable(format.language).map(({ id: value, name }) => ({ value, label: name }))}
            chosen={reports}
            onChoose={setReports}
          />
          <Picker
            label={t('many.companies')}
            options={companies.map(({ id: value, number, name }) => ({ value, label: `${number} ${name}` }))}
            chosen={companyIds}
            onChoose={setChosen}
          />
        </div>
        <div className={classes.fields}>
          <Field id={`${id}-period`} label={t('many.period')} help={last ? t('many.lastHelp') : t('many.spanHelp')}>
            <SegmentedControl
              id={`${id}-period`}
              aria-label={t('many.period')}
              value={last ? 'last' : 'span'}
              data={[
                { value: 'last', label: t('many.last') },
                { value: 'span', label: t('many.span') },
              ]}
              onChange={(value) => setLast(value === 'last')}
            />
          </Field>
          {!last && period && now && (
            <Field
              id={`${id}-year`}
              label={t('many.numbers')}
              problem={period.from > period.until ? t('form.order') : undefined}
            >
              <div className={classes.span}>
                <Select
                  id={`${id}-year`}
                  aria-label={t('form.year')}
                  allowDeselect={false}
                  data={yearsFor(now).map(String)}
                  value={String(period.year)}
                  onChange={(value) => setSpan({ ...period, year: Number(value) })}
                />
                <Select
                  aria-label={t('form.from')}
                  allowDeselect={false}
                  data={numbers}
                  value={String(period.from)}
                  onChange={(value) => setSpan({ ...period, from: Number(value) })}
                />
                <Select
                  aria-label={t('form.until')}
                  allowDeselect={false}
                  data={numbers}
                  value={String(period.until)}
                  onChange={(value) => setSpan({ ...period, until: Number(value) })}
                />
              </div>
            </Field>
          )}
          <Field id={`${id}-form`} label={t('many.form')}>
            <Select
              id={`${id}-form`}
              allowDeselect={false}
              value={form}
              data={ReportFormat.options.map((value) => ({
                value,
                label: t(value === 'pdf' && noPdf ? 'save.noPdf' : `save.${value}`),
                disabled: value === 'pdf' && noPdf,
              }))}
              onChange={(value) => setForm(ReportFormat.parse(value))}
            />
          </Field>
          <Button
            variant="filled"
            leftSection={<IconFolderDown {...icon} />}
            disabled={!ready || make.isPending}
            onClick={() =>
              make.mutate({
                reports: [...reports],
                companyIds: [...companyIds],
                period: last || !period ? 'last' : period,
                edition: 'accountant',
                format: form,
              })
            }
          >
            {t('many.start')}
          </Button>
        </div>
        {make.isError && <ErrorState error={make.error} shape="bar" />}
        <BatchList />
      </div>
    </>
  );
}
