import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { paySheetOf } from '../../../../shared/domain/registration.js';
import type { SheetKey } from '../../../../shared/ipc/registration.js';
import { api } from '../../../app/ask.js';
import { useErrorWords } from '../../../app/error-words/use-error-words.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import classes from './Registration.module.css';

interface SaveMenuProps {
  readonly sheet: SheetKey;
  /** Of a company's own lines: nobody. */
  readonly people: readonly EmployeeId[];
  /** What it is of, where a page has more than one; it is small then. */
  readonly of?: string;
}

const files = ['xlsx', 'csv'] as const;
/** The vendor's import sheet is known for variable lines alone. */
const filesOfVariable = [...files, 'template'] as const;

/** What was read of the sheet as a file; the import reads a sheet of people back. */
export function SaveMenu({ sheet, people, of }: SaveMenuProps) {
  const t = useTexts('registration');
  const words = useErrorWords();
  const pay = paySheetOf(sheet.kind);
  const formats = pay?.of === 'employees' && !pay.fixed ? filesOfVariable : files;
  const save = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv' | 'template') =>
      (await unwrap(api().registration.save({ ...sheet, people: [...people], format }))).name,
  });
  return (
    <>
      {save.isError && (
        <span className={classes.quiet} role="alert">
          {words(save.error).title}
        </span>
      )}
      {save.data && (
        <span className={classes.quiet} role="status">
          {t('save.saved', { name: save.data })}
        </span>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            leftSection={<IconDownload {...icon} />}
            {...(of !== undefined && { size: 'xs', variant: 'subtle', 'aria-label': `${t('save.menu')}: ${of}` })}
          >
            {t('save.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => save.mutate(format)}>
              {t(`save.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
