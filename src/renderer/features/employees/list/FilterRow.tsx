import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import classes from './FilterRow.module.css';

interface FilterRowProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** Down from the field goes into the list. */
  readonly onLeave: () => void;
  readonly shown: string;
  /** The filters of columns, and what else belongs to the row. */
  readonly children: ReactNode;
  readonly end: ReactNode;
}

/** The filter by number or name, and how many are in view. */
export function FilterRow({ inputRef, filter, onFilter, onLeave, shown, children, end }: FilterRowProps) {
  const t = useTexts('employees');
  const keyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (filter === '') onLeave();
      else onFilter('');
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <div className={classes.row}>
      <TextInput
        ref={inputRef}
        className={classes.input ?? ''}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
        onKeyDown={keyDown}
        placeholder={t('list.filter')}
        aria-label={t('list.filter')}
        leftSection={<IconSearch {...icon} />}
        rightSection={
          filter === '' ? (
            <Kbd keys="/" />
          ) : (
            <CloseButton size={22} aria-label={t('list.clear')} onClick={() => onFilter('')} />
          )
        }
      />
      {children}
      <span className={classes.shown} aria-live="polite">
        {shown}
      </span>
      {end}
    </div>
  );
}
