import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import type { SheetKey } from '../../../../shared/ipc/registration.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import classes from './Registration.module.css';

/** What was read of the sheet as a file that the import reads back. */
export function SaveMenu({ sheet, people }: { readonly sheet: SheetKey; readonly people: readonly EmployeeId[] }) {
  const t = useTexts('registration');
  const save = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv' | 'template') =>
      (await unwrap(api().registration.save({ ...sheet, people: [...people], format }))).name,
  });
  return (
    <>
      {save.data && (
        <span className={classes.quiet} role="status">
          {t('save.saved', { name: save.data })}
        </span>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconDownload {...icon} />}>{t('save.menu')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['xlsx', 'csv', 'template'] as const).map((format) => (
            <Menu.Item key={format} onClick={() => save.mutate(format)}>
              {t(`save.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
