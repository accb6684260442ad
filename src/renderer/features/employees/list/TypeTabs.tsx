import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EmployeeTypeId } from '../../../../shared/domain/ids.js';
import type { EmployeeColumns } from '../../../../shared/ipc/employees.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { type Tab, Tabs } from '../../../ui/Tabs.js';
import { countByType } from '../model/rows.js';
import { typesQuery } from '../queries.js';

interface TypeTabsProps {
  readonly columns: EmployeeColumns | undefined;
  readonly current: EmployeeTypeId | null;
  readonly onChange: (typeId: EmployeeTypeId | null) => void;
  readonly controls: string;
}

/** A tab a type of employee that somebody in this company has. A type that the API does not name shows its code. */
export function TypeTabs({ columns, current, onChange, controls }: TypeTabsProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const types = useQuery(typesQuery()).data;
  const counts = useMemo(() => (columns ? [...countByType(columns)] : []), [columns]);
  const nameOf = (id: EmployeeTypeId): string =>
    types?.find((type) => type.id === id)?.description ?? t('types.unknown', { code: String(id) });

  const tabs: Tab<string>[] = [
    { id: 'all', label: t('types.all'), ...(columns ? { count: format.integer(columns.ids.length) } : {}) },
    ...counts
      .toSorted(([a], [b]) => a - b)
      .map(([id, count]) => ({ id: String(id), label: nameOf(id), count: format.integer(count) })),
  ];
  return (
    <Tabs
      label={t('types.label')}
      tabs={tabs}
      current={current === null ? 'all' : String(current)}
      controls={controls}
      onChange={(tab) => onChange(counts.find(([id]) => String(id) === tab)?.[0] ?? null)}
    />
  );
}
