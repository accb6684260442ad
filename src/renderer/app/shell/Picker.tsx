import { Combobox, useCombobox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import { fold } from '../../model/fold.js';
import { mark } from '../../ui/Icon.js';
import classes from './Picker.module.css';

/** More are reached by searching: a menu of thousands helps nobody. */
const shownAtMost = 100;

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** Quiet, at the right: a word, never an id. */
  readonly note?: string;
  /** Before the label. */
  readonly mark?: ReactNode;
}

interface PickerProps {
  readonly label: string;
  readonly shown: ReactNode;
  readonly options: readonly PickerOption[];
  readonly current: string | undefined;
  readonly onPick: (value: string) => void;
  readonly searchable?: boolean;
  /** At the foot, below a hairline: what one can do beside picking. */
  readonly actions?: readonly PickerOption[];
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  /** Never shortened: the period. */
  readonly rigid?: boolean;
}

/** One slot of the context bar: small label over the value, a searchable menu below. */
export function Picker({
  label,
  shown,
  options,
  current,
  onPick,
  searchable = true,
  actions = [],
  header,
  footer,
  rigid = false,
}: PickerProps) {
  const t = useTexts('shell');
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch('');
    },
    onDropdownOpen: () => {
      if (searchable) combobox.focusSearchInput();
      combobox.selectActiveOption();
    },
  });
  const wanted = fold(search);
  const found = wanted === '' ? options : options.filter((option) => fold(option.label).includes(wanted));
  const hidden = Math.max(0, found.length - shownAtMost);

  return (
    <Combobox
      store={combobox}
      width="max-content"
      position="bottom-start"
      // Inside the bar, so that the menu stands in the bar's landmark.
      withinPortal={false}
      onOptionSubmit={(value) => {
        onPick(value);
        combobox.closeDropdown();
      }}
      classNames={{ dropdown: classes.dropdown ?? '', option: classes.option ?? '', options: classes.options ?? '' }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={classes.slot}
          data-rigid={rigid || undefined}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={classes.label}>{label}</span>
          <span className={classes.value}>
            {shown}
            <IconChevronDown {...mark} stroke={1.6} className={classes.chevron ?? ''} />
          </span>
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {header}
        {searchable && (
          <Combobox.Search
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.selectFirstOption();
            }}
            placeholder={t('context.find')}
            aria-label={`${label}: ${t('context.find')}`}
          />
        )}
        <Combobox.Options aria-label={label}>
          {found.slice(0, shownAtMost).map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === current}>
              {option.mark}
              <span className={classes.optionLabel}>{option.label}</span>
              {option.note !== undefined && <span className={classes.note}>{option.note}</span>}
            </Combobox.Option>
          ))}
          {actions.map((action) => (
            <Combobox.Option key={action.value} value={action.value} className={classes.action ?? ''}>
              {action.mark}
              <span className={classes.optionLabel}>{action.label}</span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('context.none')}</Combobox.Empty>}
        </Combobox.Options>
        {hidden > 0 && <p className={classes.footer}>{t('context.more', { count: hidden })}</p>}
        {footer !== undefined && <p className={classes.footer}>{footer}</p>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
