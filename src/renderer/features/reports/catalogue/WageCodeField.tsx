import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import { ask, askWhen } from '../../../app/ask.js';
import { useTexts } from '../../../i18n/use-texts.js';

interface WageCodeFieldProps {
  readonly id: string;
  readonly companyId: CompanyId | undefined;
  readonly value: number | undefined;
  readonly onChange: (code: number | undefined) => void;
}

const codesQuery = (companyId: CompanyId) =>
  ask(['registration', 'codes', companyId, 'wages'], (loondesk) =>
    loondesk.registration.codes({ companyId, pay: 'wages' }),
  );

/** One of the codes of the company's wage models, found by number or name. */
export function WageCodeField({ id, companyId, value, onChange }: WageCodeFieldProps) {
  const t = useTexts('reports');
  const query = useQuery(askWhen(companyId, codesQuery));
  const codes = new Map((query.data ?? []).map(({ code, description }) => [String(code), `${code} ${description}`]));
  return (
    <Select
      id={id}
      searchable
      allowDeselect={false}
      placeholder={query.isSuccess ? t('form.chooseCode') : t('form.reading')}
      data={[...codes].map(([code, label]) => ({ value: code, label }))}
      value={value === undefined ? null : String(value)}
      onChange={(code) => onChange(code === null ? undefined : Number(code))}
    />
  );
}
