import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconEraser } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import classes from './EditMenu.module.css';

interface EditMenuProps {
  readonly previous: string;
  /** The column of the active cell. */
  readonly column: string;
  readonly onCopyPrevious: () => void;
  readonly onAdjust: () => void;
  readonly onClear: () => void;
  /** Null: there is nothing to discard. */
  readonly onDiscard: (() => void) | null;
  /** Clears everything of the period; null: this sheet has nothing that can be cleared so. `people`: whose, null: everybody's. */
  readonly wipe: { readonly people: number | null; readonly run: () => void } | null;
  readonly period: string;
  readonly onSort: (order: 'ascending' | 'descending' | 'number') => void;
}

/** What can be done with the chosen cells, beside typing, pasting and filling. */
export function EditMenu({
  previous,
  column,
  onCopyPrevious,
  onAdjust,
  onClear,
  onDiscard,
  onSort,
  wipe,
  period,
}: EditMenuProps) {
  const t = useTexts('registration');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" rightSection={<IconChevronDown {...mark} />}>
          {t('edit.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('edit.chosen')}</Menu.Label>
        <Menu.Item onClick={onCopyPrevious}>{t('edit.copyPrevious', { period: previous })}</Menu.Item>
        <Menu.Item onClick={onAdjust}>{t('edit.adjust')}</Menu.Item>
        <Menu.Item onClick={onClear}>{t('edit.clear')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('edit.sheet')}</Menu.Label>
        <Menu.Item disabled={!onDiscard} onClick={() => onDiscard?.()}>
          {t('edit.discard')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('edit.order')}</Menu.Label>
        <Menu.Item onClick={() => onSort('descending')}>{t('edit.descending', { column })}</Menu.Item>
        <Menu.Item onClick={() => onSort('ascending')}>{t('edit.ascending', { column })}</Menu.Item>
        <Menu.Item onClick={() => onSort('number')}>{t('edit.byNumber')}</Menu.Item>
        {wipe && (
          <>
            <Menu.Divider />
            <Menu.Item
              color="red"
              className={classes.wipe ?? ''}
              leftSection={<IconEraser {...icon} />}
              onClick={wipe.run}
            >
              {wipe.people === null ? t('edit.wipeAll', { period }) : t('edit.wipe', { count: wipe.people, period })}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
