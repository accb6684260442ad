import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { SaveFigures } from '../../../../shared/ipc/absence.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';

/** Saves the figures with these choices through main's own dialog. Resolves with the file's name; null: cancelled. */
export function useSaveFigures(companyId: CompanyId | undefined) {
  return useMutation({
    mutationFn: async (choices: Omit<SaveFigures, 'companyId'>) =>
      companyId === undefined ? null : (await unwrap(api().absence.saveFigures({ companyId, ...choices }))).name,
  });
}

interface SaveMenuProps {
  readonly disabled: boolean;
  readonly onSave: (format: SaveFigures['format']) => void;
}

export function SaveMenu({ disabled, onSave }: SaveMenuProps) {
  const t = useTexts('figures');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload {...icon} />} aria-disabled={disabled}>
          {t('export')}
        </Button>
      </Menu.Target>
      {!disabled && (
        <Menu.Dropdown>
          <Menu.Item onClick={() => onSave('xlsx')}>{t('exportXlsx')}</Menu.Item>
          <Menu.Item onClick={() => onSave('csv')}>{t('exportCsv')}</Menu.Item>
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
