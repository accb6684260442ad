import { SegmentedControl, Select } from '@mantine/core';
import { useId } from 'react';
import { CompanyId, DebtorId } from '../../../../shared/domain/ids.js';
import { type Period, periodsInYear } from '../../../../shared/domain/period.js';
import { Edition } from '../../../../shared/ipc/reports.js';
import type { Company, Debtor } from '../../../../shared/ipc/organisation.js';
import type { ReportParameter } from '../../../../shared/reports/catalogue.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DateField } from '../../../ui/DateField.js';
import { Field } from '../../../ui/Field.js';
import { type Choices, withYear, yearsFor } from '../model/request.js';
import { EmployeeField } from './EmployeeField.js';
import { RunField } from './RunField.js';
import { WageCodeField } from './WageCodeField.js';

interface ParameterFieldsProps {
  readonly parameters: readonly ReportParameter[];
  readonly choices: Choices;
  readonly current: Period;
  readonly companies: readonly Company[];
  readonly debtors: readonly Debtor[];
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<Choices>) => void;
}

/** A field for each parameter; nothing is typed that can be picked. */
export function ParameterFields(props: ParameterFieldsProps) {
  const { parameters, choices, current, companies, debtors, problem, onChange } = props;
  const t = useTexts('reports');
  const format = useFormat();
  const id = useId();
  const years = yearsFor(current).map(String);
  const periods = (year: number) =>
    Array.from({ length: periodsInYear(current.type, year) }, (_, at) => ({
      value: String(at + 1),
      label: format.period({ year, number: at + 1, type: current.type }),
    }));
  const wants = (parameter: ReportParameter): boolean => parameters.includes(parameter);
  const untilYear = wants('untilYear') ? choices.untilYear : choices.year;
  return (
    <>
      {wants('company') && (
        <Field id={`${id}-company`} label={t('form.company')}>
          <Select
            id={`${id}-company`}
            searchable
            allowDeselect={false}
            data={companies.map((company) => ({
              value: String(company.id),
              label: `${company.number} ${company.name}`,
            }))}
            value={choices.companyId === undefined ? null : String(choices.companyId)}
            onChange={(value) => {
              const chosen = CompanyId.safeParse(Number(value));
              // Another company may count other periods: what was chosen of them starts anew.
              if (chosen.success) onChange({ companyId: chosen.data, employeeId: undefined, run: undefined });
            }}
          />
        </Field>
      )}
      {wants('debtor') && (
        <Field id={`${id}-debtor`} label={t('form.debtor')}>
          <Select
            id={`${id}-debtor`}
            searchable
            allowDeselect={false}
            data={debtors.map((debtor) => ({ value: String(debtor.id), label: `${debtor.number} ${debtor.name}` }))}
            value={choices.debtorId === undefined ? null : String(choices.debtorId)}
            onChange={(value) => {
              const chosen = DebtorId.safeParse(Number(value));
              if (chosen.success) onChange({ debtorId: chosen.data });
            }}
          />
        </Field>
      )}
      {wants('days') && (
        <>
          <Field id={`${id}-firstDay`} label={t('form.firstDay')}>
            <DateField id={`${id}-firstDay`} value={choices.firstDay} onChange={(firstDay) => onChange({ firstDay })} />
          </Field>
          <Field id={`${id}-lastDay`} label={t('form.lastDay')} problem={problem}>
            <DateField id={`${id}-lastDay`} value={choices.lastDay} onChange={(lastDay) => onChange({ lastDay })} />
          </Field>
        </>
      )}
      {wants('employee') && (
        <Field id={`${id}-employee`} label={t('form.employee')}>
          <EmployeeField
            id={`${id}-employee`}
            companyId={choices.companyId}
            value={choices.employeeId}
            onChange={(employeeId) => onChange({ employeeId })}
          />
        </Field>
      )}
      {wants('year') && (
        <Field id={`${id}-year`} label={t('form.year')}>
          <Select
            allowDeselect={false}
            id={`${id}-year`}
            data={years}
            value={String(choices.year)}
            onChange={(value) => onChange(withYear(choices, Number(value), current.type))}
          />
        </Field>
      )}
      {wants('periods') && (
        <Field id={`${id}-from`} label={t('form.from')}>
          <Select
            allowDeselect={false}
            id={`${id}-from`}
            data={periods(choices.year)}
            value={String(choices.from)}
            onChange={(value) => {
              const from = Number(value);
              onChange({ from, until: untilYear === choices.year ? Math.max(from, choices.until) : choices.until });
            }}
          />
        </Field>
      )}
      {wants('untilYear') && (
        <Field id={`${id}-untilYear`} label={t('form.untilYear')}>
          <Select
            allowDeselect={false}
            id={`${id}-untilYear`}
            data={years}
            value={String(choices.untilYear)}
            onChange={(value) => onChange({ untilYear: Number(value) })}
          />
        </Field>
      )}
      {wants('periods') && (
        <Field id={`${id}-until`} label={t('form.until')} problem={problem}>
          <Select
            allowDeselect={false}
            id={`${id}-until`}
            data={periods(untilYear)}
            value={String(choices.until)}
            onChange={(value) => onChange({ until: Number(value) })}
          />
        </Field>
      )}
      {wants('run') && (
        <Field id={`${id}-run`} label={t('form.run')}>
          <RunField
            id={`${id}-run`}
            companyId={choices.companyId}
            year={choices.year}
            type={current.type}
            value={choices.run}
            onChange={(run) => onChange({ run })}
          />
        </Field>
      )}
      {wants('wageCode') && (
        <Field id={`${id}-code`} label={t('form.wageCode')}>
          <WageCodeField
            id={`${id}-code`}
            companyId={choices.companyId}
            value={choices.wageCode}
            onChange={(wageCode) => onChange({ wageCode })}
          />
        </Field>
      )}
      {wants('edition') && (
        <Field id={`${id}-edition`} label={t('form.edition')} help={t('form.editionHelp')}>
          <SegmentedControl
            id={`${id}-edition`}
            aria-label={t('form.edition')}
            data={Edition.options.map((edition) => ({ value: edition, label: t(`edition.${edition}`) }))}
            value={choices.edition}
            onChange={(value) => onChange({ edition: Edition.parse(value) })}
          />
        </Field>
      )}
    </>
  );
}
