import { TextInput } from '@mantine/core';
import { useTexts } from '../../../i18n/use-texts.js';
import type { Filter } from '../model/filters.js';

interface TextFilterProps {
  readonly text: string;
  readonly onChange: (filter: Filter) => void;
}

export function TextFilter({ text, onChange }: TextFilterProps) {
  const t = useTexts('employees');
  return (
    <TextInput
      data-autofocus
      label={t('filter.contains')}
      description={t('filter.textNotKept')}
      value={text}
      onChange={(event) => onChange({ kind: 'text', text: event.currentTarget.value })}
    />
  );
}
