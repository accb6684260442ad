import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { askWhen } from '../../../app/ask.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { employeesQuery } from '../../employees/index.js';

interface EmployeeFieldProps {
  readonly id: string;
  readonly companyId: CompanyId | undefined;
  readonly value: EmployeeId | undefined;
  readonly onChange: (employeeId: EmployeeId | undefined) => void;
}

/** Of ten thousand employees the best few are drawn. */
const shownAtMost = 30;

/** An employee of the company, by number or name. */
export function EmployeeField({ id, companyId, value, onChange }: EmployeeFieldProps) {
  const t = useTexts('reports');
  const list = useQuery(askWhen(companyId, employeesQuery)).data;
  return (
    <Select
      id={id}
      searchable
      clearable
      limit={shownAtMost}
      placeholder={t('form.findEmployee')}
      data={(list?.ids ?? []).map((one, row) => ({
        value: String(one),
        label: `${list?.numbers[row] ?? ''} ${list?.names[row] ?? ''}`,
      }))}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => {
        const parsed = EmployeeId.safeParse(Number(chosen));
        onChange(parsed.success ? parsed.data : undefined);
      }}
    />
  );
}
