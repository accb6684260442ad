import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readNumber } from '../../../../shared/domain/number-input.js';
import type { KeptFilter } from '../../../../shared/ipc/employee-list.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';

type ByNumber = Extract<KeptFilter, { kind: 'numbers' }>;

interface NumberFilterProps {
  readonly filter: ByNumber;
  readonly onChange: (filter: ByNumber) => void;
}

/** A range of numbers. Both ends count. */
export function NumberFilter({ filter, onChange }: NumberFilterProps) {
  const t = useTexts('employees');
  return (
    <Stack gap={10}>
      <NumberEnd label={t('filter.from')} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <NumberEnd label={t('filter.until')} value={filter.until} onChange={(until) => onChange({ ...filter, until })} />
    </Stack>
  );
}

interface NumberEndProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function NumberEnd({ label, value, onChange }: NumberEndProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const [text, setText] = useState(value === null ? '' : format.decimal(String(value)));
  // Hours and employee numbers have no thousands sign: `1.234` would be no number of hours.
  const read = readNumber(text, 'decimal');
  return (
    <TextInput
      label={label}
      value={text}
      error={read.kind === 'invalid' ? t('filter.noNumber') : undefined}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setText(next);
        const number = readNumber(next, 'decimal');
        if (number.kind === 'amount') onChange(Number(number.amount));
        else if (number.kind === 'blank') onChange(null);
      }}
    />
  );
}
