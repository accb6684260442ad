import { Select } from '@mantine/core';
import {
  addPeriods,
  comparePeriods,
  parseWirePeriod,
  type Period,
  periodToWire,
} from '../../../../shared/domain/period.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';

/** A loan or an allowance ends within a few years; a longer list would only be longer. */
const yearsAhead = 4;

interface EndFieldProps {
  readonly from: Period;
  readonly until: Period | undefined;
  /** What is said where no end was chosen: until further notice, or that the end which stands there cannot be read. */
  readonly open: string;
  readonly disabled: boolean;
  readonly onChange: (until: Period | undefined) => void;
}

/** The last period of a fixed line. */
export function EndField({ from, until, open, disabled, onChange }: EndFieldProps) {
  const t = useTexts('registration');
  const format = useFormat();
  return (
    <Select
      label={t('lines.until')}
      data={endsFrom(from).map((period) => ({ value: periodToWire(period), label: format.period(period) }))}
      value={until ? periodToWire(until) : null}
      placeholder={open}
      disabled={disabled}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('lines.clear', { field: t('lines.until') }) }}
      nothingFoundMessage={t('lines.noSuchPeriod')}
      onChange={(chosen) => onChange(chosen === null ? undefined : parseWirePeriod(chosen))}
    />
  );
}

function endsFrom(from: Period): Period[] {
  const last = { ...from, year: from.year + yearsAhead, number: 1 };
  const ends: Period[] = [];
  for (let period = from; comparePeriods(period, last) < 0; period = addPeriods(period, 1)) ends.push(period);
  return ends;
}
