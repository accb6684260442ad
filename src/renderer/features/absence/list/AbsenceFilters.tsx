import { NativeSelect, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import type { AbsenceFilter } from '../model/absence-rows.js';
import classes from './AbsenceListScreen.module.css';

interface AbsenceFiltersProps {
  readonly state: Pick<AbsenceFilter, 'search' | 'department'>;
  readonly departments: readonly string[];
  readonly shown: string;
  readonly onChange: (part: Partial<Pick<AbsenceFilter, 'search' | 'department'>>) => void;
  /** Further filters. */
  readonly children?: ReactNode;
}

/** By number or name, and by department. */
export function AbsenceFilters({ state, departments, shown, onChange, children }: AbsenceFiltersProps) {
  const t = useTexts('absence');
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus()]]);
  return (
    <div className={classes.filters}>
      <TextInput
        ref={input}
        className={classes.search ?? ''}
        value={state.search}
        placeholder={t('list.filter')}
        aria-label={t('list.filter')}
        leftSection={<IconSearch {...icon} />}
        rightSection={<Kbd keys="/" />}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange({ search: '' });
        }}
      />
      {departments.length > 0 && (
        <NativeSelect
          aria-label={t('column.department')}
          value={state.department ?? ''}
          data={[
            { value: '', label: t('list.allDepartments') },
            ...departments.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(event) => onChange({ department: event.currentTarget.value || null })}
        />
      )}
      {children}
      <span className={classes.shown} aria-live="polite">
        {shown}
      </span>
    </div>
  );
}
