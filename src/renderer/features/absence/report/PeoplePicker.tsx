import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { type EmployeeList, matching } from '../../employees/index.js';
import form from '../parts/Form.module.css';
import classes from './Report.module.css';

const shownAtMost = 6;

interface PeoplePickerProps {
  readonly id: string;
  readonly list: EmployeeList;
  readonly chosen: readonly EmployeeId[];
  /** Typing begins here when the form opens. */
  readonly first?: boolean;
  readonly onChoose: (id: EmployeeId) => void;
}

/** Finds people by number or name; Enter takes the one that is marked, arrows mark another. */
export function PeoplePicker({ id, list, chosen, first = true, onChoose }: PeoplePickerProps) {
  const t = useTexts('absence');
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const rows = [...list.ids.keys()].filter((row) => !chosen.some((one) => one === list.ids[row]));
  const found = text.trim() === '' ? [] : matching(list, rows, text, shownAtMost);
  const active = Math.min(at, found.length - 1);

  const choose = (row: number | undefined): void => {
    const employee = row === undefined ? undefined : list.ids[row];
    if (employee === undefined) return;
    onChoose(employee);
    setText('');
    setAt(0);
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (text.trim() === '') return;
    if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'ArrowDown') setAt(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <TextInput
        id={id}
        className={form.wide ?? ''}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        autoFocus={first}
        placeholder={t('report.find')}
        leftSection={<IconSearch {...icon} />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keyDown}
      />
      <div
        id={`${id}-found`}
        role="listbox"
        aria-label={t('report.found')}
        className={found.length > 0 ? classes.found : undefined}
      >
        {found.map((row, index) => (
          <div
            key={list.ids[row]}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            data-active={index === active || undefined}
            className={classes.option}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(row);
            }}
          >
            <span className={classes.number}>{list.numbers[row]}</span>
            <span>{list.names[row]}</span>
          </div>
        ))}
      </div>
      {text.trim() !== '' && found.length === 0 && <p className={classes.remark}>{t('report.nobody')}</p>}
    </>
  );
}
