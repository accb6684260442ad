import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react';
import { type RefObject } from 'react';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import type { useFind } from '../use-find.js';
import classes from './Registration.module.css';

interface FindBarProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly find: ReturnType<typeof useFind>;
  /** Back into the sheet, at what was found. */
  readonly onClose: () => void;
}

/** Finds a person, a value or a comment, and goes from one to the next. Hides nothing, unlike the filter. */
export function FindBar({ field, find, onClose }: FindBarProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const { text, count, place } = find;
  if (text === null) return null;
  return (
    <search className={classes.bar}>
      <TextInput
        ref={field}
        autoFocus
        className={classes.find ?? ''}
        value={text}
        onChange={(event) => find.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          find.go(event.shiftKey ? -1 : 1);
        }}
        placeholder={t('find.placeholder')}
        aria-label={t('find.placeholder')}
        leftSection={<IconSearch {...icon} />}
      />
      <span className={classes.quiet} aria-live="polite">
        {text.trim() === ''
          ? ''
          : count === 0
            ? t('find.none')
            : place === 0
              ? t('find.count', { count, shown: format.integer(count) })
              : t('find.place', { place: format.integer(place), count: format.integer(count) })}
      </span>
      <Tooltip label={t('find.previous')}>
        <ActionIcon aria-label={t('find.previous')} aria-disabled={count === 0} onClick={() => find.go(-1)}>
          <IconChevronUp {...icon} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('find.next')}>
        <ActionIcon aria-label={t('find.next')} aria-disabled={count === 0} onClick={() => find.go(1)}>
          <IconChevronDown {...icon} />
        </ActionIcon>
      </Tooltip>
      <span className={classes.space} />
      <Tooltip label={t('find.close')}>
        <ActionIcon aria-label={t('find.close')} onClick={onClose}>
          <IconX {...icon} />
        </ActionIcon>
      </Tooltip>
    </search>
  );
}
