import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CompanyId, DebtorId } from '../../../../shared/domain/ids.js';
import { Edition, ReportFormat } from '../../../../shared/ipc/reports.js';
import { wantsEdition } from '../../../../shared/reports/batchable.js';
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
import { BatchList } from './BatchList.js';
import classes from './Many.module.css';
import { Picker } from './Picker.js';
import { useMakeMany } from './queries.js';
import { type Span, SpanField } from './SpanField.js';
import { useCompanies } from './use-companies.js';

/** Many reports of many companies into a folder, a file each. */
export function ManyScreen() {
  const t = useTexts('reports');
  const format = useFormat();
  const go = useGo();
  const id = useId();
  const { debtors, debtor, companyPeriod } = usePlace();
  const noPdf = useQuery(appInfoQuery()).data?.host === 'stand-in';
  const [reports, setReports] = useState<readonly RunnableReport[]>(['journal']);
  const [ofDebtors, setOfDebtors] = useState<readonly DebtorId[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<CompanyId>>(new Set());
  const [last, setLast] = useState(true);
  const [span, setSpan] = useState<Span | null>(null);
  const [edition, setEdition] = useState<Edition>('accountant');
  const [form, setForm] = useState<ReportFormat>('xlsx');
  const make = useMakeMany();
  const now = companyPeriod?.current;
  const debtorIds = ofDebtors ?? (debtor ? [debtor.id] : []);
  const companies = useCompanies(debtors, debtorIds);
  const companyIds = companies.options.map(({ value }) => value).filter((value) => !left.has(value));
  const period = span ?? (now ? { year: now.year, from: 1, until: now.number } : null);
  const ready =
    !companies.reading &&
    reports.length > 0 &&
    companyIds.length > 0 &&
    (last || (period !== null && period.from <= period.until));
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
          {debtors.length > 1 && (
            <Picker
              label={t('many.debtors')}
              options={debtors.map(({ id: value, number, name }) => ({ value, label: `${number} ${name}` }))}
              chosen={debtorIds}
              onChoose={setOfDebtors}
            />
          )}
          <Picker
            label={t('many.companies')}
            options={companies.options}
            chosen={companyIds}
            onChoose={(ids) =>
              setLeft(new Set(companies.options.map(({ value }) => value).filter((value) => !ids.includes(value))))
            }
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
          {!last && period && now && <SpanField span={period} now={now} onChange={setSpan} />}
          {reports.some(wantsEdition) && (
            <Field id={`${id}-edition`} label={t('form.edition')} help={t('form.editionHelp')}>
              <SegmentedControl
                id={`${id}-edition`}
                aria-label={t('form.edition')}
                data={Edition.options.map((value) => ({ value, label: t(`edition.${value}`) }))}
                value={edition}
                onChange={(value) => setEdition(Edition.parse(value))}
              />
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
                edition,
                format: form,
              })
            }
          >
            {t('many.start')}
          </Button>
        </div>
        {companies.error && <ErrorState error={companies.error} shape="bar" />}
        {make.isError && <ErrorState error={make.error} shape="bar" />}
        <BatchList />
      </div>
    </>
  );
}
