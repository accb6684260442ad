import { Button, Menu } from '@mantine/core';
import {
  IconBook2,
  IconChevronDown,
  IconAdjustments,
  IconDownload,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconFileTypeXml,
  IconFileSpreadsheet,
  IconPrinter,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReportFormat } from '../../../../shared/ipc/reports.js';
import { appInfoQuery } from '../../../app/live.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';

interface ExportMenuProps {
  /** Whether there is a table to save; the raw answer always can be. */
  readonly tables: boolean;
  /** Whether there is an answer as it came; a comparison is of our own making. */
  readonly raw: boolean;
  readonly busy: boolean;
  /** Opens what makes a file for the bookkeeping; null: this is no journal. */
  readonly onBook: (() => void) | null;
  readonly onSave: (format: ReportFormat) => void;
  readonly onPrint: () => void;
  /** Opens how a CSV is written. */
  readonly onCsvForm: () => void;
}

export function ExportMenu({ tables, raw, busy, onBook, onSave, onPrint, onCsvForm }: ExportMenuProps) {
  const t = useTexts('reports');
  const noPdf = useQuery(appInfoQuery()).data?.host === 'stand-in';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="filled"
          leftSection={<IconDownload {...icon} />}
          rightSection={<IconChevronDown {...mark} />}
          aria-disabled={busy}
        >
          {t('save.label')}
        </Button>
      </Menu.Target>
      {!busy && (
        <Menu.Dropdown>
          {tables && (
            <>
              <Menu.Item leftSection={<IconFileSpreadsheet {...icon} />} onClick={() => onSave('xlsx')}>
                {t('save.xlsx')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileTypeCsv {...icon} />} onClick={() => onSave('csv')}>
                {t('save.csv')}
              </Menu.Item>
              <Menu.Item leftSection={<IconAdjustments {...icon} />} onClick={onCsvForm}>
                {t('save.csvForm')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileTypePdf {...icon} />} disabled={noPdf} onClick={() => onSave('pdf')}>
                {t(noPdf ? 'save.noPdf' : 'save.pdf')}
              </Menu.Item>
              <Menu.Item leftSection={<IconPrinter {...icon} />} disabled={noPdf} onClick={onPrint}>
                {t(noPdf ? 'save.noPrint' : 'save.print')}
              </Menu.Item>
              {onBook && (
                <Menu.Item leftSection={<IconBook2 {...icon} />} onClick={onBook}>
                  {t('book.open')}
                </Menu.Item>
              )}
              {raw && <Menu.Divider />}
            </>
          )}
          {raw && (
            <Menu.Item leftSection={<IconFileTypeXml {...icon} />} onClick={() => onSave('xml')}>
              {t('save.xml')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
