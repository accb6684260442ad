import { NativeSelect, Stack } from '@mantine/core';
import type { KeptFilter } from '../../../../shared/ipc/employee-list.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DateField } from '../../../ui/DateField.js';

type ByDate = Extract<KeptFilter, { kind: 'dates' | 'days' }>;

interface DateFilterProps {
  readonly filter: ByDate;
  readonly onChange: (filter: ByDate) => void;
}

/** Ranges that count from today, so that a view that is kept stays true. */
const spans = {
  coming30: [0, 30],
  coming60: [0, 60],
  coming92: [0, 92],
  last31: [-31, 0],
  last92: [-92, 0],
} as const;
type Span = keyof typeof spans;

const spanNames = Object.keys(spans) as Span[];

/** A range of dates, or of days around today. Both ends count. */
export function DateFilter({ filter, onChange }: DateFilterProps) {
  const t = useTexts('employees');
  const span =
    filter.kind === 'days'
      ? spanNames.find((name) => spans[name][0] === filter.from && spans[name][1] === filter.until)
      : undefined;
  const value = filter.kind === 'dates' ? 'dates' : (span ?? 'other');
  return (
    <Stack gap={10}>
      <NativeSelect
        aria-label={t('filter.span')}
        value={value}
        data={[
          { value: 'dates', label: t('filter.spans.dates') },
          ...spanNames.map((name) => ({ value: name, label: t(`filter.spans.${name}`) })),
          ...(value === 'other' ? [{ value, label: t('filter.spans.other') }] : []),
        ]}
        onChange={(event) => {
          const chosen = spanNames.find((name) => name === event.currentTarget.value);
          if (chosen) onChange({ kind: 'days', from: spans[chosen][0], until: spans[chosen][1] });
          else if (event.currentTarget.value === 'dates') onChange({ kind: 'dates', from: null, until: null });
        }}
      />
      {filter.kind === 'dates' && (
        <>
          <DateField label={t('filter.from')} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
          <DateField
            label={t('filter.until')}
            value={filter.until}
            onChange={(until) => onChange({ ...filter, until })}
          />
        </>
      )}
    </Stack>
  );
}
