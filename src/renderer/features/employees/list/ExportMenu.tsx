import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { ListColumn } from '../../../../shared/ipc/employee-list.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import type { EmployeeList, RowIndex } from '../model/employee-list.js';

/** Saves what the list shows, every row of the filter in its order, through main's own dialog. */
export function useExport(
  companyId: CompanyId | undefined,
  list: EmployeeList | undefined,
  shown: readonly ListColumn[],
  rows: readonly RowIndex[],
) {
  return useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      if (companyId === undefined || !list) return null;
      const ids = rows.flatMap((row) => list.ids[row] ?? []);
      const saved = await unwrap(api().employees.saveList({ companyId, ids, columns: [...shown], format }));
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
