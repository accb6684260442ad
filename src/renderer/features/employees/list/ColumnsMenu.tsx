import { ActionIcon, Checkbox, Popover, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import { ListColumn } from '../../../../shared/ipc/employee-list.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import classes from './ColumnsMenu.module.css';

interface ColumnsMenuProps {
  readonly shown: readonly ListColumn[];
  readonly onChange: (columns: readonly ListColumn[]) => void;
}

/** Which columns the list has, and in what order. One of them always stays. */
export function ColumnsMenu({ shown, onChange }: ColumnsMenuProps) {
  const t = useTexts('employees');
  const rest = ListColumn.options.filter((column) => !shown.includes(column));
  const move = (at: number, by: -1 | 1): void => {
    const next = [...shown];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    onChange(next);
  };
  return (
    <Popover position="bottom-end" trapFocus width={264}>
      <Popover.Target>
        <Tooltip label={t('columns.label')}>
          <ActionIcon variant="subtle" aria-label={t('columns.label')} aria-haspopup="dialog">
            <IconColumns3 {...icon} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ''} aria-label={t('columns.label')}>
        <ul className={classes.list}>
          {shown.map((column, at) => (
            <li key={column} className={classes.item}>
              <Checkbox
                checked
                disabled={shown.length === 1}
                label={t(`column.${column}`)}
                onChange={() => onChange(shown.filter((one) => one !== column))}
              />
              <span className={classes.moves}>
                <ActionIcon
                  variant="subtle"
                  size={22}
                  disabled={at === 0}
                  aria-label={t('columns.up', { column: t(`column.${column}`) })}
                  onClick={() => move(at, -1)}
                >
                  <IconChevronUp {...mark} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size={22}
                  disabled={at === shown.length - 1}
                  aria-label={t('columns.down', { column: t(`column.${column}`) })}
                  onClick={() => move(at, 1)}
                >
                  <IconChevronDown {...mark} />
                </ActionIcon>
              </span>
            </li>
          ))}
          {rest.map((column) => (
            <li key={column} className={classes.item}>
              <Checkbox checked={false} label={t(`column.${column}`)} onChange={() => onChange([...shown, column])} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
