import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { BookColumn } from '../../../../shared/ipc/bookkeeping.js';
import { bookWords } from '../../../../shared/reports/words/bookkeeping.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import classes from './Book.module.css';

interface ColumnPickerProps {
  readonly columns: readonly BookColumn[];
  readonly onChange: (columns: BookColumn[]) => void;
}

/** Which columns the file has, in their order. One always stays. */
export function ColumnPicker({ columns, onChange }: ColumnPickerProps) {
  const t = useTexts('reports');
  const words = bookWords[useLanguage()];
  const rest = BookColumn.options.filter((column) => !columns.includes(column));
  const up = (at: number): void => {
    const [before, column] = [columns[at - 1], columns[at]];
    if (before && column) onChange(columns.with(at - 1, column).with(at, before));
  };
  return (
    <fieldset className={classes.columns}>
      <legend>{t('book.columns')}</legend>
      <ul>
        {[...columns, ...rest].map((column, at) => {
          const on = columns.includes(column);
          return (
            <li key={column}>
              <Checkbox
                label={words[column]}
                checked={on}
                disabled={on && columns.length === 1}
                onChange={() => onChange(on ? columns.filter((one) => one !== column) : [...columns, column])}
              />
              {on && at > 0 && (
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  aria-label={t('book.up', { column: words[column] })}
                  onClick={() => up(at)}
                >
                  <IconArrowUp {...mark} />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
