import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { EmployeeColumns } from '../../../../shared/ipc/employees.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import type { RowIndex } from '../model/rows.js';
import { shownColumns } from './columns.js';

/** Saves what the list shows, every row of the filter in its order, through main's own dialog. */
export function useExport(
  companyId: CompanyId | undefined,
  columns: EmployeeColumns | undefined,
  rows: readonly RowIndex[],
) {
  return useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      if (companyId === undefined || !columns) return null;
      const ids = rows.flatMap((row) => columns.ids[row] ?? []);
      const saved = await unwrap(api().employees.saveList({ companyId, ids, columns: shownColumns(columns), format }));
      return saved.name;
    },
  });
}

interface ExportMenuProps {
  readonly disabled: boolean;
  readonly onExport: (format: 'xlsx' | 'csv') => void;
}

export function ExportMenu({ disabled, onExport }: ExportMenuProps) {
  const t = useTexts('employees');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload {...icon} />} aria-disabled={disabled}>
          {t('list.export')}
        </Button>
      </Menu.Target>
      {!disabled && (
        <Menu.Dropdown>
          <Menu.Item onClick={() => onExport('xlsx')}>{t('list.exportXlsx')}</Menu.Item>
          <Menu.Item onClick={() => onExport('csv')}>{t('list.exportCsv')}</Menu.Item>
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
