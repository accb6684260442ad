import { ActionIcon, Checkbox, NativeSelect, Popover, Tooltip } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { ColumnKind, type ReportTable } from '../../../../shared/ipc/reports.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { kindOf, type Look } from '../model/first-view.js';
import { headWord } from './columns.js';
import classes from './Viewer.module.css';

interface ColumnsMenuProps {
  readonly table: ReportTable;
  readonly look: Look;
  readonly onLook: (part: Partial<Look>) => void;
}

/** Which columns are shown, and of what kind each is where the guess was wrong. One always stays. */
export function ColumnsMenu({ table, look, onLook }: ColumnsMenuProps) {
  const t = useTexts('reports');
  const language = useLanguage();
  const rest = [...table.columns.keys()].filter((column) => !look.shown.includes(column));
  const toggle = (column: number, on: boolean): void =>
    onLook({ shown: on ? [...look.shown, column] : look.shown.filter((one) => one !== column) });
  const setKind = (column: number, value: string): void => {
    const kind = ColumnKind.parse(value);
    const others = look.kinds.filter((one) => one.column !== column);
    // What was chosen by its old values finds nothing among the new ones.
    const filters = look.filters.filter((filter) => filter.column !== column);
    onLook({ kinds: [...others, { column, kind }], filters });
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus width={360}>
      <Popover.Target>
        <Tooltip label={t('columns.label')}>
          <ActionIcon variant="subtle" aria-label={t('columns.label')} aria-haspopup="dialog">
            <IconColumns3 {...icon} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ''} aria-label={t('columns.label')}>
        <ul>
          {[...look.shown, ...rest].map((column) => {
            const word = headWord(table, column, language);
            const on = look.shown.includes(column);
            return (
              <li key={column} className={classes.columnItem}>
                <Checkbox
                  checked={on}
                  disabled={on && look.shown.length === 1}
                  label={word}
                  onChange={(event) => toggle(column, event.currentTarget.checked)}
                />
                <NativeSelect
                  size="xs"
                  aria-label={t('columns.kind', { column: word })}
                  value={kindOf(table, look, column)}
                  data={ColumnKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                  onChange={(event) => setKind(column, event.currentTarget.value)}
                />
              </li>
            );
          })}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
